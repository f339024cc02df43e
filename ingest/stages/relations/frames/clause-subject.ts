import type { Reading } from '../reading';
import type { Reference, Wanted } from '../references/reference';
import { ownReferences, subjectReferences } from '../references/references';
import { type Subject, subjectOf } from '../syntax/clauses';
import { beforeAdverbs } from '../syntax/skip';
import { isMark, isPreposition, nounAt, type Unit, verbAt } from '../syntax/units';

/** What a verb is said of, in headlines too: "Northwind to buy Larkspur". */
export function subjectOfClause(units: readonly Unit[], at: number): Subject | undefined {
  return subjectOf(units, at) ?? headlineSubject(units, at);
}

/** What a verb is said of, the first of two names in a headline too: "Northwind, Larkspur to merge". */
export function clauseSubjects(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const own = subjectReferences(reading, at, wanted);
  if (own.length !== 1 || at !== 2 || !isMark(reading.units, 1, 'comma') || endsInStop(reading)) return own;
  return [...ownReferences(reading, 0, wanted), ...own];
}

function endsInStop({ units, doc }: Reading): boolean {
  return /[.!?]$/.test(doc.text.slice(0, units.at(-1)?.end));
}

/** The name before an infinitive in a sentence that has no finite verb before it. */
function headlineSubject(units: readonly Unit[], at: number): Subject | undefined {
  if (verbAt(units, at)?.form !== 'infinitive') return undefined;
  const left = beforeTalks(units, beforeAdverbs(units, at - 1));
  if (nounAt(units, left)?.mention === undefined) return undefined;
  const opens = units.slice(0, left).every((unit) => unit.type === 'noun' || isListing(unit));
  return opens ? { at: left, way: 'direct' } : undefined;
}

/** "Northwind in talks to buy". */
function beforeTalks(units: readonly Unit[], at: number): number {
  const talks = /^(?:talk|discussion|negotiation)s?$/.test(nounAt(units, at)?.head.lower ?? '');
  return talks && isPreposition(units, at - 1, 'in') ? at - 2 : at;
}

function isListing(unit: Unit): boolean {
  return unit.type === 'mark' && isMark([unit], 0, 'comma', 'and', 'colon', 'quote');
}
