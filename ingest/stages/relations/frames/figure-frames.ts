import type { AmountSpan, Span } from '../../../document/document';
import { mentionOf, type Reading } from '../reading';
import { type Proposal, saysRespectively } from './proposal';
import { inRound, raised } from './raise-frames';
import { valued } from './valuation-frames';

/** Figures of one firm: what it raised and what it was valued at. */
export function figureFrames(reading: Reading): readonly Proposal[] {
  const found = reading.amounts.flatMap((amount) => (amount.unit === 'money' ? ofAmount(reading, amount) : []));
  if (saysRespectively(reading)) return respectively(reading, found);
  return found.filter((each) => !found.some((other) => contradicts(reading, each, other)));
}

/** "A and B raised $5m and $7m, respectively": to each firm of one verb the sum of its place in the list. */
function respectively(reading: Reading, found: readonly Proposal[]): readonly Proposal[] {
  return found.flatMap((proposal): readonly Proposal[] => {
    const { amount } = proposal.attributes;
    const sums = amount ? listed(reading, amount) : [];
    const firms = found.filter((each) => each.at === proposal.at && each.attributes.amount?.start === amount?.start);
    if (sums.length < 2 || firms.length !== sums.length) return [proposal];
    const own = sums[firms.indexOf(proposal)];
    if (!own || amount?.start !== sums[0]?.start) return [];
    return [{ ...proposal, attributes: { ...proposal.attributes, amount: { start: own.start, end: own.end } } }];
  });
}

/** The sums of the list that a sum stands in: "$5m, $6m and $7m". */
function listed({ amounts, doc }: Reading, { start }: Span): readonly AmountSpan[] {
  const sums = amounts.filter((each) => each.unit === 'money');
  const joins = (left: AmountSpan | undefined, right: AmountSpan | undefined) =>
    left !== undefined && right !== undefined && BETWEEN.test(doc.text.slice(left.end, right.start));
  let from = sums.findIndex((each) => each.start === start);
  let to = from;
  while (joins(sums[from - 1], sums[from])) from -= 1;
  while (joins(sums[to], sums[to + 1])) to += 1;
  return sums.slice(Math.max(0, from), to + 1);
}

const BETWEEN = /^(?:,|,? and)\s(?:at\s)?$/;

function ofAmount(reading: Reading, amount: AmountSpan): readonly Proposal[] {
  const at = reading.units.findLastIndex((unit) => unit.start < amount.end && amount.start < unit.end);
  if (at < 0) return [];
  const sum = { reading, amount, at };
  return valued(sum) ?? raised(sum) ?? inRound(sum);
}

/** One verb gives one firm one value: of two, at least one is another firm's. */
function contradicts(reading: Reading, one: Proposal, other: Proposal): boolean {
  return (
    one !== other &&
    one.type === 'VALUED_AT' &&
    other.type === 'VALUED_AT' &&
    one.at === other.at &&
    mentionOf(reading, one.subject.mention)?.entity === mentionOf(reading, other.subject.mention)?.entity
  );
}
