import type { Status } from '../../../graph/ontology/statuses';
import { GOVERNING_NOUNS, HEDGES, HEDGING_ADJECTIVES } from '../../rules/status/governors';
import { headLemma } from '../relations/reading';
import { isMark, isPreposition, markAt, type NounUnit, nounAt, type Unit, verbAt } from '../relations/syntax/units';

/** Nouns, adjectives and adverbs between a verb and its governor: "talks to", "is likely to", "reportedly", "about to". */
export function between(units: readonly Unit[], at: number): readonly Status[] {
  const infinitive = verbAt(units, at)?.form === 'infinitive';
  const found: Status[] = [];
  if (infinitive && isPreposition(units, at - 1, 'about')) found.push('planned');
  for (let left = at - 1; left >= Math.max(0, at - 8); left -= 1) {
    if (verbAt(units, left) || isMark(units, left, 'comma', 'semicolon', 'that', 'relative', 'subordinator')) break;
    const noun = nounAt(units, left);
    if (noun) {
      const governs = infinitive || isPreposition(units, left + 1, 'of', 'about', 'on', 'over', 'in', 'for');
      const own = governs ? ofNoun(noun) : undefined;
      if (own) found.push(own);
      if (!isPreposition(units, left - 1)) break;
      continue;
    }
    const mark = markAt(units, left);
    const adjective = mark && (HEDGING_ADJECTIVES.get(mark.lower) ?? (HEDGES.has(mark.lower) ? 'rumoured' : undefined));
    if (adjective) found.push(adjective);
  }
  return found;
}

/** What a noun leaves of the verb that hangs on it: "no plans to". */
export function ofNoun(noun: NounUnit): Status | undefined {
  const own = GOVERNING_NOUNS.get(headLemma(noun));
  if (!own) return undefined;
  if (noun.words[0]?.lower === 'no') return 'rejected';
  const described = noun.words.map((word) => HEDGING_ADJECTIVES.get(word.lower)).find((each) => each === 'rejected');
  return described ?? own;
}
