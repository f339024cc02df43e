import type { Happened } from '../../../graph/ontology/extraction';
import type { Status } from '../../../graph/ontology/statuses';
import type { DateSpan } from '../../document/document';
import { SAYING } from '../../rules/attribution/saying';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { isPassive } from '../relations/syntax/clauses';
import { verbAt } from '../relations/syntax/units';
import { relativeClauseOf } from './relative-clause';

/** Types that come about on the day on which they are told, where no other day is given. */
const EVENTS: ReadonlySet<string> = new Set(['ACQUIRED', 'MERGED_WITH', 'RAISED', 'INVESTED_IN', 'SUED']);

/**
 * "has bought Acme, it said on Friday", "its purchase of Acme, announced on Friday": the day on which a deal was told to
 * be done or off. What is planned happens on another day.
 */
export function announcedOn(reading: Reading, proposal: Proposal, status: Status): Happened | undefined {
  if (!EVENTS.has(proposal.type) || (status !== 'actual' && status !== 'rejected')) return undefined;
  const verb = verbAt(reading.units, proposal.at);
  if (!verb || !/^(?:verb|event|figure)\./.test(proposal.rule)) return undefined;
  if (relativeClauseOf(reading.units, proposal.at) !== undefined) return undefined;
  return reading.dates.find((date) => isDay(date) && isTold(reading, date, proposal))?.happened;
}

function isDay({ happened }: DateSpan): boolean {
  return happened.from !== undefined && happened.from === happened.to;
}

/** The verb before the date is one of saying, outside the clause of the claim. */
function isTold({ units }: Reading, date: DateSpan, proposal: Proposal): boolean {
  const at = units.findLastIndex((unit) => unit.type === 'verb' && unit.end <= date.start);
  const verb = verbAt(units, at);
  if (!verb || !SAYING.has(verb.lemma) || (isPassive(units, at) && !/^announce|^confirm/.test(verb.lemma)))
    return false;
  return at !== proposal.at && relativeClauseOf(units, at) === undefined && date.start - verb.end < 20;
}
