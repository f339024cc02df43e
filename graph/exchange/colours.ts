import type { Kind } from '../ontology/kinds';

/** Red, green, blue, each 0 to 255. */
export type Colour = readonly [number, number, number];

/** What an exported node is: an entity's kind, or a piece of evidence. */
export type NodeKind = Kind | 'Article' | 'Claim';

/** Told apart by people who see red and green alike (Okabe and Ito); evidence is grey. */
export const KIND_COLOURS: Readonly<Record<NodeKind, Colour>> = {
  Firm: [0, 114, 178],
  Person: [230, 159, 0],
  Model: [204, 121, 167],
  Product: [0, 158, 115],
  Organization: [213, 94, 0],
  Article: [128, 128, 128],
  Claim: [176, 176, 176],
};
