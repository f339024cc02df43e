import type { FigureType } from '../../../../graph/ontology/relations';
import type { AmountSpan, Span } from '../../../document/document';
import { headLemma, type Reading } from '../reading';
import { ownerReferences } from '../references/owners';
import type { Reference } from '../references/reference';
import { referencesOf, subjectReferences } from '../references/references';
import { isPassive, subjectOf } from '../syntax/clauses';
import { complementsOf } from '../syntax/complements';
import { isMark, isPreposition, nounAt, verbAt } from '../syntax/units';
import type { Attributes, Proposal } from './proposal';

const FIRMS = { kinds: ['Firm'] } as const;

/** Figures of one firm: what it raised and what it was valued at. */
export function figureFrames(reading: Reading): readonly Proposal[] {
  const found = reading.amounts.flatMap((amount) => (amount.unit === 'money' ? ofAmount(reading, amount) : []));
  return found.filter((each) => !found.some((other) => contradicts(reading, each, other)));
}

/** One verb gives one firm one value: of two, at least one is another firm's. */
function contradicts(reading: Reading, one: Proposal, other: Proposal): boolean {
  return (
    one !== other &&
    one.type === 'VALUED_AT' &&
    other.type === 'VALUED_AT' &&
    one.at === other.at &&
    reading.doc.mentions[one.subject.mention]?.entity === reading.doc.mentions[other.subject.mention]?.entity
  );
}

/** Index of the noun unit that holds an amount. */
function unitOf(reading: Reading, amount: AmountSpan): number {
  return reading.units.findLastIndex((unit) => unit.start < amount.end && amount.start < unit.end);
}

function ofAmount(reading: Reading, amount: AmountSpan): readonly Proposal[] {
  const at = unitOf(reading, amount);
  if (at < 0) return [];
  return valued(reading, amount, at) ?? raised(reading, amount, at) ?? inRound(reading, amount, at);
}

function figure(
  reading: Reading,
  type: FigureType,
  firms: readonly Reference[],
  at: number,
  trigger: Span,
  attributes: Attributes,
): readonly Proposal[] {
  return firms.map((subject) => ({
    type,
    subject,
    trigger,
    sentence: reading.sentence,
    rule: `figure.${type.toLowerCase()}`,
    weight: 0.88,
    at,
    attributes,
  }));
}

/** "valued at $5bn", "values A at", "at a $5bn valuation", "a valuation of $5bn", "worth $5bn". */
function valued(reading: Reading, amount: AmountSpan, at: number): readonly Proposal[] | undefined {
  const { units } = reading;
  const attributes = { amount: { start: amount.start, end: amount.end } };
  const verb = verbLeft(reading, at);
  const valuing = verb === undefined ? undefined : verbAt(units, verb);
  const price = nounAt(units, at);
  if (
    verb !== undefined &&
    valuing &&
    /^(?:value|price)$/.test(valuing.lemma) &&
    isPreposition(units, beforeAmount(reading, at), 'at')
  ) {
    return figure(reading, 'VALUED_AT', valuedFirm(reading, verb, at), verb, valuing.trigger, attributes);
  }
  if (isWorth(reading, at) && valuing?.lemma === 'be' && verb !== undefined) {
    return figure(reading, 'VALUED_AT', subjectsOf(reading, verb), verb, valuing.trigger, attributes);
  }
  const noun =
    price && /^(?:valuation|capitalisation|capitalization|cap)$/.test(headLemma(price))
      ? price
      : valuationLeft(reading, at);
  if (!noun) return undefined;
  const governor = clauseVerb(reading, at);
  const place = units.indexOf(noun);
  const owners = ownerReferences(reading, noun, place, FIRMS);
  const firms = owners.length > 0 ? owners : governor === undefined ? [] : subjectsOf(reading, governor);
  return figure(
    reading,
    'VALUED_AT',
    firms,
    governor ?? at,
    { start: noun.head.start, end: noun.head.end },
    attributes,
  );
}

/** "was worth around $5bn". */
function isWorth(reading: Reading, at: number): boolean {
  const left = beforeAmount(reading, at);
  return [left, left + 1].some(
    (place) => reading.doc.text.slice(reading.units[place]?.start, reading.units[place]?.end) === 'worth',
  );
}

function beforeAmount(reading: Reading, at: number): number {
  let left = at - 1;
  while (
    isMark(reading.units, left, 'adverb', 'adjective') ||
    isPreposition(reading.units, left, 'around', 'about', 'over', 'up to', 'near')
  )
    left -= 1;
  return left;
}

/** The noun "valuation" that an amount hangs on by "of", or that is lifted "to" it. */
function valuationLeft(reading: Reading, at: number) {
  for (let left = at - 1; left >= Math.max(0, at - 6); left -= 1) {
    const noun = nounAt(reading.units, left);
    if (noun && /^valuation/.test(headLemma(noun))) return noun;
    if (verbAt(reading.units, left) || noun) return undefined;
  }
  return undefined;
}

function verbLeft(reading: Reading, at: number): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 14); left -= 1) if (verbAt(reading.units, left)) return left;
  return undefined;
}

/** "values A at $5bn and B at $3bn": the noun before "at"; else what is said to be valued. */
function valuedFirm(reading: Reading, verb: number, at: number): readonly Reference[] {
  const { units } = reading;
  if (isPassive(units, verb) || isReducedValue(reading, verb)) {
    const subject = subjectOf(units, verb);
    return subject ? subjectReferences(reading, subject.at, FIRMS) : [];
  }
  const noun = beforeAmount(reading, at) - 1;
  return nounAt(units, noun) ? referencesOf(reading, noun, FIRMS).slice(0, 1) : [];
}

function isReducedValue(reading: Reading, verb: number): boolean {
  return isPreposition(reading.units, verb + 1, 'at');
}

function clauseVerb(reading: Reading, at: number): number | undefined {
  for (let left = at - 1; left >= Math.max(0, at - 24); left -= 1) {
    const verb = verbAt(reading.units, left);
    if (
      verb &&
      (verb.form !== 'gerund' || left === 0) &&
      /^(?:raise|be|have|seek|close|reach|hit|secure|sell|get|complete|wrap|lift|discuss|talk|command|fetch|attract|receive|land)/.test(
        verb.lemma,
      )
    )
      return left;
  }
  return undefined;
}

function subjectsOf(reading: Reading, verb: number): readonly Reference[] {
  const subject = subjectOf(reading.units, verb);
  return subject ? subjectReferences(reading, subject.at, FIRMS) : [];
}

/** "raised $5bn", "to raise up to $5bn", "has raised a total of $5bn", "secured $5bn in funding". */
function raised(reading: Reading, amount: AmountSpan, at: number): readonly Proposal[] | undefined {
  const verb = verbLeft(reading, at);
  const unit = verb === undefined ? undefined : verbAt(reading.units, verb);
  if (verb === undefined || !unit) return undefined;
  const raising = unit.lemma === 'raise';
  const securing = /^(?:secure|close|land|bag|net|attract|receive|get|complete|obtain|announce)$/.test(unit.lemma);
  if (!raising && !(securing && isFunding(reading, verb, at))) return undefined;
  if (isPassive(reading.units, verb) || precededByOther(reading, verb, at)) return undefined;
  if (isRise(reading, verb)) return undefined;
  return figure(reading, 'RAISED', subjectsOf(reading, verb), verb, unit.trigger, {
    amount: { start: amount.start, end: amount.end },
    ...roundOf(reading, amount),
  });
}

/** "led a round of $1 billion for Acme": whose round it is. */
function inRound(reading: Reading, amount: AmountSpan, at: number): readonly Proposal[] {
  const { units } = reading;
  const place = beforeAmount(reading, at) - 1;
  const round = nounAt(units, place);
  const verb = verbAt(units, place - 1);
  if (!round || !/^(?:round|financing)$/.test(headLemma(round)) || !isPreposition(units, place + 1, 'of')) return [];
  if (!verb || !/^(?:lead|co-lead|anchor|join)$/.test(verb.lemma) || !isPreposition(units, at + 1, 'for', 'in'))
    return [];
  const raiser = referencesOf(reading, at + 2, FIRMS).slice(0, 1);
  const trigger = { start: round.head.start, end: round.head.end };
  return figure(reading, 'RAISED', raiser, place - 1, trigger, { amount: { start: amount.start, end: amount.end } });
}

/** The first amount of the verb is what was raised; those after are valuations and totals. */
function precededByOther(reading: Reading, verb: number, at: number): boolean {
  const from = reading.units[verb]?.end ?? 0;
  const to = reading.units[at]?.start ?? 0;
  return reading.amounts.some((each) => each.unit === 'money' && each.start >= from && each.end <= to);
}

/** "raised its stake", "raised prices": no money was raised. */
function isRise(reading: Reading, verb: number): boolean {
  const { object } = complementsOf(reading.units, verb);
  const noun = object === undefined ? undefined : nounAt(reading.units, object);
  return (
    noun !== undefined &&
    /^(?:stake|price|guidance|forecast|target|outlook|offer|bid|wage|rate|question|concern)s?$/.test(headLemma(noun))
  );
}

function isFunding(reading: Reading, verb: number, at: number): boolean {
  return reading.units
    .slice(verb, at + 4)
    .some(
      (unit) =>
        unit.type === 'noun' &&
        /^(?:funding|round|financing|capital|investment|seed|equity|raise|venture)s?$/.test(headLemma(unit)),
    );
}

function roundOf(reading: Reading, amount: AmountSpan): Attributes {
  const sentence = reading.doc.sentences[reading.sentence];
  const near = reading.doc.text.slice(amount.start, Math.min(amount.end + 60, sentence?.end ?? amount.end));
  const series = /\b(?:Series [A-K]\d?|pre-seed|seed|bridge|angel)\b/i.exec(near);
  return series ? { round: series[0] } : {};
}
