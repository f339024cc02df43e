import { byText } from '../ontology/text-order';
import { type ClaimFacts, dayOf } from './claim-facts';

/** Claims of one relationship that speak of one happening. */
export type Event = readonly ClaimFacts[];

interface Gathered {
  readonly claims: ClaimFacts[];
  /** One claim for each amount and date among them: what a further one is compared with. */
  readonly marks: Map<string, ClaimFacts>;
  first: string;
  id: string;
}

/**
 * Groups the claims of one relationship into events, the newest last: the same amount, and dates that overlap, where
 * they are given. A claim without either belongs to the last event that was in the news before it.
 */
export function eventsOf(claims: readonly ClaimFacts[]): readonly Event[] {
  const events: Gathered[] = [];
  for (const claim of [...claims].sort(bySpecificity)) {
    const fitting = events.filter(({ marks }) => [...marks.values()].every((other) => mayBeOneEvent(claim, other)));
    const chosen = nearest(fitting, claim) ?? { claims: [], marks: new Map(), first: '~', id: '~' };
    if (chosen.claims.length === 0) events.push(chosen);
    gather(chosen, claim);
  }
  return events
    .sort((left, right) => byText(dateOf(left), dateOf(right)) || byText(left.id, right.id))
    .map((event) => event.claims);
}

function gather(event: Gathered, claim: ClaimFacts): void {
  event.claims.push(claim);
  event.marks.set(
    JSON.stringify([claim.amount, claim.amountUpTo, claim.currency, ...(intervalOf(claim) ?? [])]),
    claim,
  );
  if (dayOf(claim) < event.first) event.first = dayOf(claim);
  if (claim.id < event.id) event.id = claim.id;
}

/** Whether two claims may speak of one happening: neither amount nor date tells them apart. */
function mayBeOneEvent(left: ClaimFacts, right: ClaimFacts): boolean {
  return sameAmount(left, right) !== false && sameDate(left, right) !== false;
}

/** Whether the amounts agree, ranges overlapping; undefined where one gives none or the currencies differ. */
export function sameAmount(left: ClaimFacts, right: ClaimFacts): boolean | undefined {
  if (left.amount === undefined || right.amount === undefined) return undefined;
  if (left.currency !== undefined && right.currency !== undefined && left.currency !== right.currency) return undefined;
  return left.amount <= (right.amountUpTo ?? right.amount) && right.amount <= (left.amountUpTo ?? left.amount);
}

/** Whether the dates overlap; undefined where one gives none. */
export function sameDate(left: ClaimFacts, right: ClaimFacts): boolean | undefined {
  const [first, second] = [intervalOf(left), intervalOf(right)];
  if (!first || !second) return undefined;
  return first[0] <= second[1] && second[0] <= first[1];
}

/** First and last day of what a claim speaks of. */
export function intervalOf({ happenedFrom, happenedTo }: ClaimFacts): readonly [string, string] | undefined {
  const from = happenedFrom ?? happenedTo;
  return from === undefined ? undefined : [from, happenedTo ?? from];
}

/** The event last in the news when the claim was published; of later ones the first. */
function nearest(events: readonly Gathered[], claim: ClaimFacts): Gathered | undefined {
  const ordered = [...events].sort((left, right) => byText(left.first, right.first) || byText(left.id, right.id));
  return ordered.findLast(({ first }) => first <= dayOf(claim)) ?? ordered[0];
}

function bySpecificity(left: ClaimFacts, right: ClaimFacts): number {
  return vagueness(left) - vagueness(right) || byText(dayOf(left), dayOf(right)) || byText(left.id, right.id);
}

function vagueness(claim: ClaimFacts): number {
  return (claim.amount === undefined ? 2 : 0) + (intervalOf(claim) ? 0 : 1);
}

/** When it happened, or else when it was first reported. Undated events are the oldest. */
function dateOf({ claims, first }: Gathered): string {
  const happened = claims.flatMap((claim) => intervalOf(claim)?.[0] ?? []);
  const date = happened.sort()[0] ?? first;
  return date === '~' ? '' : date;
}
