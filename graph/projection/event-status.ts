import { STATUS_PRECEDENCE, type Status } from '../ontology/statuses';
import { type ClaimFacts, dayOf } from './claim-facts';
import type { Event } from './events';
import { getOrMake } from './maps';

/** What settles what, when it was published after the last of it. */
const SETTLES: readonly (readonly [Status, readonly Status[]])[] = [
  ['rejected', ['planned', 'rumoured']],
  ['actual', ['planned', 'rumoured', 'rejected']],
  ['former', ['actual', 'planned', 'rumoured']],
];

/**
 * The status of an event: what later news settled, else what most independent sources say; of equals the earlier in the
 * order actual, former, rejected, planned, rumoured.
 */
export function statusOf(event: Event): Status {
  const origins = new Map<Status, Set<string>>();
  for (const { status, origin } of event) getOrMake(origins, status, () => new Set<string>()).add(origin);
  for (const [status, settled] of SETTLES) {
    for (const other of settled) if (isLater(event, status, other)) origins.delete(other);
  }
  const weight = (status: Status) => origins.get(status)?.size ?? 0;
  return STATUS_PRECEDENCE.reduce((best, status) => (weight(status) > weight(best) ? status : best));
}

function isLater(event: Event, status: Status, than: Status): boolean {
  const [last, other] = [lastDay(event, status), lastDay(event, than)];
  return last !== undefined && other !== undefined && last > other;
}

function lastDay(event: Event, status: Status): string | undefined {
  return event
    .filter((claim) => claim.status === status && claim.published !== undefined)
    .map(dayOf)
    .sort()
    .at(-1);
}

/** Combined probability that at least one of independent sources is right, at most 0.99, to four digits. */
export function combinedConfidence(claims: readonly ClaimFacts[]): number {
  const best = new Map<string, number>();
  for (const { origin, confidence } of claims) best.set(origin, Math.max(best.get(origin) ?? 0, confidence));
  const doubt = [...best.values()].sort((left, right) => left - right).reduce((left, each) => left * (1 - each), 1);
  return Math.min(0.99, Math.round((1 - doubt) * 10_000) / 10_000);
}
