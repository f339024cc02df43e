import { type ClaimFacts, dayOf } from './claim-facts';
import { type Event, sameAmount, sameDate } from './events';

const DAY = 86_400_000;
/** Undated claims published within so many days speak of one happening. */
const NEWS_CYCLE = 7 * DAY;

/** Whether claims of one relationship cannot both hold: other amounts of one time, or actual against rejected on one day. */
export function isDisputed(events: readonly Event[]): boolean {
  return events.some(contradictsItself) || hasRivalAmounts(events);
}

function contradictsItself(event: Event): boolean {
  const actual = new Set(event.filter(({ status }) => status === 'actual').map(dayOf));
  return event.some(
    (claim) => claim.status === 'rejected' && claim.published !== undefined && actual.has(dayOf(claim)),
  );
}

/** Compares the stated amounts, one claim for each amount and time, so that a thousand copies cost no more than one. */
function hasRivalAmounts(events: readonly Event[]): boolean {
  const stated = events.flat().filter(({ amount, status }) => amount !== undefined && status !== 'rejected');
  const distinct = [...new Map(stated.map((claim) => [amountAndTime(claim), claim])).values()];
  return distinct.some((left, at) => distinct.slice(at + 1).some((right) => areRivals(left, right)));
}

function amountAndTime({ amount, amountUpTo, currency, happenedFrom, happenedTo, ...claim }: ClaimFacts): string {
  const day = happenedFrom === undefined ? claim.published?.slice(0, 10) : '';
  return [amount, amountUpTo, currency, happenedFrom, happenedTo, day].join(' ');
}

function areRivals(left: ClaimFacts, right: ClaimFacts): boolean {
  if (sameAmount(left, right) !== false) return false;
  const together = sameDate(left, right);
  if (together !== undefined) return together;
  if (left.happenedFrom !== undefined || right.happenedFrom !== undefined) return false;
  if (left.published === undefined || right.published === undefined) return false;
  return Math.abs(Date.parse(dayOf(left)) - Date.parse(dayOf(right))) <= NEWS_CYCLE;
}
