import type { Status } from '../../../../graph/ontology/statuses';
import { TRANSPARENT } from '../../../rules/relations/reference-nouns';
import { APPOINTING, BECOMING, INCLUDING, LEAVING } from '../../../rules/roles/role-verbs';
import { headLemma, type Reading } from '../reading';
import type { Reference, Wanted } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf, headOf, phrasesAfter } from '../syntax/complements';
import { asideStart, pastAdverbs } from '../syntax/skip';
import { isMark, isPreposition, type NounUnit, nounAt, type Unit, type VerbUnit, verbAt } from '../syntax/units';

/** Whom or what a relational noun denotes in its sentence. */
export interface Holder {
  readonly found: readonly Reference[];
  /** Index of the verb that links them, or of the noun itself. */
  readonly at: number;
  readonly weight: number;
  /** What the linking verb says of the status. */
  readonly status?: Status;
}

/**
 * Finds what a noun such as "rival", "owner" or "chief executive" denotes: the name after it, in apposition, as subject
 * of "is", "was named", "serves as", as example ("rivals such as …"), as what a list includes.
 */
export function holderOf(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Holder | undefined {
  const ways = [inside, linked, asComplement, apposedLeft, included, apposedRight];
  for (const way of ways) {
    const found = way(reading, noun, at, wanted);
    if (found && found.found.length > 0) return found;
  }
  return undefined;
}

function inside(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Holder | undefined {
  if (noun.mention === undefined) return undefined;
  const found = referencesOf(reading, at, wanted);
  const plural = noun.words.some((word) => word.tag === 'NOUN' && /s$/.test(word.lower) && word.lemma !== word.lower);
  return { found: plural ? found : found.slice(0, 1), at, weight: 1 };
}

/** "one of Acme's investors": what is said is said of "one". */
function anchorOf(units: readonly Unit[], at: number): number {
  const start = startOf(units, at);
  if (!isPreposition(units, start - 1, 'of', 'among')) return start;
  const outer = nounAt(units, start - 2);
  return outer && (TRANSPARENT.has(headLemma(outer)) || outer.head.tag === 'NUM') ? start - 2 : start;
}

function startOf(units: readonly Unit[], at: number): number {
  const owner = nounAt(units, at)?.owner;
  return owner === undefined ? at : startOf(units, owner);
}

/** "Vance is / became / was named chief executive", "named Vance its chief executive". */
function linked(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Holder | undefined {
  const { units } = reading;
  let left = anchorOf(units, at) - 1;
  if (isPreposition(units, left, 'among') && verbAt(units, left - 1)?.lemma === 'be') left -= 1;
  left = conjunctStart(units, left);
  while (isMark(units, left, 'adverb', 'time', 'other')) left -= 1;
  const verb = verbAt(units, left);
  if (verb) return ofVerb(reading, verb, left, wanted);
  const object = nounAt(units, left);
  const appointing = verbAt(units, left - 1);
  if (!object || !appointing || !APPOINTING.has(appointing.lemma) || noun.mention !== undefined) return undefined;
  return { found: ownReferences(reading, left, wanted), at: left - 1, weight: 0.95 };
}

/** "is a professor at X and a member of Y": the second noun hangs on the same verb. */
function conjunctStart(units: readonly Unit[], at: number): number {
  let left = at;
  if (!isMark(units, left, 'and', 'comma')) return at;
  left -= 1;
  if (isMark(units, left, 'comma')) left -= 1;
  for (let steps = 0; steps < 12 && left >= 0; steps += 1, left -= 1) {
    const verb = verbAt(units, left);
    if (verb) return BECOMING.has(verb.lemma) || verb.lemma === 'be' ? left : at;
    if (isMark(units, left, 'comma', 'semicolon', 'relative', 'that', 'subordinator')) return at;
  }
  return at;
}

function ofVerb(reading: Reading, verb: VerbUnit, at: number, wanted: Wanted): Holder | undefined {
  if (INCLUDING.has(verb.lemma) && verb.lemma !== 'be') return undefined;
  const copula = verb.lemma === 'be' || BECOMING.has(verb.lemma);
  const named = APPOINTING.has(verb.lemma) && isPassive(reading.units, at);
  if (!copula && !named) return undefined;
  const subject = subjectOf(reading.units, at);
  if (!subject) return undefined;
  const status = statusOfLink(verb, named);
  return { found: subjectReferences(reading, subject.at, wanted), at, weight: 0.97, ...(status ? { status } : {}) };
}

/** "was chief executive" is over, "was named" and "has been" are not. */
function statusOfLink(verb: VerbUnit, named: boolean): Status | undefined {
  if (named || verb.lemma === 'become') return undefined;
  if (verb.perfect) return verb.past && verb.lemma === 'be' ? 'former' : undefined;
  return verb.past && verb.form === 'finite' ? 'former' : undefined;
}

/** "served as chair", "hired Vance as chief executive", "who Vance hired as chief". */
function asComplement(reading: Reading, _noun: NounUnit, at: number, wanted: Wanted): Holder | undefined {
  const { units } = reading;
  const as = anchorOf(units, at) - 1;
  if (!isPreposition(units, as, 'as', 'to', 'among')) return undefined;
  const left = verbBefore(units, as);
  const verb = left === undefined ? undefined : verbAt(units, left);
  if (left === undefined || !verb) return undefined;
  if (isPreposition(units, as, 'among')) return amongClients(reading, left, wanted);
  if (APPOINTING.has(verb.lemma)) return appointed(reading, left, wanted);
  if (isPreposition(units, as, 'to')) return undefined;
  const subject = subjectOf(units, left);
  if (!subject) return undefined;
  const status = LEAVING.has(verb.lemma) ? 'former' : statusOfLink(verb, !/^(?:serve|work|act)$/.test(verb.lemma));
  return {
    found: subjectReferences(reading, subject.at, wanted),
    at: left,
    weight: 0.93,
    ...(status ? { status } : {}),
  };
}

function verbBefore(units: readonly Unit[], at: number): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 8); left -= 1) {
    if (verbAt(units, left)) return left;
    if (isMark(units, left, 'comma', 'semicolon', 'colon', 'relative', 'that', 'subordinator')) return undefined;
  }
  return undefined;
}

/** "counts Larkspur among its clients". */
function amongClients(reading: Reading, verb: number, wanted: Wanted): Holder | undefined {
  const object = complementsOf(reading.units, verb).object;
  return object === undefined ? undefined : { found: referencesOf(reading, object, wanted), at: verb, weight: 0.95 };
}

function appointed(reading: Reading, at: number, wanted: Wanted): Holder | undefined {
  const { units } = reading;
  if (isPassive(units, at)) {
    const subject = subjectOf(units, at);
    return subject && { found: subjectReferences(reading, subject.at, wanted), at, weight: 0.95 };
  }
  const object = complementsOf(units, at).object;
  if (object !== undefined) return { found: ownReferences(reading, object, wanted), at, weight: 0.95 };
  const relative = relativeObject(units, at);
  return relative === undefined ? undefined : { found: ownReferences(reading, relative, wanted), at, weight: 0.92 };
}

/** "Okoro, who Vance hired": what a verb without an object is done to, if a relative pronoun opens its clause. */
export function relativeObject(units: readonly Unit[], verb: number): number | undefined {
  const subject = subjectOf(units, verb);
  if (!subject) return undefined;
  const relative = startOf(units, subject.at) - 1;
  if (!isMark(units, relative, 'relative')) return undefined;
  const left = isMark(units, relative - 1, 'comma') ? relative - 2 : relative - 1;
  return nounAt(units, left) ? left : undefined;
}

/** "Vance, chief executive of", "Northwind — owner of", "Northwind (one of … investors)". */
function apposedLeft(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Holder | undefined {
  const { units } = reading;
  const anchor = anchorOf(units, at);
  if (!isMark(units, anchor - 1, 'comma', 'dash', 'open') || noun.mention !== undefined) return undefined;
  let left = anchor - 2;
  if (isMark(units, left, 'close')) left = (asideStart(units, left) ?? left) - 1;
  const name = nounAt(units, left);
  if (!name || name.possessive) return chained(reading, left, anchor, wanted);
  if (isMark(units, anchor - 1, 'comma') && followedByVerb(units, at) && !isMark(units, left + 1, 'comma'))
    return undefined;
  const plural = anchor === startOf(units, at) && noun.head.lemma !== noun.head.lower;
  const found = plural ? subjectReferences(reading, left, wanted) : ownReferences(reading, left, wanted);
  return found.length > 0 ? { found, at, weight: 0.95 } : chained(reading, left, anchor, wanted);
}

/** "Vance, an analyst at Larkspur, founder of Quill": past the first apposition. */
function chained(reading: Reading, at: number, anchor: number, wanted: Wanted): Holder | undefined {
  const start = asideStart(reading.units, anchor - 1);
  if (start === undefined || start >= at + 1 || !nounAt(reading.units, start - 1)) return undefined;
  return { found: ownReferences(reading, start - 1, wanted), at, weight: 0.85 };
}

/** "On Friday, the owner of Larkspur said": no apposition if the phrase is itself the subject. */
function followedByVerb(units: readonly Unit[], at: number): boolean {
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  return verbAt(units, pastAdverbs(units, last + 1))?.form === 'finite';
}

/** "its investors include A and B", "the investors are A and B". */
function included(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Holder | undefined {
  if (noun.mention !== undefined) return undefined;
  const { units } = reading;
  const last = phrasesAfter(units, at).at(-1)?.at ?? at;
  const next = pastAdverbs(units, last + 1);
  const verb = verbAt(units, next);
  if (!verb || !INCLUDING.has(verb.lemma) || isPassive(units, next)) return undefined;
  const object = headOf(units, pastAdverbs(units, next + 1));
  if (object === undefined) return undefined;
  const found = referencesOf(reading, object, wanted);
  return { found, at: next, weight: 0.95 };
}

/** "its founder, Ada Vance", "rivals such as A and B". */
function apposedRight(reading: Reading, noun: NounUnit, at: number, wanted: Wanted): Holder | undefined {
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
