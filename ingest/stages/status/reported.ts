import type { Status } from '../../../graph/ontology/statuses';
import { DENYING_REPORTS, GOVERNING_NOUNS, REPORTING_VERBS, UNCONFIRMING, UNTRUE } from '../../rules/status/governors';
import { headLemma } from '../relations/reading';
import { isPreposition, markAt, nounAt, type Unit, verbAt } from '../relations/syntax/units';
import { isNegated } from './negation';

/** Units between "that" and the verb of its clause. */
const REACH = 6;

/**
 * What is left of a clause by what stands before it: "has not signalled that it plans to", "denied it had",
 * "dismissed reports that it would", "it is not true that".
 */
export function reported(units: readonly Unit[], at: number): readonly Status[] {
  for (let left = at - 1; left >= Math.max(0, at - REACH); left -= 1) {
    if (verbAt(units, left)) return opensClause(units, left, at) ? ofVerb(units, left, false) : [];
    if (markAt(units, left)?.lower !== 'that') continue;
    if (verbAt(units, left - 1)) return ofVerb(units, left - 1, true);
    return nounAt(units, left - 1) ? ofNoun(units, left - 1, at) : ofJudgement(units, left);
  }
  return [];
}

/** "denied it had bought": nothing but a subject between the two verbs. */
function opensClause(units: readonly Unit[], verb: number, at: number): boolean {
  const between = units.slice(verb + 1, at);
  return (
    between.length > 0 &&
    between.every((unit) => unit.type === 'noun' || (unit.type === 'mark' && /^(?:adverb|time)$/.test(unit.mark)))
  );
}

/** Without "that" the noun right after the verb must open the clause: "denied it had bought". */
function ofVerb(units: readonly Unit[], at: number, opened: boolean): readonly Status[] {
  const verb = verbAt(units, at);
  if (!verb) return [];
  const own = REPORTING_VERBS.get(verb.lemma);
  if (!opened) return own && nounAt(units, at + 1) && !isNegated(units, verb, at) ? [own] : [];
  if (isNegated(units, verb, at)) return [own === 'rejected' || UNCONFIRMING.has(verb.lemma) ? 'rumoured' : 'rejected'];
  return own ? [own] : [];
}

/** "reports that", "speculation that": doubtful, and put away where they are denied or said to be false. */
function ofNoun(units: readonly Unit[], noun: number, clause: number): readonly Status[] {
  const unit = nounAt(units, noun);
  const head = unit ? headLemma(unit) : '';
  const own = GOVERNING_NOUNS.get(head);
  if (own !== 'rumoured') return [];
  const governor = isPreposition(units, noun - 1) ? noun - 2 : noun - 1;
  const verb = verbAt(units, governor);
  if (verb && DENYING_REPORTS.has(verb.lemma)) return [isNegated(units, verb, governor) ? 'rumoured' : 'rejected'];
  if (verb?.lemma === 'confirm') return [];
  return [isCalledUntrue(units, clause) ? 'rejected' : own];
}

/** "… were false", "… is nonsense". */
function isCalledUntrue(units: readonly Unit[], from: number): boolean {
  for (let right = from + 1; right < Math.min(units.length, from + 14); right += 1) {
    if (verbAt(units, right)?.lemma !== 'be') continue;
    return units.slice(right + 1, right + 4).some(isUntrue);
  }
  return false;
}

function isUntrue(unit: Unit): boolean {
  if (unit.type === 'mark') return UNTRUE.has(unit.lower);
  return unit.type === 'noun' && UNTRUE.has(unit.head.lower);
}

/** "it is not true that", "it is unlikely that", "it is false that". */
function ofJudgement(units: readonly Unit[], that: number): readonly Status[] {
  const word = markAt(units, that - 1)?.lower ?? '';
  const negated = units.slice(Math.max(0, that - 4), that).some((unit, place) => {
    if (unit.type === 'verb') return isNegated(units, unit, Math.max(0, that - 4) + place);
    return unit.type === 'mark' && unit.lower === 'not';
  });
  if (UNTRUE.has(word)) return [negated ? 'rumoured' : 'rejected'];
  if (/^(?:true|correct|right|accurate)$/.test(word)) return negated ? ['rejected'] : [];
  if (/^(?:certain|clear|sure)$/.test(word)) return negated ? ['rumoured'] : [];
  return /^(?:unlikely|likely|possible|probable|doubtful|unclear|uncertain|conceivable)$/.test(word)
    ? ['rumoured']
    : [];
}
