import type { Reading } from '../reading';
import type { Reference } from '../references/reference';
import { ownReferences } from '../references/references';
import { isMark, isPreposition, markAt, nounAt, type Unit } from '../syntax/units';
import { BODIES } from './role';

/** Units between "where" and the noun or verb that it places. */
const REACH = 7;
/** "at Alder University in Birch, where": phrases that are passed over. */
const MOST_PHRASES = 3;

/** Index of the "where" whose clause a place is in: "where she was chief engineer", "where he worked". */
export function whereBefore(units: readonly Unit[], at: number): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - REACH); left -= 1) {
    if (markAt(units, left)?.lower === 'where') return left;
    if (isMark(units, left, 'semicolon', 'colon', 'subordinator', 'that', 'relative', 'comma')) return undefined;
  }
  return undefined;
}

/** The firm or organisation that "where" stands for: the nearest before it. */
export function placeOf(reading: Reading, where: number): readonly Reference[] {
  const { units } = reading;
  let at = isMark(units, where - 1, 'comma') ? where - 2 : where - 1;
  for (let steps = 0; steps < MOST_PHRASES; steps += 1) {
    while (isMark(units, at, 'time')) at -= isPreposition(units, at - 1) ? 2 : 1;
    if (!nounAt(units, at)) return [];
    const found = ownReferences(reading, at, BODIES);
    if (found.length > 0) return found;
    if (!isPreposition(units, at - 1)) return [];
    at -= 2;
  }
  return [];
}
