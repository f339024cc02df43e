import type { Happened } from '../../../graph/ontology/extraction';
import type { Status } from '../../../graph/ontology/statuses';
import type { DateSpan } from '../../document/document';
import { SAYING } from '../../rules/attribution/saying';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { isReducedPassive } from '../relations/syntax/clauses';
import { isMark, isPreposition, verbAt } from '../relations/syntax/units';
import { announcedOn } from './announced';
import { relativeClauseOf } from './relative-clause';

/** Types that last rather than happen; a date beside them is theirs only where it says since when. */
const LASTING: ReadonlySet<string> = new Set(['COMPETES_WITH', 'USES', 'OWNS']);

/**
 * When a claim came true: the date of its clause, or the one that opens its sentence; for a deal that is done, else the
 * day on which it was told.
 */
export function happenedOf(reading: Reading, proposal: Proposal, status: Status): Happened | undefined {
  if (isDescription(reading, proposal)) return undefined;
  const nearest = reading.dates
    .filter((date) => belongs(reading, date, proposal))
    .sort((a, b) => distance(a, proposal) - distance(b, proposal))[0];
  return nearest?.happened ?? announcedOn(reading, proposal, status);
}

/** "Acme, the maker of Quill", "Acme's Quill": what only describes happened at no date of the sentence. */
function isDescription(reading: Reading, { rule, at }: Proposal): boolean {
  return /^(?:noun|possessive|compound|role)\./.test(rule) && verbAt(reading.units, at) === undefined;
}

function distance(date: DateSpan, proposal: Proposal): number {
  return date.start > proposal.trigger.end
    ? date.start - proposal.trigger.end
    : 1.5 * Math.max(0, proposal.trigger.start - date.end);
}

/** A date belongs to the verb it follows most closely; one at the start of the sentence to all its main verbs. */
function belongs(reading: Reading, date: DateSpan, proposal: Proposal): boolean {
  if (LASTING.has(proposal.type) && !saysSince(reading, date)) return false;
  if (!inSameClause(reading, date, proposal)) return false;
  const verb = verbBefore(reading, date.start);
  if (verb === undefined) return true;
  const unit = verbAt(reading.units, verb);
  if (!unit) return true;
  if (SAYING.has(unit.lemma) && proposal.at !== verb) return false;
  const own = reading.units[Math.abs(proposal.at)];
  if (opensLaterClause(reading, proposal, date)) return false;
  if (own === unit || unit.end > (own?.start ?? 0))
    return date.start >= proposal.trigger.start && !crossesVerb(reading, proposal, date);
  return distance(date, proposal) < 60;
}

/** "has used it since 2022", "under an agreement from 2022". */
function saysSince({ units }: Reading, date: DateSpan): boolean {
  const at = units.findIndex((unit) => unit.start <= date.start && date.start < unit.end);
  return isPreposition(units, at - 1, 'since', 'from');
}

/** "Hahn, who left in 2021, has sued": a date inside a relative clause is not of what stands outside, nor the reverse. */
function inSameClause({ units }: Reading, date: DateSpan, proposal: Proposal): boolean {
  const at = units.findIndex((unit) => unit.start <= date.start && date.start < unit.end);
  if (at < 0 || verbAt(units, proposal.at) === undefined) return true;
  return relativeClauseOf(units, at) === relativeClauseOf(units, proposal.at);
}

const JOINT = /(?:[\s,;](?:and|but|while|whereas)|;)\s+(?:(?:in|on|by|during|since|from|late in|early in)\s+)?$/i;

/** "bought Acme, and in 2022 it sold Quill": a date behind a conjunction, with a verb of its own to follow. */
function opensLaterClause({ doc, units }: Reading, { trigger }: Proposal, date: DateSpan): boolean {
  if (date.start < trigger.end || !JOINT.test(doc.text.slice(trigger.end, date.start))) return false;
  return units.some((unit) => unit.type === 'verb' && unit.form === 'finite' && unit.start > date.end);
}

/** Another clause's verb in between; one that only describes a noun ("a deal valued at") is no clause. */
function crossesVerb({ units }: Reading, proposal: Proposal, date: DateSpan): boolean {
  return units.some(
    (unit, at) =>
      unit.type === 'verb' &&
      unit.form === 'finite' &&
      at !== proposal.at &&
      unit.start > proposal.trigger.end &&
      unit.end < date.start &&
      !isReducedPassive(units, at) &&
      !isMark(units, at - 1, 'and'),
  );
}

function verbBefore({ units }: Reading, offset: number): number | undefined {
  for (let at = units.length - 1; at >= 0; at -= 1) {
    const unit = units[at];
    if (unit?.type === 'verb' && unit.end <= offset && !isReducedPassive(units, at)) return at;
  }
  return undefined;
}
