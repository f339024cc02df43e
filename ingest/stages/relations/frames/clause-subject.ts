import { type Subject, subjectOf } from '../syntax/clauses';
import { beforeAdverbs } from '../syntax/skip';
import { isMark, nounAt, type Unit, verbAt } from '../syntax/units';

/** What a verb is said of, in headlines too: "Northwind to buy Larkspur". */
export function subjectOfClause(units: readonly Unit[], at: number): Subject | undefined {
  return subjectOf(units, at) ?? headlineSubject(units, at);
}

/** The name before an infinitive in a sentence that has no finite verb before it. */
function headlineSubject(units: readonly Unit[], at: number): Subject | undefined {
  if (verbAt(units, at)?.form !== 'infinitive') return undefined;
  const left = beforeAdverbs(units, at - 1);
  if (nounAt(units, left)?.mention === undefined) return undefined;
  const opens = units.slice(0, left).every((unit) => unit.type === 'noun' || isListing(unit));
  return opens ? { at: left, way: 'direct' } : undefined;
}

function isListing(unit: Unit): boolean {
  return unit.type === 'mark' && isMark([unit], 0, 'comma', 'and', 'colon', 'quote');
}
