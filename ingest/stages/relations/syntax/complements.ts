import { SAYING } from '../../../rules/attribution/saying';
import { pastAdverbs, REACH } from './skip';
import { isMark, isPreposition, markAt, nounAt, type Unit, verbAt } from './units';

/** A noun that hangs on a verb by a preposition. */
export interface Complement {
  readonly preposition: string;
  /** Index of the noun unit. */
  readonly at: number;
}

export interface Complements {
  /** Index of the direct object. */
  readonly object: number | undefined;
  /** The second of two objects: "named Vance its chief". */
  readonly second: number | undefined;
  readonly prepositions: readonly Complement[];
}

/** What follows a verb in its clause: its objects and what hangs on it by prepositions, nearest first. */
export function complementsOf(units: readonly Unit[], at: number): Complements {
  let next = pastAdverbs(units, at + 1);
  let object: number | undefined;
  let second: number | undefined;
  const first = headOf(units, next);
  if (first !== undefined) {
    object = first;
    next = first + 1;
    const further = headOf(units, next);
    if (further !== undefined && !nounAt(units, first)?.possessive) {
      second = further;
      next = further + 1;
    }
  }
  return { object, second, prepositions: prepositionsAfter(units, next) };
}

/** Past owners: in "Acme's chips" the head is "chips". */
export function headOf(units: readonly Unit[], at: number): number | undefined {
  let head = at;
  while (nounAt(units, head)?.possessive && nounAt(units, head + 1)) head += 1;
  return nounAt(units, head) ? head : undefined;
}

function prepositionsAfter(units: readonly Unit[], from: number): readonly Complement[] {
  const found: Complement[] = [];
  for (let at = from; at < Math.min(units.length, from + REACH); at += 1) {
    at = pastSaying(units, at);
    if (ends(units, at)) break;
    if (!isPreposition(units, at)) continue;
    const noun = headOf(units, pastAdverbs(units, at + 1));
    if (noun !== undefined) found.push({ preposition: markAt(units, at)?.lower ?? '', at: noun });
  }
  return found;
}

/** "raised $60 million, Reuters reported, from Acme": past who says so. */
function pastSaying(units: readonly Unit[], at: number): number {
  if (!isMark(units, at, 'comma') || !nounAt(units, at + 1)) return at;
  const verb = verbAt(units, at + 2);
  return verb && SAYING.has(verb.lemma) && isMark(units, at + 3, 'comma') ? at + 4 : at;
}

/** Where the clause of a verb is over: the next finite verb, a new clause, a relative pronoun. */
function ends(units: readonly Unit[], at: number): boolean {
  const verb = verbAt(units, at);
  if (verb) return true;
  if (isMark(units, at, 'semicolon', 'colon', 'subordinator', 'that', 'relative', 'whose', 'but')) return true;
  if (!isMark(units, at, 'and', 'or')) return false;
  const after = pastAdverbs(units, at + 1);
  if (verbAt(units, after)) return true;
  const noun = headOf(units, after);
  const next = verbAt(units, noun === undefined ? after : pastAdverbs(units, noun + 1));
  return next?.form === 'finite' && next.words.length > 0 && !isPreposition(units, (noun ?? after) + 1);
}

/** The prepositional phrases right after a noun, nearest first: "of Acme", "for China", "at Globex". */
export function phrasesAfter(units: readonly Unit[], at: number, most = 4): readonly Complement[] {
  const found: Complement[] = [];
  let next = at + 1;
  while (found.length < most) {
    if (isMark(units, next, 'time', 'adverb')) next += 1;
    if (!isPreposition(units, next)) break;
    const start = pastAdverbs(units, next + 1);
    const noun = headOf(units, start);
    if (noun === undefined) {
      if (start > next + 1) {
        next = start;
        continue;
      }
      break;
    }
    found.push({ preposition: markAt(units, next)?.lower ?? '', at: noun });
    next = noun + 1;
  }
  return found;
}
