import type { Dispute, DisputeKind, Side } from '../ontology/disputes';
import type { RelationType } from '../ontology/relations';
import type { Status } from '../ontology/statuses';
import { type ClaimFacts, dayOf } from './claim-facts';
import { postsIn, postsOfClaim } from './companions';
import { statusOf } from './event-status';
import { type Event, eventsOf, intervalOf, sameAmount, sameDate } from './events';
import { getOrMake } from './maps';
import type { Related } from './related';
import { closuresOf, mayBeOnePerson, tenureOf } from './succession';

const DAY = 86_400_000;
/** Undated claims published within so many days speak of one happening. */
const NEWS_CYCLE = 7 * DAY;
/** Announced, signed and completed may lie so far apart without anybody being wrong. */
const ONE_DEAL = 31 * DAY;

/** Types of which there is one happening between two ends, so that two dates are one too many. */
const ONCE: ReadonlySet<RelationType> = new Set(['FOUNDED', 'ACQUIRED', 'MERGED_WITH']);

/** Where the claims of a relationship contradict each other, or those of its companions. */
export function disputesOf(own: Related, companions: readonly Related[]): readonly Dispute[] {
  const events = eventsOf(own.claims);
  return [
    ...amounts(own),
    ...dates(own),
    ...events.flatMap((event) => outcome(own, event)),
    ...companions.flatMap((other) => [
      ...direction(own, other),
      ...buyer(own, other),
      ...holder(own, other, companions),
    ]),
  ];
}

/** Compares the stated amounts, one claim for each amount and time, so that a thousand copies cost no more than one. */
function amounts(own: Related): readonly Dispute[] {
  const stated = own.claims.filter(({ amount, status }) => amount !== undefined && status !== 'rejected');
  return rivalsIn('amount', own, stated, amountAndTime, areRivalAmounts, ({ amount, amountUpTo, currency }) =>
    JSON.stringify([amount, amountUpTo, currency]),
  );
}

function amountAndTime({ amount, amountUpTo, currency, happenedFrom, happenedTo, ...claim }: ClaimFacts): string {
  const day = happenedFrom === undefined ? claim.published?.slice(0, 10) : '';
  return [amount, amountUpTo, currency, happenedFrom, happenedTo, day].join(' ');
}

function areRivalAmounts(left: ClaimFacts, right: ClaimFacts): boolean {
  return sameAmount(left, right) === false && isOneTime(left, right);
}

function dates(own: Related): readonly Dispute[] {
  if (!ONCE.has(own.type)) return [];
  const stated = own.claims.filter((claim) => claim.status === 'actual' && intervalOf(claim));
  const timeOf = (claim: ClaimFacts) => JSON.stringify(intervalOf(claim));
  const mark = (claim: ClaimFacts) => `${timeOf(claim)} ${claim.origin} ${claim.published?.slice(0, 10)}`;
  const rivals = (left: ClaimFacts, right: ClaimFacts) => areRivalDates(own.type, left, right);
  return rivalsIn('date', own, stated, mark, rivals, timeOf);
}

function areRivalDates(type: RelationType, left: ClaimFacts, right: ClaimFacts): boolean {
  const [first, second] = [intervalOf(left), intervalOf(right)];
  if (!first || !second || left.origin === right.origin) return false;
  if (sameDate(left, right) || sameAmount(left, right) === false) return false;
  if (type === 'FOUNDED') return true;
  const gap = Math.max(Date.parse(first[0]) - Date.parse(second[1]), Date.parse(second[0]) - Date.parse(first[1]));
  return gap > ONE_DEAL && isOneCycle(left, right);
}

/** The claims that some other contradicts, grouped by what they say. */
function rivalsIn(
  kind: DisputeKind,
  { id }: Related,
  claims: readonly ClaimFacts[],
  markOf: (claim: ClaimFacts) => string,
  areRivals: (left: ClaimFacts, right: ClaimFacts) => boolean,
  sideOf: (claim: ClaimFacts) => string,
): readonly Dispute[] {
  const marks = new Map<string, ClaimFacts[]>();
  for (const claim of claims) getOrMake(marks, markOf(claim), () => []).push(claim);
  const groups = [...marks.values()];
  const rivals = groups.filter(([one]) =>
    groups.some(([other]) => one !== undefined && other !== undefined && areRivals(one, other)),
  );
  const sides = new Map<string, ClaimFacts[]>();
  for (const claim of rivals.flat()) getOrMake(sides, sideOf(claim), () => []).push(claim);
  return sides.size < 2 ? [] : [{ kind, sides: [...sides.values()].map((side) => sideFrom(id, side)).sort(bySide) }];
}

/** Denied on the day on which it was reported as done, or later, with no later word that it was done after all. */
function outcome({ id }: Related, event: Event): readonly Dispute[] {
  const done = event.filter(({ status, published }) => status === 'actual' && published !== undefined);
  const denied = event.filter(({ status, published }) => status === 'rejected' && published !== undefined);
  const days = new Set(done.map(dayOf));
  const [first, last] = [[...days].sort()[0] ?? '~', [...days].sort().at(-1) ?? ''];
  const against = denied.filter((claim) => days.has(dayOf(claim)) || (dayOf(claim) > first && dayOf(claim) > last));
  if (done.length === 0 || against.length === 0) return [];
  return [{ kind: 'outcome', sides: [sideFrom(id, done), sideFrom(id, against)] }];
}

function direction(own: Related, other: Related): readonly Dispute[] {
  if (other.source !== own.target || other.target !== own.source || other.type !== own.type) return [];
  return between('direction', own, other, standing(own), standing(other));
}

/** Two buyers of one target at one time, where no text knows of both. */
function buyer(own: Related, other: Related): readonly Dispute[] {
  if (own.type !== 'ACQUIRED' || other.type !== 'ACQUIRED' || other.target !== own.target) return [];
  if (kindOf(own.source) !== kindOf(other.source) || firstWord(own.source) === firstWord(other.source)) return [];
  const [mine, theirs] = [standing(own), standing(other)];
  return haveTextInCommon(mine, theirs) ? [] : between('buyer', own, other, mine, theirs);
}

/** Two holders of one post at one time, of which neither is said to follow the other. */
function holder(own: Related, other: Related, companions: readonly Related[]): readonly Dispute[] {
  if (own.target !== other.target || mayBeOnePerson(own.source, other.source)) return [];
  const shared = postsIn(own.claims).filter((post) => postsIn(other.claims).includes(post));
  return shared.flatMap((post) => {
    if (closuresOf(own, companions).has(post) || closuresOf(other, [own, ...companions]).has(post)) return [];
    const held = (relation: Related) => (tenureOf(relation, post)?.claims ?? []).filter(isHeld(relation, post));
    const [mine, theirs] = [held(own), held(other)];
    return haveTextInCommon(mine, theirs) ? [] : between('holder', own, other, mine, theirs);
  });
}

function isHeld(relation: Related, post: string): (claim: ClaimFacts) => boolean {
  const status = statusOf(eventsOf(relation.claims).at(-1) ?? []);
  return (claim) => status === 'actual' && claim.happenedFrom === undefined && postsOfClaim(claim).includes(post);
}

/** The claims that say it is so or agreed, where that is how things stand. */
function standing(relation: Related): readonly ClaimFacts[] {
  const holds = (status: Status) => status === 'actual' || status === 'planned';
  const newest = eventsOf(relation.claims).at(-1) ?? [];
  return holds(statusOf(newest)) ? relation.claims.filter(({ status }) => holds(status)) : [];
}

function between(
  kind: DisputeKind,
  own: Related,
  other: Related,
  mine: readonly ClaimFacts[],
  theirs: readonly ClaimFacts[],
): readonly Dispute[] {
  const against = theirs.filter((claim) => mine.some((each) => isOneTime(each, claim)));
  const said = mine.filter((claim) => theirs.some((each) => isOneTime(each, claim)));
  return said.length === 0 ? [] : [{ kind, sides: [sideFrom(own.id, said), sideFrom(other.id, against)] }];
}

/** Whether two claims speak of one time: of a claim without a date it is when it was in the news. */
function isOneTime(left: ClaimFacts, right: ClaimFacts): boolean {
  const [first, second] = [intervalOf(left), intervalOf(right)];
  if (first && second) return sameDate(left, right) === true;
  if (!first && !second) return isOneCycle(left, right);
  const [dated, printed] = first ? [first, right.published] : [second, left.published];
  if (!dated || printed === undefined) return false;
  const day = Date.parse(printed.slice(0, 10));
  return day >= Date.parse(dated[0]) - NEWS_CYCLE && day <= Date.parse(dated[1]) + NEWS_CYCLE;
}

function isOneCycle(left: ClaimFacts, right: ClaimFacts): boolean {
  if (left.published === undefined || right.published === undefined) return false;
  return Math.abs(Date.parse(dayOf(left)) - Date.parse(dayOf(right))) <= NEWS_CYCLE;
}

function haveTextInCommon(left: readonly ClaimFacts[], right: readonly ClaimFacts[]): boolean {
  const texts = new Set(left.map(({ text }) => text));
  return right.some(({ text }) => texts.has(text));
}

function sideFrom(relationship: string, claims: readonly ClaimFacts[]): Side {
  return { relationship, claims: claims.map(({ id }) => id).sort() };
}

function bySide(left: Side, right: Side): number {
  return (left.claims[0] ?? '') < (right.claims[0] ?? '') ? -1 : 1;
}

function kindOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function firstWord(id: string): string {
  return id.slice(id.indexOf('/') + 1).split('_')[0] ?? '';
}
