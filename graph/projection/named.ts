import type { Extraction } from '../ontology/extraction';

/** An extraction without the entities that its text never names, and without the claims and mentions that touch them. */
export function named(extraction: Extraction): Extraction {
  const unnamed = new Set(extraction.entities.filter((entity) => entity.unnamed).map(({ id }) => id));
  if (unnamed.size === 0) return extraction;
  return {
    ...extraction,
    entities: extraction.entities.filter(({ id }) => !unnamed.has(id)),
    mentions: extraction.mentions.filter(({ entity }) => !unnamed.has(entity)),
    claims: extraction.claims.filter(
      ({ subject, object }) => !unnamed.has(subject) && (object === undefined || !unnamed.has(object)),
    ),
  };
}
