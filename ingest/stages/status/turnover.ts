import type { Status } from '../../../graph/ontology/statuses';
import { DISMISSING, LEAVING_ROLE } from '../../rules/status/endings';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';
import { isPassive } from '../relations/syntax/clauses';
import { verbAt } from '../relations/syntax/units';

/** Verbs with which a role begins. */
const BEGINNING =
  /^(?:name|appoint|elect|hire|choose|select|become|take over|succeed|promote|tap|join|start|take|assume|replace|nominate|recruit|pick)$/;

/**
 * What the verb that goes with a role says of who holds it: ousted is former; one who will step down still holds it;
 * one named "effective May 1" does not yet. Undefined where the verb decides nothing.
 *
 * @param chain what the verbs above leave of that verb
 */
export function turnover(reading: Reading, proposal: Proposal, chain: Status): Status | undefined {
  if (proposal.type !== 'LEADS' && proposal.type !== 'WORKS_FOR') return undefined;
  const verb = verbAt(reading.units, proposal.at);
  if (!verb) return undefined;
  const dismissed = DISMISSING.has(verb.lemma) && isPassive(reading.units, proposal.at);
  const leaves = LEAVING_ROLE.has(verb.lemma) && /^(?:role\.|verb\.)/.test(proposal.rule);
  const later = comesLater(reading, proposal);
  if (dismissed || (leaves && proposal.status === 'former')) return chain === 'actual' && !later ? 'former' : 'actual';
  return BEGINNING.test(verb.lemma) && later && chain === 'actual' ? 'planned' : undefined;
}

/** Whether the clause goes on to a day after the article's. */
function comesLater(reading: Reading, { at, trigger }: Proposal): boolean {
  const published = reading.doc.publishedAt?.slice(0, 10);
  const verb = reading.units[at];
  if (published === undefined || !verb) return false;
  const from = Math.max(verb.end, trigger.end);
  const end = reading.units.find((unit) => unit.start > from && unit.type === 'verb' && unit.form === 'finite')?.start;
  return reading.dates.some(
    ({ start, happened }) =>
      start > from && (end === undefined || start < end) && happened.from !== undefined && happened.from > published,
  );
}
