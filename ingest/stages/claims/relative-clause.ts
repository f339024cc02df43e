import { isMark, isPreposition, type Unit, verbAt } from '../relations/syntax/units';

/** How far back a relative clause may have opened. */
const REACH = 24;

/**
 * Index of the relative pronoun whose clause a unit stands in; undefined in a main clause. A comma before a verb closes
 * the clause: in "Hahn, who left in 2021, has sued" the date is inside it, the verb that sues is not.
 * "in which it was valued" goes on with what the main clause tells.
 */
export function relativeClauseOf(units: readonly Unit[], at: number): number | undefined {
  let sawVerb = verbAt(units, at) !== undefined;
  for (let left = at - 1; left >= Math.max(0, at - REACH); left -= 1) {
    if (isMark(units, left, 'relative', 'whose')) return isPreposition(units, left - 1) ? undefined : left;
    if (isMark(units, left, 'semicolon', 'colon')) return undefined;
    if (isMark(units, left, 'comma', 'and', 'but') && sawVerb) return undefined;
    if (isMark(units, left, 'that')) return undefined;
    if (verbAt(units, left)) sawVerb = true;
  }
  return undefined;
}
