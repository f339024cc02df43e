import { INCLUDING } from '../../../rules/roles/role-verbs';
import { FORMER } from '../../../rules/roles/roles';
import type { Reading } from '../reading';
import type { Wanted } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import { isPassive } from '../syntax/clauses';
import { headOf, phrasesAfter } from '../syntax/complements';
import { asideStart, pastAdverbs } from '../syntax/skip';
import { isMark, isPreposition, markAt, nounAt, type Unit, verbAt } from '../syntax/units';
import { anchorOf, type Holder, type HolderPlace, startOf } from './holder';

/** "Vance, chief executive of", "Northwind — owner of", "Northwind (one of … investors)", "Northwind, now part of". */
export function apposedLeft({ reading, noun, at, wanted }: HolderPlace): Holder | undefined {
  const { units } = reading;
  const anchor = anchorOf(units, at);
  const mark = beforeAdverb(units, anchor - 1);
  if (!isMark(units, mark, 'comma', 'dash', 'open') || noun.mention !== undefined) return undefined;
  let left = mark - 1;
  if (isMark(units, left, 'close')) left = (asideStart(units, left) ?? left) - 1;
  const name = nounAt(units, left);
  if (!name || name.possessive) return chained(reading, left, mark, wanted);
  if (isMark(units, mark, 'comma') && followedByVerb(units, at) && !isMark(units, left + 1, 'comma')) return undefined;
  const plural = anchor === startOf(units, at) && noun.head.lemma !== noun.head.lower;
  const found = plural ? subjectReferences(reading, left, wanted) : ownReferences(reading, left, wanted);
  if (found.length === 0) return chained(reading, left, mark, wanted);
  const over = mark < anchor - 1 && FORMER.has(markAt(units, anchor - 1)?.lower ?? '');
  return { found, at, weight: 0.95, ...(over ? { status: 'former' } : {}) };
}

/** "(currently a subsidiary", ", now part of", ", formerly part of"; not ", not part of". */
function beforeAdverb(units: readonly Unit[], at: number): number {
  const adverb = isMark(units, at, 'adverb') ? (markAt(units, at)?.lower ?? '') : '';
  return NOW.test(adverb) || FORMER.has(adverb) ? at - 1 : at;
}

const NOW = /^(?:now|currently|today|also|already|still|later|itself|effectively|largely|technically)$/;

/** "Vance, an analyst at Larkspur, founder of Quill": past the first apposition. */
function chained(reading: Reading, at: number, mark: number, wanted: Wanted): Holder | undefined {
  const start = asideStart(reading.units, mark);
  if (start === undefined || start >= at + 1 || !nounAt(reading.units, start - 1)) return undefined;
  return { found: ownReferences(reading, start - 1, wanted), at, weight: 0.85 };
}

/** "On Friday, the owner of Larkspur said": no apposition if the phrase is itself the subject. */
export function followedByVerb(units: readonly Unit[], at: number): boolean {
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  return verbAt(units, pastAdverbs(units, last + 1))?.form === 'finite';
}

/** "its investors include A and B", "the investors are A and B". */
export function included({ reading, noun, at, wanted }: HolderPlace): Holder | undefined {
  if (noun.mention !== undefined) return undefined;
  const { units } = reading;
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  const next = pastAdverbs(units, last + 1);
  const verb = verbAt(units, next);
  if (!verb || !INCLUDING.has(verb.lemma) || isPassive(units, next)) return undefined;
  const object = headOf(units, pastAdverbs(units, next + 1));
  if (object === undefined) return undefined;
  return { found: referencesOf(reading, object, wanted), at: next, weight: 0.95 };
}

/** "its founder, Ada Vance", "rivals such as A and B". */
export function apposedRight({ reading, noun, at, wanted }: HolderPlace): Holder | undefined {
  if (noun.mention !== undefined || noun.possessive) return undefined;
  const own = ownReferences(reading, at, wanted);
  if (own.length > 0) return { found: own, at, weight: 0.95 };
  const { units } = reading;
  if (!isMark(units, at + 1, 'comma', 'dash', 'open', 'colon')) return undefined;
  const next = pastAdverbs(units, at + 2);
  if (nounAt(units, next)?.mention === undefined) return undefined;
  const plural = noun.head.lemma !== noun.head.lower;
  const found = plural ? referencesOf(reading, next, wanted) : ownReferences(reading, next, wanted);
  return { found, at, weight: 0.9 };
}

/** "A unit of Acme, Larkspur makes chips", "As chief of Acme, Vance led it", "the founder of Acme, Ada Vance, said". */
export function describedFirst(place: HolderPlace): Holder | undefined {
  const { reading, noun, at, wanted } = place;
  const { units } = reading;
  if (noun.mention !== undefined || noun.possessive) return undefined;
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  const name = last + 2;
  if (!isMark(units, last + 1, 'comma') || nounAt(units, name)?.mention === undefined) return undefined;
  if (nounAt(units, name)?.possessive) return undefined;
  const opens = isFirst(units, anchorOf(units, at)) && verbAt(units, pastAdverbs(units, name + 1))?.form === 'finite';
  return opens || isEnclosed(place, name)
    ? { found: ownReferences(reading, name, wanted), at, weight: opens ? 0.9 : 0.88 }
    : undefined;
}

function isFirst(units: readonly Unit[], anchor: number): boolean {
  return anchor === 0 || (anchor === 1 && isPreposition(units, 0, 'as'));
}

/** "the founder of Acme, Ada Vance, said": one person between commas after one post; no list of people. */
function isEnclosed({ reading, noun, wanted }: HolderPlace, name: number): boolean {
  const { units } = reading;
  const single = noun.words[0]?.tag === 'DET' && noun.head.lower === noun.head.lemma;
  if (!single || !wanted.kinds.includes('Person') || wanted.kinds.length > 1) return false;
  const end = units[name + 1];
  if (end === undefined || isMark(units, name + 1, 'other')) return true;
  return isMark(units, name + 1, 'comma') && ownReferences(reading, name + 2, wanted).length === 0;
}
