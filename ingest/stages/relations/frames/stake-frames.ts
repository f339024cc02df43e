import type { RelationType } from '../../../../graph/ontology/relations';
import type { Status } from '../../../../graph/ontology/statuses';
import { GIVING, HOLDING, TAKING } from '../../../rules/relations/stake-verbs';
import { AGENT_VERBS } from '../../../rules/relations/support-verbs';
import { chainStatus } from '../../status/chain';
import { amountIn, headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference, Wanted } from '../references/reference';
import { referencesOf, subjectReferences } from '../references/references';
import { antecedent, isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf, phrasesAfter } from '../syntax/complements';
import { isMark, isPreposition, type NounUnit, nounAt, verbAt } from '../syntax/units';
import { governingVerb } from './event-governor';
import { type Draft, kindsAt, type Proposal, pairs } from './proposal';
import { namesBefore } from './relational-frames';

const STAKE =
  /^(?:stake|share|interest|shareholding|holding|equity|stock|percent|per cent|%|third|quarter|fifth|sixth|tenth|half|majority|minority)s?$/;

interface Stake {
  readonly noun: NounUnit;
  readonly at: number;
  readonly firms: readonly Reference[];
  readonly percent?: number;
  readonly majority: boolean;
}

/** What stakes say: "holds a 49% stake in Acme", "sold its shares in", "owns 75% of", "took a minority stake in". */
export function stakeFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'noun' || !STAKE.test(headLemma(unit))) return [];
    const stake = stakeOf(reading, unit, at);
    return stake.firms.length === 0 ? [] : held(reading, stake);
  });
}

function stakeOf(reading: Reading, noun: NounUnit, at: number): Stake {
  const percent = percentOf(reading, noun);
  const majority =
    (percent !== undefined && percent > 50) || noun.words.some((word) => /^(?:majority|controlling)$/.test(word.lower));
  const base = { noun, at, majority, firms: firmsOf(reading, noun, at) };
  return percent === undefined ? base : { ...base, percent };
}

function percentOf(reading: Reading, noun: NounUnit): number | undefined {
  return amountIn(reading, { start: noun.start - 12, end: noun.end + 1 }, 'percent')?.amount.value;
}

function firmsOf(reading: Reading, noun: NounUnit, at: number): readonly Reference[] {
  const wanted = { kinds: kindsAt('INVESTED_IN', 'object') };
  const percent = /^(?:percent|per cent|%|third|quarter|fifth|sixth|tenth|half|majority|minority)$/.test(
    headLemma(noun),
  );
  const piped = relativeFirms(reading, at, wanted);
  if (piped.length > 0) return piped;
  for (const phrase of phrasesAfter(reading.units, at)) {
    if (!(percent ? /^of$/ : /^(?:in|of)$/).test(phrase.preposition)) continue;
    const found = referencesOf(reading, phrase.at, wanted);
    if (found.length > 0) return found;
  }
  return namesBefore(reading, noun, at, noun.words.length - 1, wanted).slice(-1);
}

/** "Acme, in which Northwind has a stake", "of which it owns 90%". */
function relativeFirms(reading: Reading, at: number, wanted: Wanted): readonly Reference[] {
  const { units } = reading;
  for (let left = at - 1; left > 1 && !isMark(units, left, 'semicolon', 'colon'); left -= 1) {
    if (!isMark(units, left, 'relative') || !isPreposition(units, left - 1, 'in', 'of')) continue;
    const found = antecedent(units, left);
    return found ? referencesOf(reading, found.at, wanted).slice(-1) : [];
  }
  return [];
}

function held(reading: Reading, stake: Stake): readonly Proposal[] {
  const owners = ownerReferences(reading, stake.noun, stake.at, { kinds: kindsAt('INVESTED_IN', 'subject') });
  const governor = governingVerb(reading.units, stake.at);
  const verb = governor === undefined ? undefined : verbAt(reading.units, governor);
  const before = governor !== undefined && governor < stake.at;
  if (governor === undefined || !verb || !(before || isPassive(reading.units, governor))) {
    return pairs(reading, draft(stake, 'INVESTED_IN', stake.at), owners, stake.firms);
  }
  return byVerb(reading, stake, governor, owners);
}

function byVerb(reading: Reading, stake: Stake, governor: number, owners: readonly Reference[]): readonly Proposal[] {
  const verb = verbAt(reading.units, governor);
  if (!verb) return [];
  const purchase = purchaseOf(reading, stake);
  if (purchase !== undefined) {
    const type = stake.majority ? 'ACQUIRED' : 'INVESTED_IN';
    return pairs(reading, draft(stake, type, governor), buyers(reading, purchase, governor), stake.firms);
  }
  if (HOLDING.has(verb.lemma)) {
    return pairs(
      reading,
      draft(stake, stake.majority ? 'OWNS' : 'INVESTED_IN', governor),
      doers(reading, governor),
      stake.firms,
    );
  }
  if (TAKING.has(verb.lemma)) {
    const type = stake.majority ? 'ACQUIRED' : 'INVESTED_IN';
    return pairs(reading, draft(stake, type, governor), doers(reading, governor), stake.firms);
  }
  if (GIVING.has(verb.lemma)) return given(reading, stake, governor);
  return pairs(reading, draft(stake, 'INVESTED_IN', stake.at), owners, stake.firms);
}

/** "completed its purchase of 41% of": index of the noun of the purchase. */
function purchaseOf({ units }: Reading, { at }: Stake): number | undefined {
  const noun = isPreposition(units, at - 1, 'of') ? nounAt(units, at - 2) : undefined;
  return noun && /^(?:purchase|acquisition|buyout)$/.test(headLemma(noun)) ? at - 2 : undefined;
}

function buyers(reading: Reading, purchase: number, governor: number): readonly Reference[] {
  const noun = nounAt(reading.units, purchase);
  const owners = noun ? ownerReferences(reading, noun, purchase, { kinds: kindsAt('INVESTED_IN', 'subject') }) : [];
  return owners.length > 0 || !AGENT_VERBS.has(verbAt(reading.units, governor)?.lemma ?? '')
    ? owners
    : doers(reading, governor);
}

/** "sold its stake in Larkspur to Quill": the seller's is over, the buyer's begins. */
function given(reading: Reading, stake: Stake, governor: number): readonly Proposal[] {
  const takers = complementsOf(reading.units, governor).prepositions.flatMap((each) =>
    each.preposition === 'to' && isPreposition(reading.units, each.at - 1, 'to')
      ? referencesOf(reading, each.at, { kinds: kindsAt('INVESTED_IN', 'subject') })
      : [],
  );
  const type = stake.majority ? 'ACQUIRED' : 'INVESTED_IN';
  const sold = chainStatus(reading.units, governor) === 'actual' ? doers(reading, governor) : [];
  return [
    ...pairs(reading, draft(stake, 'INVESTED_IN', governor, 'former'), sold, stake.firms),
    ...pairs(reading, draft(stake, type, governor), takers, stake.firms),
  ];
}

function doers(reading: Reading, governor: number): readonly Reference[] {
  const wanted = { kinds: kindsAt('INVESTED_IN', 'subject') };
  if (isPassive(reading.units, governor)) {
    const by = complementsOf(reading.units, governor).prepositions.find((each) => each.preposition === 'by');
    return by ? referencesOf(reading, by.at, wanted) : [];
  }
  const subject = subjectOf(reading.units, governor);
  return subject && nounAt(reading.units, subject.at) ? subjectReferences(reading, subject.at, wanted) : [];
}

function draft(stake: Stake, type: RelationType, at: number, status?: Status): Draft {
  return {
    type,
    trigger: { start: stake.noun.head.start, end: stake.noun.head.end },
    rule: 'stake',
    weight: 0.86,
    at,
    attributes: stake.percent === undefined ? {} : { stake: stake.percent },
    ...(status === undefined ? {} : { status }),
  };
}
