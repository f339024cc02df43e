import type { AmountSpan } from '../../../document/document';
import { mentionOf, type Reading } from '../reading';
import type { Proposal } from './proposal';
import { inRound, raised } from './raise-frames';
import { valued } from './valuation-frames';

/** Figures of one firm: what it raised and what it was valued at. */
export function figureFrames(reading: Reading): readonly Proposal[] {
  const found = reading.amounts.flatMap((amount) => (amount.unit === 'money' ? ofAmount(reading, amount) : []));
  return found.filter((each) => !found.some((other) => contradicts(reading, each, other)));
}

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
