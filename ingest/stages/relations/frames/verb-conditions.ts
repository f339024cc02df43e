import type { VerbRule } from '../../../rules/relations/verb-rule';
import { amountIn, headLemma, type Reading } from '../reading';
import { isMark, isPreposition, markAt, type NounUnit, nounAt, type Unit, verbAt } from '../syntax/units';
import { contactObject } from './elliptic';
import { relativeObject } from './holder-verbs';
import type { VerbPlace } from './verb-slots';

const CONDITIONS: readonly ((rule: VerbRule, place: VerbPlace) => boolean)[] = [
  byIdentity,
  hasObject,
  hasSecond,
  hasComplement,
  hasInfinitive,
  hasWord,
  lacks,
];

/** Whether a verb has around it what its rule asks for. */
export function objectFits(rule: VerbRule, place: VerbPlace): boolean {
  return CONDITIONS.every((holds) => holds(rule, place));
}

/** What the verb is done to: its direct object, or the subject of a passive. */
export function thingOf({ reading, passive, said, complements }: VerbPlace): NounUnit | undefined {
  const thing = passive ? said : complements.object;
  return thing === undefined ? undefined : nounAt(reading.units, thing);
}

/** Rules whose object is a thing: no firm, no money, no stake. */
const OF_THINGS: ReadonlySet<string> = new Set(['buy-from', 'supply', 'make-for']);

function byIdentity(rule: VerbRule, place: VerbPlace): boolean {
  const thing = thingOf(place);
  if (rule.id === 'rely-for-sales') return place.complements.prepositions.some((each) => isSales(place, each.at));
  if (rule.id === 'supply-with' && place.verb.lemma === 'sell') return place.complements.second !== undefined;
  if (!OF_THINGS.has(rule.id)) return true;
  if (rule.id === 'buy-from' && thing === undefined) return !hasObjectBefore(place);
  return thing !== undefined && thing.mention === undefined && !isMoneyOrStake(place, thing);
}

/** "Larkspur, which Northwind bought from Globex": what was bought stands before. */
function hasObjectBefore({ reading, at, said }: VerbPlace): boolean {
  return (
    relativeObject(reading.units, at) !== undefined ||
    (said !== undefined && contactObject(reading.units, said) !== undefined)
  );
}

function hasObject(rule: VerbRule, place: VerbPlace): boolean {
  const thing = thingOf(place);
  if (rule.money) return thing !== undefined && isMoney(place.reading, thing);
  return rule.objectHeads === undefined || (thing !== undefined && hasHead(thing, rule.objectHeads));
}

/** "gave Acme $5m", "was awarded a contract". */
function hasSecond({ secondHeads }: VerbRule, { reading, passive, complements }: VerbPlace): boolean {
  if (secondHeads === undefined) return true;
  const at = passive ? complements.object : complements.second;
  const noun = at === undefined ? undefined : nounAt(reading.units, at);
  if (!noun) return false;
  return secondHeads === 'money' ? isMoney(reading, noun) : hasHead(noun, secondHeads);
}

function hasComplement({ complementHeads }: VerbRule, place: VerbPlace): boolean {
  if (complementHeads === undefined) return true;
  const { units } = place.reading;
  const opening = isPreposition(units, 0, 'in') ? nounAt(units, 1) : undefined;
  if (opening && place.said !== undefined && place.said > 1 && hasHead(opening, complementHeads)) return true;
  return place.complements.prepositions.some((each) => {
    const noun = nounAt(units, each.at);
    return noun !== undefined && hasHead(noun, complementHeads);
  });
}

/** "chose Acme to build". */
function hasInfinitive({ infinitives }: VerbRule, { reading, at, passive, complements }: VerbPlace): boolean {
  if (infinitives === undefined) return true;
  const after = passive ? at : complements.object;
  if (after === undefined) return false;
  const verb = verbAt(reading.units, pastMembers(reading.units, after + 1));
  return verb?.form === 'infinitive' && infinitives.includes(verb.lemma);
}

/** Units that the rest of an object may take: a list, an apposition, "formerly of Acme". */
const OBJECT_REACH = 10;

/** Index of the first verb or clause after an object and what belongs to it. */
function pastMembers(units: readonly Unit[], at: number): number {
  let next = at;
  while (next < at + OBJECT_REACH && (nounAt(units, next) || isMark(units, next, ...BETWEEN))) next += 1;
  return next;
}

const BETWEEN = ['comma', 'and', 'adverb', 'time', 'preposition', 'quote'] as const;

/** "takes Acme private", "goes up against". */
function hasWord({ words }: VerbRule, { reading, at, complements }: VerbPlace): boolean {
  if (words === undefined) return true;
  return [at + 1, (complements.object ?? at) + 1].some((next) => {
    const lower = markAt(reading.units, next)?.lower ?? nounAt(reading.units, next)?.head.lower;
    return lower !== undefined && words.includes(lower);
  });
}

function lacks({ without }: VerbRule, { complements }: VerbPlace): boolean {
  return without === undefined || !complements.prepositions.some((each) => without.includes(each.preposition));
}

function hasHead(noun: NounUnit, heads: readonly string[]): boolean {
  return heads.includes(headLemma(noun)) || (noun.mention === undefined && heads.includes(noun.head.lower));
}

function isSales({ reading }: VerbPlace, at: number): boolean {
  const noun = nounAt(reading.units, at);
  return noun !== undefined && /^(?:sale|revenue|business|turnover|income)s?$/.test(headLemma(noun));
}

const PAPER =
  /^(?:stake|share|stock|bond|debt|equity|interest|control|percent|%|holding|business|unit|division|capital|funding|evidence|update|advice|offer|bid|proposal|approach|payment|case|claim|plan|way|room|access|support|letter|statement)s?$/;

function isMoneyOrStake({ reading }: VerbPlace, noun: NounUnit): boolean {
  if (PAPER.test(headLemma(noun))) return true;
  return isMoney(reading, noun) && !isWorthOf(reading, noun);
}

/** "$10bn of computing power": a sum that says how much of a thing. */
function isWorthOf(reading: Reading, noun: NounUnit): boolean {
  const at = reading.units.indexOf(noun);
  const what = isPreposition(reading.units, at + 1, 'of') ? nounAt(reading.units, at + 2) : undefined;
  return what !== undefined && what.mention === undefined && !PAPER.test(headLemma(what));
}

const MONEY =
  /^(?:money|fund|funds|capital|funding|investment|cash|backing|financing|cheque|check|million|billion|millions|billions)$/;

/** What has a price and is none. */
const NO_MONEY =
  /^(?:contract|order|deal|tender|fine|offer|bid|verdict|judgment|judgement|settlement|lawsuit|revenue|sale|profit|order|penalty)s?$/;

/** Whether a noun phrase is a sum of money or money by name. */
export function isMoney(reading: Reading, noun: NounUnit): boolean {
  if (MONEY.test(noun.head.lower)) return true;
  if (NO_MONEY.test(noun.head.lower)) return false;
  return amountIn(reading, { start: noun.start, end: noun.end + 12 }, 'money') !== undefined;
}
