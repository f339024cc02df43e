import { GOVERNING_NOUNS, GOVERNING_VERBS } from '../../rules/status/governors';
import { headLemma } from '../relations/reading';
import { isPassive } from '../relations/syntax/clauses';
import { beforeAdverbs } from '../relations/syntax/skip';
import { isMark, nounAt, type Unit, verbAt } from '../relations/syntax/units';
import { isNegated } from './negation';

/** Units behind an infinitive in which the verb of its noun may stand. */
const REACH = 16;

const COLLAPSING = /^(?:collapse|fail|fall|unravel|founder|fizzle|lapse)$/;

/** "its attempt to buy Acme was blocked", "a plan to merge collapsed": what became of the noun that an infinitive hangs on. */
export function cameToNothing(units: readonly Unit[], at: number): boolean {
  const verb = verbAt(units, at);
  const noun = beforeAdverbs(units, at - 1);
  if (verb?.form !== 'infinitive' || !isGoverning(units, noun)) return false;
  const place = verbAfter(units, at);
  const fate = place === undefined ? undefined : verbAt(units, place);
  if (place === undefined || !fate || isNegated(units, fate, place)) return false;
  if (isPassive(units, place)) return GOVERNING_VERBS.get(fate.lemma) === 'rejected';
  return COLLAPSING.test(fate.lemma);
}

/** A noun such as "attempt"; "plan" and "offer" behind an owner are nouns whatever the tagger took them for. */
function isGoverning(units: readonly Unit[], at: number): boolean {
  const noun = nounAt(units, at);
  if (noun) return GOVERNING_NOUNS.has(headLemma(noun));
  const verb = verbAt(units, at);
  return verb?.words.length === 1 && nounAt(units, at - 1)?.possessive === true && GOVERNING_NOUNS.has(verb.lemma);
}

/** The next finite verb; none where another clause begins before it. */
function verbAfter(units: readonly Unit[], at: number): number | undefined {
  for (let right = at + 1; right < Math.min(units.length, at + REACH); right += 1) {
    if (isMark(units, right, 'semicolon', 'relative', 'that', 'subordinator', 'whose', 'but', 'comma'))
      return undefined;
    if (verbAt(units, right)?.form === 'finite') return right;
  }
  return undefined;
}
