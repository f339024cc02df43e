import type { VerbRule } from '../../../rules/relations/verb-rule';
import { amountIn, headLemma, type Reading } from '../reading';
import { nounAt } from '../syntax/units';

import type { VerbPlace } from './verb-slots';
/** Conditions on the object that a rule sets. */
export function objectFits(rule: VerbRule, place: VerbPlace): boolean {
  const { reading, complements } = place;
  const thing = place.passive ? place.said : complements.object;
  const noun = thing === undefined ? undefined : nounAt(reading.units, thing);
  if (rule.id === 'rely-for-sales') return complements.prepositions.some((each) => isSales(reading, each.at));
  if (rule.id === 'buy-from' || rule.id === 'supply' || rule.id === 'make-for')
    return noun !== undefined && noun.mention === undefined && !isMoneyOrStake(reading, thing);
  if (rule.id === 'supply-with' && place.verb.lemma === 'sell') return complements.second !== undefined;
  const { complementHeads } = rule;
  if (complementHeads)
    return complements.prepositions.some((each) => {
      const head = nounAt(reading.units, each.at);
      return head !== undefined && complementHeads.includes(headLemma(head));
    });
  if (rule.money) return thing !== undefined && isMoney(reading, thing);
  if (rule.objectHeads) return noun !== undefined && rule.objectHeads.includes(headLemma(noun));
  return true;
}

function isSales(reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  return noun !== undefined && /^(?:sale|revenue|business|turnover|income)s?$/.test(headLemma(noun));
}

function isMoneyOrStake(reading: Reading, at: number | undefined): boolean {
  const noun = at === undefined ? undefined : nounAt(reading.units, at);
  if (!noun || at === undefined) return false;
  return (
    isMoney(reading, at) ||
    /^(?:stake|share|interest|control|percent|%|holding|business|unit|division|capital|funding)s?$/.test(
      headLemma(noun),
    )
  );
}

/** Whether a noun phrase is a sum of money or money by name. */
export function isMoney(reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  if (!noun) return false;
  if (
    /^(?:money|fund|funds|capital|funding|investment|cash|backing|financing|million|billion|millions|billions)$/.test(
      noun.head.lower,
    )
  )
    return true;
  return amountIn(reading, { start: noun.start, end: noun.end + 12 }, 'money') !== undefined;
}
