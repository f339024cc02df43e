import type { Status } from '../../../../graph/ontology/statuses';
import { POSITIONS, SPELLS } from '../../../rules/roles/role-verbs';
import { LEAVING_ROLE } from '../../../rules/status/endings';
import { headLemma } from '../reading';
import { ownerReferences } from '../references/owners';
import { subjectReferences } from '../references/references';
import { subjectOf } from '../syntax/clauses';
import { isMark, isPreposition, nounAt, type Unit, verbAt } from '../syntax/units';
import { anchorOf, type Holder, type HolderPlace, startOf } from './holder';
import { statusOfLeaving, statusOfLink } from './holder-verbs';

/** Verbs whose subject has the position that is their object. */
const HAVING =
  /^(?:hold|take|take over|take up|assume|have|accept|fill|occupy|retain|keep|get|land|serve|resume|return|enjoy|spend)$/;
const GIVING_UP = /^(?:leave|resign|quit|relinquish|vacate|give up|lose|step down)$/;

/** "held the position of chief executive", "her role as chair", "after his tenure as president". */
export function inPosition(place: HolderPlace): Holder | undefined {
  const { units } = place.reading;
  const link = anchorOf(units, place.at) - 1;
  if (!isPreposition(units, link, 'of', 'as')) return undefined;
  const position = positionBefore(units, link);
  return position === undefined ? undefined : (ofOwner(place, position) ?? ofSubject(place, position));
}

/** Past "in May" and "at the bank", which may stand between. */
function positionBefore(units: readonly Unit[], link: number): number | undefined {
  const noun = nounAt(units, link - 1);
  return noun && noun.mention === undefined && POSITIONS.has(headLemma(noun)) ? link - 1 : undefined;
}

function ofOwner({ reading, wanted }: HolderPlace, at: number): Holder | undefined {
  const { units } = reading;
  const noun = nounAt(units, at);
  const found = noun ? ownerReferences(reading, noun, at, wanted) : [];
  if (!noun || found.length === 0) return undefined;
  const status = statusOfOwned(units, at, SPELLS.has(headLemma(noun)));
  return { found, at, weight: 0.95, ...(status === undefined ? {} : { status }) };
}

function statusOfOwned(units: readonly Unit[], at: number, spell: boolean): Status | undefined {
  const before = startOf(units, at) - 1;
  const verb = verbAt(units, before) ?? (isMark(units, before, 'preposition') ? verbAt(units, before - 1) : undefined);
  const governor = verbAt(units, before) ? before : before - 1;
  if (verb && (GIVING_UP.test(verb.lemma) || LEAVING_ROLE.has(verb.lemma))) return statusOfLeaving(units, governor);
  if (isPreposition(units, before, 'after', 'following', 'during', 'since')) return 'former';
  return spell && isPreposition(units, before, 'in', 'over', 'throughout') ? 'former' : undefined;
}

function ofSubject({ reading, wanted }: HolderPlace, at: number): Holder | undefined {
  const { units } = reading;
  const before = startOf(units, at) - 1;
  const governor = verbAt(units, before) ? before : before - 1;
  const verb = verbAt(units, governor);
  if (!verb || (governor !== before && !isMark(units, before, 'preposition'))) return undefined;
  const leaving = GIVING_UP.test(verb.lemma);
  const subject = HAVING.test(verb.lemma) || leaving ? subjectOf(units, governor) : undefined;
  if (!subject) return undefined;
  const held = /^(?:hold|have|fill|occupy|serve|enjoy|spend)$/.test(verb.lemma);
  const status = leaving ? statusOfLeaving(units, governor) : statusOfLink(verb, !held);
  const found = subjectReferences(reading, subject.at, wanted);
  return { found, at: governor, weight: 0.93, ...(status === undefined ? {} : { status }) };
}
