import type { Happened } from '../../../graph/ontology/extraction';
import type { DateSpan } from '../../document/document';
import { SAYING } from '../../rules/attribution/saying';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { verbAt } from '../relations/syntax/units';

/** Types that last rather than happen; a date beside them is rarely theirs. */
const LASTING: ReadonlySet<string> = new Set(['COMPETES_WITH', 'USES', 'OWNS', 'VALUED_AT']);

/** When a claim came true: the date of its clause, or the one that opens its sentence. */
export function happenedOf(reading: Reading, proposal: Proposal): Happened | undefined {
  if (LASTING.has(proposal.type) && proposal.type !== 'VALUED_AT') return undefined;
  if (isDescription(reading, proposal)) return undefined;
  const nearest = reading.dates
    .filter((date) => belongs(reading, date, proposal))
    .sort((a, b) => distance(a, proposal) - distance(b, proposal))[0];
  return nearest?.happened;
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

/** A date belongs to the verb it follows most closely; one at the start of the sentence to all its verbs. */
function belongs(reading: Reading, date: DateSpan, proposal: Proposal): boolean {
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

const JOINT = /(?:[\s,;](?:and|but|while|whereas)|;)\s+(?:(?:in|on|by|during|since|from|late in|early in)\s+)?$/i;

/** "bought Acme, and in 2022 it sold Quill": a date behind a conjunction, with a verb of its own to follow. */
function opensLaterClause({ doc, units }: Reading, { trigger }: Proposal, date: DateSpan): boolean {
  if (date.start < trigger.end || !JOINT.test(doc.text.slice(trigger.end, date.start))) return false;
  return units.some((unit) => unit.type === 'verb' && unit.form === 'finite' && unit.start > date.end);
}

function crossesVerb(reading: Reading, proposal: Proposal, date: DateSpan): boolean {
  return reading.units.some(
    (unit) =>
      unit.type === 'verb' && unit.form === 'finite' && unit.start > proposal.trigger.end && unit.end < date.start,
  );
}

function verbBefore(reading: Reading, offset: number): number | undefined {
  for (let at = reading.units.length - 1; at >= 0; at -= 1) {
    const unit = reading.units[at];
    if (unit?.type === 'verb' && unit.end <= offset) return at;
  }
  return undefined;
}
