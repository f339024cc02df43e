import { CARRIERS, SORT_NOUNS } from '../../../rules/relations/reference-nouns';
import { headLemma } from '../reading';
import { subjectOf } from '../syntax/clauses';
import { beforeAdverbs, pastAdverbs } from '../syntax/skip';
import { isMark, markAt, nounAt, type Unit, verbAt } from '../syntax/units';
import type { Member, NounPlace } from './noun-place';
import { fitting, referenceTo } from './reference';

const CARRIER_HEADS = new Set(Object.values(CARRIERS).flatMap((each) => [...each]));

/** "its latest model, Quill 2", "a rival (Larkspur)", "the start-up — Larkspur —". */
export function apposed({ reading, noun, at, wanted, rest }: NounPlace): Member | undefined {
  if (!SORT_NOUNS.has(headLemma(noun)) && !CARRIER_HEADS.has(headLemma(noun))) return undefined;
  const { units } = reading;
  if (!isMark(units, at + 1, 'comma', 'dash', 'open', 'colon', 'quote')) return undefined;
  const called = /^(?:call|name|dub)$/.test(verbAt(units, at + 2)?.lemma ?? '');
  const next = pastAdverbs(units, called ? at + 3 : at + 2);
  const name = nounAt(units, next);
  if (name?.mention === undefined || name.possessive || !fitting(reading, name.mention, wanted)) return undefined;
  if (verbAt(units, pastAdverbs(units, next + 1))?.form === 'finite' && isMark(units, at + 1, 'comma'))
    return undefined;
  const plural = noun.head.lower !== noun.head.lemma;
  const others = plural ? rest(next + 1) : [];
  return { found: [referenceTo(reading, name.mention, next, 0.95), ...others], end: next + 1 };
}

/** "Larkspur, the start-up run by Vance": the name that a description stands beside. */
export function apposedTo({ reading, noun, at, wanted }: NounPlace): Member | undefined {
  const described = SORT_NOUNS.has(headLemma(noun)) || /^(?:a|an)$/.test(noun.words[0]?.lower ?? '');
  if (!described || !isMark(reading.units, at - 1, 'comma', 'dash', 'open')) return undefined;
  const name = nounAt(reading.units, at - 2);
  if (name?.mention === undefined || name.possessive || !fitting(reading, name.mention, wanted)) return undefined;
  return { found: [referenceTo(reading, name.mention, at - 2, 0.93)], end: at + 1 };
}

/** "Quill is a game developed by Acme": what a description is said of. */
export function predicated({ reading, noun, at, wanted, member }: NounPlace): Member | undefined {
  const { units } = reading;
  if (noun.mention !== undefined) return undefined;
  const left = beforeAdverbs(units, at - 1);
  if (isMark(units, left, 'and') && nounAt(units, left - 1)?.mention === undefined && noun.words[0]?.tag !== 'DET')
    return nounAt(units, left - 1) ? { ...member(left - 1), end: at + 1 } : undefined;
  const verb = verbAt(units, left);
  if (!verb || !/^(?:be|become|remain)$/.test(verb.lemma) || verb.negated || verb.modal !== undefined) return undefined;
  if (!isIndefinite(units, left, at) || isDenied(units, left, at)) return undefined;
  const subject = subjectOf(units, left);
  const name = subject && nounAt(units, subject.at);
  if (!subject || name?.mention === undefined || !fitting(reading, name.mention, wanted)) return undefined;
  return { found: [referenceTo(reading, name.mention, subject.at, 0.95)], end: at + 1 };
}

/** "is a game", "is a 2013 game", "is the largest maker". */
function isIndefinite(units: readonly Unit[], verb: number, at: number): boolean {
  if (/^(?:a|an|the|one)$/.test(nounAt(units, at)?.words[0]?.lower ?? '')) return true;
  for (let between = verb + 1; between < at; between += 1)
    if (/^(?:a|an|the)$/.test(markAt(units, between)?.lower ?? '')) return true;
  return false;
}

/** "is not a company", "is no longer a company". */
function isDenied(units: readonly Unit[], verb: number, at: number): boolean {
  return units
    .slice(verb + 1, at)
    .some((unit) => unit.type === 'mark' && /^(?:not|never|no longer|n't)$/.test(unit.lower));
}
