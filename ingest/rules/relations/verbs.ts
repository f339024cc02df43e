import type { VerbRule } from './verb-rule';
import { COURT_VERBS } from './verbs-courts';
import { DEAL_VERBS } from './verbs-deals';
import { MAKING_VERBS } from './verbs-making';
import { MONEY_VERBS } from './verbs-money';
import { PEOPLE_VERBS } from './verbs-people';
import { RIVAL_VERBS } from './verbs-rivals';
import { TRADE_VERBS } from './verbs-trade';

/** All rules of verbs. */
export const VERB_RULES: readonly VerbRule[] = [
  ...DEAL_VERBS,
  ...MONEY_VERBS,
  ...PEOPLE_VERBS,
  ...MAKING_VERBS,
  ...TRADE_VERBS,
  ...RIVAL_VERBS,
  ...COURT_VERBS,
];

function byLemma(): ReadonlyMap<string, readonly VerbRule[]> {
  const table = new Map<string, VerbRule[]>();
  for (const rule of VERB_RULES) for (const verb of rule.verbs) table.set(verb, [...(table.get(verb) ?? []), rule]);
  return table;
}

/** Lemma → the rules it starts. */
export const RULES_OF_VERB = byLemma();
