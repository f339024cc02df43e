import type { Claim, Extraction, Mention } from '../../graph/ontology/extraction';
import type { Kind } from '../../graph/ontology/kinds';
import type { ClaimType } from '../../graph/ontology/relations';

/** Entities of an extraction by their ids: the words by which they are mentioned, wherever these stand. */
export type Named = Readonly<Record<string, { readonly kind: Kind; readonly words: readonly [string, ...string[]] }>>;

type Stated = Pick<Claim, 'confidence'> & Partial<Omit<Claim, 'evidence' | 'type' | 'subject' | 'object'>>;

/** An extraction of a text, written by hand: as evidence of every claim the whole text. */
export function extractionOf(text: string, named: Named, claims: readonly Claim[] = []): Extraction {
  const entities = Object.entries(named).map(([id, { kind, words }]) => ({ id, name: words[0], kind, aliases: [] }));
  const mentions = Object.entries(named).flatMap(([entity, { kind, words }]) =>
    words.flatMap((each) => mentionsOf(each, text).map((span): Mention => ({ ...span, kind, entity }))),
  );
  return { mentions, entities, claims, diagnostics: [] };
}

function mentionsOf(words: string, text: string): readonly { readonly start: number; readonly end: number }[] {
  const anaphor = /^(?:it|she)$/i.test(words) ? { anaphor: true } : {};
  const starts = [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map((found) => found.index);
  return starts.map((start) => ({ start, end: start + words.length, ...anaphor }));
}

/** A claim of an extraction written by hand. */
export function claim(type: ClaimType, subject: string, object: string | undefined, stated: Stated): Claim {
  const evidence = { start: 0, end: 1, quote: 'A', subject: [0, 1] as const, trigger: [0, 1] as const };
  return { type, subject, ...(object === undefined ? {} : { object }), status: 'actual', ...stated, evidence };
}
