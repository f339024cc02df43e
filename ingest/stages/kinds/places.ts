import type { Document } from '../../document/document';
import { FIRM_ENDS, LEGAL_FORMS } from '../../rules/kinds/name-forms';
import { BEFORE_IN_PLACE } from '../../rules/kinds/place-nouns';
import type { Judged } from './cluster';
import type { Mentioned } from './groups';
import { best } from './scores';

/** At or above this the rest of what is known outweighs where a name stands. */
const SURE = 2;
const LONGEST_PLACE = 3;

/** Leaves out names of which every mention stands as an unknown place does: "its seat in Brannock", "Tollan Inc. of Brannock". */
export function withoutPlaces(doc: Document, judged: readonly Judged[]): Judged[] {
  const ends = new Set(judged.flatMap(({ group }) => group.mentions.map((mention) => mention.tokens[1])));
  return judged.filter(({ group, evidence }) => {
    if (best(evidence.scores).score >= SURE || evidence.sorts.length > 0) return true;
    return !group.mentions.every((mention) => mention.known === undefined && isPlace(doc, mention, ends));
  });
}

function isPlace(doc: Document, { text, by, tokens: [from, to] }: Mentioned, ends: ReadonlySet<number>): boolean {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  if (by === 'title' || words.length > LONGEST_PLACE || FIRM_ENDS.has(last) || LEGAL_FORMS.has(last)) return false;
  const before = doc.tokens[from - 1]?.lower;
  if (before === 'of') return words.length === 1 && ends.has(from - 1) && /^[,.;)]$/.test(doc.tokens[to]?.text ?? '.');
  return (
    (before === 'in' || before === 'near' || before === 'outside') &&
    BEFORE_IN_PLACE.has(doc.tokens[from - 2]?.lower ?? '')
  );
}
