import { FUNDING, GIFTS, RAISING, RISES, SECURING } from '../../../rules/relations/figure-words';
import { headLemma, phraseOf } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { referencesOf } from '../references/references';
import { isPassive } from '../syntax/clauses';
import { complementsOf, phrasesAfter } from '../syntax/complements';
import { isPreposition, type NounUnit, nounAt, type VerbUnit, verbAt } from '../syntax/units';
import { beforeSum, FIRMS, figures, type Sum, subjectsOf, verbBefore } from './figure';
import { groupReferences } from './groups';
import type { Attributes, Proposal } from './proposal';
import { isMoney } from './verb-conditions';

/** "raised $5bn", "to raise up to $5bn", "has raised a total of $5bn", "secured $5bn in funding", "took $5m from investors". */
export function raised(sum: Sum): readonly Proposal[] | undefined {
  const { reading } = sum;
  const verb = verbBefore(sum);
  const unit = verb === undefined ? undefined : verbAt(reading.units, verb);
  if (verb === undefined || !unit) return undefined;
  const securing = SECURING.test(unit.lemma) && (isFunding(sum, verb) || isFromInvestors(sum, verb));
  if (!RAISING.test(unit.lemma) && !securing) return undefined;
  if (isPassive(reading.units, verb) || precededByOther(sum, verb) || isRise(sum, verb, unit)) return undefined;
  return figures(sum, 'RAISED', subjectsOf(reading, verb), verb, unit.trigger, roundOf(sum));
}

/** "led a round of $1 billion for Acme", "led Acme's $5m Series B": whose round it is. */
export function inRound(sum: Sum): readonly Proposal[] {
  const { reading } = sum;
  const { units } = reading;
  const place = roundAt(sum);
  const round = place === undefined ? undefined : nounAt(units, place);
  if (place === undefined || !round) return [];
  const owners = ownerReferences(reading, round, place, FIRMS);
  const firms = owners.length > 0 ? owners : hangingOn(sum, place);
  const trigger = { start: round.head.start, end: round.head.end };
  const verb = [place - 1, place - 2, place - 3].find((left) => verbAt(units, left)) ?? place;
  return figures(sum, 'RAISED', firms.slice(0, 1), verb, trigger, roundOf(sum));
}

/** Index of the noun of a round that holds the sum or that the sum hangs on. */
function roundAt(sum: Sum): number | undefined {
  const { reading, at } = sum;
  const own = nounAt(reading.units, at);
  if (own && isRound(own)) return at;
  const left = beforeSum(sum);
  if (!isPreposition(reading.units, left, 'of')) return undefined;
  for (let place = left - 1; place >= Math.max(0, left - 3); place -= 1) {
    const noun = nounAt(reading.units, place);
    if (noun && isRound(noun)) return place;
  }
  return undefined;
}

/** A noun phrase for a round of funding: "a Series B", "the seed round". */
export function isRound(noun: NounUnit): boolean {
  return /^(?:round|financing|fundraising|raise)s?$/.test(headLemma(noun)) || /\bseries [a-k]\d?$/.test(phraseOf(noun));
}

function hangingOn({ reading, at }: Sum, place: number): readonly Reference[] {
  for (const phrase of [...phrasesAfter(reading.units, place), ...phrasesAfter(reading.units, at)]) {
    if (!/^(?:for|in|at)$/.test(phrase.preposition)) continue;
    const found = referencesOf(reading, phrase.at, FIRMS);
    if (found.length > 0) return found;
  }
  return [];
}

/** The first amount of the verb is what was raised; those after are valuations and totals. */
function precededByOther({ reading, at }: Sum, verb: number): boolean {
  const from = reading.units[verb]?.end ?? 0;
  const to = reading.units[at]?.start ?? 0;
  return reading.amounts.some((each) => each.unit === 'money' && each.start >= from && each.end <= to);
}

/** "raised its stake", "raised prices", "raised $5m for charity": no firm was given money. */
function isRise({ reading, at }: Sum, verb: number, { lemma }: VerbUnit): boolean {
  const { object } = complementsOf(reading.units, verb);
  const noun = object === undefined ? undefined : nounAt(reading.units, object);
  if (noun && RAISING.test(lemma) && RISES.test(headLemma(noun))) return true;
  return phrasesAfter(reading.units, at).some((each) => {
    const gift = nounAt(reading.units, each.at);
    return each.preposition === 'for' && gift !== undefined && GIFTS.test(headLemma(gift));
  });
}

/** The sum and what is near it speak of funding. */
function isFunding({ reading, at }: Sum, verb: number): boolean {
  return reading.units
    .slice(verb, at + 4)
    .some((unit) => unit.type === 'noun' && (FUNDING.test(headLemma(unit)) || isRound(unit)));
}

/** "took $5m from investors such as Acme". */
function isFromInvestors({ reading, at }: Sum, verb: number): boolean {
  const { object, prepositions } = complementsOf(reading.units, verb);
  const noun = nounAt(reading.units, at);
  if (!noun || !isMoney(reading, noun)) return false;
  const investors = { kinds: ['Firm', 'Person'] } as const;
  return (
    object === at &&
    prepositions.some(
      (each) =>
        each.preposition === 'from' &&
        [referencesOf(reading, each.at, investors), groupReferences(reading, each.at, investors)].some(
          (found) => found.length > 0,
        ),
    )
  );
}

function roundOf({ reading, amount }: Sum): Attributes {
  const sentence = reading.doc.sentences[reading.sentence];
  const near = reading.doc.text.slice(amount.start, Math.min(amount.end + 60, sentence?.end ?? amount.end));
  const series = /\b(?:Series [A-K]\d?|pre-seed|seed|bridge|angel)\b/i.exec(near);
  return series ? { round: series[0] } : {};
}
