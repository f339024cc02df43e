import { CARRIERS } from '../../../rules/relations/reference-nouns';
import { mentionOf, type Reading } from '../reading';
import type { NounUnit } from '../syntax/units';
import { fitting, type Reference, referenceTo, type Wanted } from './reference';

/** "both companies": a phrase whose words were shared out among what it stands for. */
export function severalReferences(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): readonly Reference[] {
  if (mentionOf(reading, noun.mention)?.by !== 'several') return [];
  return noun.words.flatMap((word) =>
    word.mention !== undefined && fitting(reading, word.mention, wanted)
      ? [referenceTo(reading, word.mention, at, 1)]
      : [],
  );
}

/** The name a noun phrase ends in, or that its last words only describe. */
export function headReference(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Reference | undefined {
  if (noun.mention !== undefined) {
    return fitting(reading, noun.mention, wanted) ? referenceTo(reading, noun.mention, at, 1) : undefined;
  }
  const inner = noun.inner.findLast((each) => fitting(reading, each, wanted));
  return inner !== undefined && isCarried(reading, noun, inner) ? referenceTo(reading, inner, at, 0.95) : undefined;
}

/** What a firm's own may be called by after its name: "sold its Larkspur unit". */
const PARTS: ReadonlySet<string> = new Set(['unit', 'arm', 'division', 'subsidiary', 'chain', 'affiliate']);

/** "the Quill 2 AI model", "the Larkspur team", "Ada Vance al-Alder": the words after the name add nothing. */
function isCarried(reading: Reading, noun: NounUnit, inner: number): boolean {
  const kind = mentionOf(reading, inner)?.kind;
  const carriers = kind === undefined ? undefined : CARRIERS[kind];
  const after = noun.words.slice(noun.words.findIndex((word) => word.mention === inner) + 1);
  if (kind === 'Person' && after.every((word) => /\p{Lu}/u.test(word.text))) return true;
  const owned = kind === 'Firm' && (noun.ownerMention !== undefined || noun.owner !== undefined);
  return (
    carriers !== undefined &&
    after.every(
      (word) =>
        word.tag === 'ADJ' || carriers.has(word.lemma) || carriers.has(word.lower) || (owned && PARTS.has(word.lower)),
    )
  );
}
