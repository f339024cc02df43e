import { UNIT_NOUNS, WORK_FIELDS } from '../../../rules/roles/unit-nouns';
import { headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { ownReferences, referencesOf, subjectReferences } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf, phrasesAfter } from '../syntax/complements';
import { nounAt, verbAt } from '../syntax/units';
import { type Proposal, pairs } from './proposal';
import { BODIES } from './role';
import { placeOf, whereBefore } from './where';

const PEOPLE = { kinds: ['Person'] } as const;
/** Verbs that say where someone works by "where". */
const WORKING = /^(?:work|teach|lecture|serve|spend|lead|head|run|oversee|manage|direct)$/;
/** Verbs of who heads a part. */
const HEADING = /^(?:lead|head|run|oversee|manage|direct|head up)$/;

/** "Larkspur, where she worked", "where he led research". */
export function atPlace(reading: Reading, at: number): readonly Proposal[] {
  const { units } = reading;
  const verb = verbAt(units, at);
  if (!verb || !WORKING.test(verb.lemma) || isPassive(units, at)) return [];
  const where = whereBefore(units, at);
  const subject = where === undefined ? undefined : subjectOf(units, at);
  if (where === undefined || !subject || subject.at < where) return [];
  if (isNamedWork(reading, at)) return [];
  const draft = { type: 'WORKS_FOR' as const, trigger: verb.trigger, rule: 'role.where', weight: 0.84, at };
  return pairs(reading, draft, ownReferences(reading, subject.at, PEOPLE), placeOf(reading, where));
}

/** "where she leads Acme": what she leads is named. */
function isNamedWork(reading: Reading, at: number): boolean {
  const { object } = complementsOf(reading.units, at);
  return object !== undefined && referencesOf(reading, object, BODIES).length > 0;
}

/** "leads research at Acme", "runs Acme's cloud unit", "heads the cloud unit of Acme". */
export function headingPart(reading: Reading, at: number): readonly Proposal[] {
  const { units } = reading;
  const verb = verbAt(units, at);
  if (!verb || !HEADING.test(verb.lemma) || isPassive(units, at)) return [];
  const subject = subjectOf(units, at);
  const { object } = complementsOf(units, at);
  if (!subject || object === undefined) return [];
  const draft = { type: 'WORKS_FOR' as const, trigger: verb.trigger, rule: 'role.part', weight: 0.84, at };
  return pairs(reading, draft, subjectReferences(reading, subject.at, PEOPLE), firmOfPart(reading, object));
}

function firmOfPart(reading: Reading, at: number): readonly Reference[] {
  const part = nounAt(reading.units, at);
  if (!part || part.mention !== undefined) return [];
  const unit = UNIT_NOUNS.has(headLemma(part));
  if (!unit && !WORK_FIELDS.has(headLemma(part))) return [];
  const owners = unit ? ownerReferences(reading, part, at, BODIES) : [];
  if (owners.length > 0) return owners;
  const links = unit ? /^(?:at|of|for|within)$/ : /^(?:at|for)$/;
  const phrase = phrasesAfter(reading.units, at).find((each) => links.test(each.preposition));
  return phrase ? referencesOf(reading, phrase.at, BODIES) : [];
}
