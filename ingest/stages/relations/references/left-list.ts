import type { Reading } from '../reading';
import { isMark, nounAt, type Unit, verbAt } from '../syntax/units';
import { headReference } from './head-reference';
import type { Reference, Wanted } from './reference';

/** Members of the list that the unit at `at` ends, itself left out, left to right. */
export function leftList(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  let edge = leftEdge(units, at);
  if (!isMark(units, edge - 1, 'and', 'or')) return [];
  const found: Reference[] = [];
  let mark = edge - 1;
  while (isMark(units, mark, 'and', 'or', 'comma')) {
    const place = isMark(units, mark, 'and', 'or') && isMark(units, mark - 1, 'comma') ? mark - 2 : mark - 1;
    const noun = nounAt(units, place);
    const own = noun && headReference(reading, noun, place, wanted);
    if (!own) break;
    found.unshift(own);
    edge = leftEdge(units, place);
    mark = edge - 1;
  }
  return verbAt(units, edge - 1) && verbAt(units, edge - 1)?.form === 'finite' && found.length < 2 ? [] : found;
}

function leftEdge(units: readonly Unit[], at: number): number {
  let edge = at;
  for (;;) {
    const owner = nounAt(units, edge)?.owner;
    if (owner === undefined) return edge;
    edge = owner;
  }
}
