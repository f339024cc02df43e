import type { Extraction } from '../../graph/ontology/extraction';

/** What an extraction says of somebody whom the text never names: it is in the stream, not in the graph. */
export interface Unnamed {
  readonly entities: number;
  readonly claims: number;
}

/** Ids of the entities that the text never names. */
export function unnamedIn({ entities }: Extraction): ReadonlySet<string> {
  return new Set(entities.filter(({ unnamed }) => unnamed).map(({ id }) => id));
}

/** Whether an end of a claim is among the unnamed. */
export function touches(
  { subject, object }: { readonly subject: string; readonly object?: string | undefined },
  unnamed: ReadonlySet<string>,
): boolean {
  return unnamed.has(subject) || (object !== undefined && unnamed.has(object));
}

/** What the graph keeps of an extraction. */
export function withoutUnnamed(extraction: Extraction): Extraction {
  const unnamed = unnamedIn(extraction);
  if (unnamed.size === 0) return extraction;
  return {
    ...extraction,
    entities: extraction.entities.filter(({ id }) => !unnamed.has(id)),
    mentions: extraction.mentions.filter(({ entity }) => !unnamed.has(entity)),
    claims: extraction.claims.filter((claim) => !touches(claim, unnamed)),
  };
}

/** How many unnamed entities, and claims about them, there are in all. */
export function countUnnamed(extractions: Iterable<Extraction>): Unnamed {
  let entities = 0;
  let claims = 0;
  for (const extraction of extractions) {
    const unnamed = unnamedIn(extraction);
    entities += unnamed.size;
    claims += extraction.claims.filter((claim) => touches(claim, unnamed)).length;
  }
  return { entities, claims };
}
