import type { VerbRule } from './verb-rule';
import { COURT_VERBS } from './verbs-courts';
import { MONEY_VERBS } from './verbs-money';
import { PEOPLE_VERBS } from './verbs-people';
import { WORK_VERBS } from './verbs-works';

/** All rules of verbs. */
export const VERB_RULES: readonly VerbRule[] = [...MONEY_VERBS, ...PEOPLE_VERBS, ...WORK_VERBS, ...COURT_VERBS];

function byLemma(): ReadonlyMap<string, readonly VerbRule[]> {
  const table = new Map<string, VerbRule[]>();
  for (const rule of VERB_RULES) for (const verb of rule.verbs) table.set(verb, [...(table.get(verb) ?? []), rule]);
  return table;
}

/** Lemma → the rules it starts. */
export const RULES_OF_VERB = byLemma();
