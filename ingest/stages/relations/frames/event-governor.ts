import { governingPreposition, isReducedPassive } from '../syntax/clauses';
import { isMark, nounAt, type Unit, verbAt } from '../syntax/units';

/** The verb that the event noun is subject or object of: what it says decides whether the event came about. */
export function governingVerb(units: readonly Unit[], at: number): number | undefined {
  const left = verbLeft(units, at);
  if (left !== undefined && !saysClause(units, left, at)) return left;
  for (let right = at + 1; right < Math.min(units.length, at + 16); right += 1) {
    if (isMark(units, right, 'semicolon', 'colon', 'subordinator', 'that', 'relative')) return undefined;
    if (verbAt(units, right)?.form === 'finite' && !isReducedPassive(units, right)) return right;
  }
  return undefined;
}

/** "said a merger with Acme had failed": the noun is subject of what is said. */
function saysClause(units: readonly Unit[], verb: number, at: number): boolean {
  if (!/^(?:say|add|note)$/.test(verbAt(units, verb)?.lemma ?? '')) return false;
  return units.slice(at + 1, at + 8).some((unit) => unit.type === 'verb' && unit.form === 'finite');
}

/** The verb to the left that has the noun as its object, past its owner and a preposition ("bid on and led a buyout"). */
export function verbLeft(units: readonly Unit[], at: number): number | undefined {
  let left = startOf(units, at) - 1;
  const preposition = governingPreposition(units, at);
  if (preposition !== undefined) left = preposition - 1;
  while (isMark(units, left, 'adverb', 'time', 'quote')) left -= 1;
  if (isMark(units, left, 'preposition')) left -= 1;
  if (verbAt(units, left)) return left;
  if (preposition !== undefined && nounAt(units, left)) return verbLeft(units, left);
  return undefined;
}

function startOf(units: readonly Unit[], at: number): number {
  const owner = nounAt(units, at)?.owner;
  return owner === undefined ? at : startOf(units, owner);
}
