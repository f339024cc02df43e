import type { Slot, VerbRule } from '../../../rules/relations/verb-rule';
import { RULES_OF_VERB } from '../../../rules/relations/verbs';
import { GOVERNING_NOUNS } from '../../../rules/status/governors';
import { amountIn, headLemma, phraseOf, type Reading } from '../reading';
import {
  ownerReferences,
  ownReferences,
  type Reference,
  referencesOf,
  subjectReferences,
  type Wanted,
} from '../references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { type Complements, complementsOf } from '../syntax/complements';
import { nounAt, type VerbUnit } from '../syntax/units';
import { relativeObject } from './holders';
import { opensAfter } from './openness-frames';
import { type Attributes, kindsAt, type Proposal, pairs, together } from './proposal';

interface VerbPlace {
  readonly reading: Reading;
  readonly verb: VerbUnit;
  readonly at: number;
  readonly passive: boolean;
  /** Index of the noun that the verb is said of. */
  readonly said: number | undefined;
  readonly way: number;
  readonly complements: Complements;
}

const WAY_WEIGHT = { direct: 1, shared: 0.96, relative: 0.95, control: 0.96, participle: 0.9, reduced: 0.96 } as const;

/** What the verbs of a sentence say: one try for each rule of each verb. */
export function verbFrames(reading: Reading): readonly Proposal[] {
  return reading.units.flatMap((unit, at) => {
    if (unit.type !== 'verb') return [];
    const rules = RULES_OF_VERB.get(unit.lemma) ?? RULES_OF_VERB.get(unit.head.lemma) ?? [];
    if (rules.length === 0) return [];
    const place = placeOf(reading, unit, at);
    return firstPerPair(rules.flatMap((rule) => apply(rule, place)));
  });
}

/** A verb says one thing of two entities: the first rule that reads it. Symmetric readings count as one. */
function firstPerPair(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter((each) => {
    const ends = [each.subject.mention, each.object?.mention ?? -1].sort((a, b) => a - b).join(' ');
    if (seen.has(ends)) return false;
    seen.add(ends);
    return true;
  });
}

function placeOf(reading: Reading, verb: VerbUnit, at: number): VerbPlace {
  const subject = subjectOf(reading.units, at);
  return {
    reading,
    verb,
    at,
    passive: isPassive(reading.units, at),
    said: subject?.at,
    way: subject ? WAY_WEIGHT[subject.way] : 1,
    complements: complementsOf(reading.units, at),
  };
}

function apply(rule: VerbRule, place: VerbPlace): readonly Proposal[] {
  if (!objectFits(rule, place)) return [];
  if (place.verb.lemma === 'make' && opensAfter(place.reading, place.at)) return [];
  const subjects = slot(rule, rule.from, place, { kinds: kindsAt(rule.type, 'subject') });
  if (subjects.length === 0) return [];
  const wanted = { kinds: kindsAt(rule.type, 'object'), products: rule.products === true };
  const objects = rule.to.map((to) => slot(rule, to, place, wanted)).find((each) => each.length > 0) ?? [];
  const draft = draftOf(rule, place);
  if (objects.length > 0) return pairs(place.reading, draft, subjects, objects);
  return rule.reciprocal && subjects.length > 1 ? together(place.reading, draft, subjects) : [];
}

function draftOf(rule: VerbRule, place: VerbPlace) {
  return {
    type: rule.type,
    trigger: place.verb.trigger,
    rule: `verb.${rule.id}`,
    weight: rule.weight * place.way,
    at: place.at,
    attributes: attributesOf(rule, place),
    ...(rule.status === undefined ? {} : { status: rule.status }),
  };
}

function attributesOf(rule: VerbRule, place: VerbPlace): Attributes {
  const thing = place.passive ? place.said : place.complements.object;
  const noun = thing === undefined ? undefined : nounAt(place.reading.units, thing);
  const what = rule.what && noun && noun.mention === undefined ? { what: phraseOf(noun) } : {};
  return { ...what, ...shareOf(rule, place) };
}

/** "counts on Larkspur for over 60% of sales". */
function shareOf(rule: VerbRule, place: VerbPlace): Attributes {
  if (rule.id !== 'rely-for-sales') return {};
  const last = place.complements.prepositions.at(-1);
  const noun = last && nounAt(place.reading.units, last.at);
  const span = noun && { start: place.verb.end, end: noun.end };
  const share = span && amountIn(place.reading, span, 'percent');
  return share ? { share: share.amount.value } : {};
}

/** Conditions on the object that a rule sets. */
function objectFits(rule: VerbRule, place: VerbPlace): boolean {
  const { reading, complements } = place;
  const thing = place.passive ? place.said : complements.object;
  const noun = thing === undefined ? undefined : nounAt(reading.units, thing);
  if (rule.id === 'rely-for-sales') return complements.prepositions.some((each) => isSales(reading, each.at));
  if (rule.id === 'buy-from' || rule.id === 'supply' || rule.id === 'make-for')
    return noun !== undefined && noun.mention === undefined && !isMoneyOrStake(reading, thing);
  if (rule.id === 'supply-with' && place.verb.lemma === 'sell') return complements.second !== undefined;
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

function slot(rule: VerbRule, name: Slot, place: VerbPlace, wanted: Wanted): readonly Reference[] {
  const { reading, complements } = place;
  if (name === 'subject') return place.passive ? agents(place, wanted) : said(place, wanted);
  if (name === 'object') {
    if (place.passive) return said(place, wanted);
    if (complements.object !== undefined) return referencesOf(reading, complements.object, wanted);
    const relative = relativeObject(reading.units, place.at);
    return relative === undefined ? [] : ownReferences(reading, relative, wanted);
  }
  const preposition = name.slice(1);
  return (
    complements.prepositions
      .filter((each) => each.preposition === preposition && !isQuantity(rule, reading, each.at))
      .map((each) => referencesOf(reading, each.at, wanted))
      .find((each) => each.length > 0) ?? []
  );
}

function isQuantity(_rule: VerbRule, reading: Reading, at: number): boolean {
  const noun = nounAt(reading.units, at);
  return noun !== undefined && noun.mention === undefined && amountIn(reading, noun, 'money') !== undefined;
}

function said(place: VerbPlace, wanted: Wanted): readonly Reference[] {
  if (place.said === undefined) return [];
  const own = subjectReferences(place.reading, place.said, wanted);
  const noun = nounAt(place.reading.units, place.said);
  const attempt = own.length === 0 && place.verb.form === 'infinitive' && noun && GOVERNING_NOUNS.has(headLemma(noun));
  return attempt ? ownerReferences(place.reading, noun, place.said, wanted) : own;
}

function agents(place: VerbPlace, wanted: Wanted): readonly Reference[] {
  return (
    place.complements.prepositions
      .filter((each) => each.preposition === 'by')
      .map((each) => referencesOf(place.reading, each.at, wanted))
      .find((each) => each.length > 0) ?? []
  );
}
