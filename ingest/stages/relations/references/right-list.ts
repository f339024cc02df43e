import { isReducedPassive } from '../syntax/clauses';
import { headOf } from '../syntax/complements';
import { pastAdverbs } from '../syntax/skip';
import { isMark, isPreposition, markAt, type Unit, verbAt } from '../syntax/units';
import type { Member } from './noun-place';
import type { Reference } from './reference';

/** The further members of a list whose first member ends at `from`. `loose` lists need no "and" before the last. */
export function rightList(
  units: readonly Unit[],
  from: number,
  loose: boolean,
  member: (at: number) => Member,
): readonly Reference[] {
  const found: Reference[] = [];
  let closed = false;
  let at = from;
  for (let steps = 0; steps < 40; steps += 1) {
    const join = joinAt(units, at, from);
    if (!join) break;
    const head = headOf(units, join.next);
    if (head === undefined || (join.last && startsClause(units, head, from))) break;
    const next = member(head);
    if (next.found.length === 0 && !join.last && !isMark(units, head + 1, 'comma', 'and')) break;
    found.push(...next.found);
    closed ||= join.last;
    at = next.end;
  }
  return closed || loose ? found : [];
}

interface Join {
  readonly next: number;
  readonly last: boolean;
}

/** `,` or `and` or `, and` or `as well as with` between members. */
function joinAt(units: readonly Unit[], at: number, from: number): Join | undefined {
  let next = at;
  const comma = isMark(units, next, 'comma');
  if (comma) next += 1;
  const last = isMark(units, next, 'and', 'or');
  if (last) next += 1;
  if (!comma && !last) return undefined;
  const linked = pastAdverbs(units, next);
  if (last && isPreposition(units, next, 'with', 'to', 'by', 'from', 'in')) next += 1;
  else if (isPreposition(units, linked, 'at', 'of', 'for', 'on') && repeats(units, linked, from)) next = linked + 1;
  return { next: pastAdverbs(units, next), last };
}

/** "at Alder and then at Birch": the preposition that the list hangs on. */
function repeats(units: readonly Unit[], at: number, from: number): boolean {
  for (let left = from - 1; left >= Math.max(0, from - 6); left -= 1) {
    if (isPreposition(units, left)) return markAt(units, left)?.lower === markAt(units, at)?.lower;
  }
  return false;
}

/** "…, and Larkspur sold …": the noun is the subject of a new clause, no member. */
function startsClause(units: readonly Unit[], head: number, list: number): boolean {
  const next = pastAdverbs(units, head + 1);
  const verb = verbAt(units, next);
  if (verb?.form !== 'finite' || isReducedPassive(units, next)) return false;
  for (let left = list - 1; left >= 0; left -= 1) {
    if (isMark(units, left, 'semicolon', 'colon', 'subordinator', 'that')) return false;
    const before = verbAt(units, left);
    if (before?.form === 'finite') return true;
  }
  return false;
}
