import { type RelationType, signatureOf } from '../ontology/relations';
import { relationshipId, storedEnds } from '../records/ids';
import type { EdgeRow, PropertyValue } from '../store/store';
import { type ClaimFacts, dayOf } from './claim-facts';
import { isDisputed } from './disputes';
import { combinedConfidence, statusOf } from './event-status';
import { eventsOf } from './events';
import { defined } from './properties';

/** Values that a relationship takes from its deciding claims, each the one most texts give. */
const CARRIED = ['stake', 'role', 'licence', 'round', 'share', 'what'] as const;

/**
 * A relationship derived from all its claims: the newest event decides its status, and with that status' claims its
 * confidence and values. `claims` is not empty.
 */
export function relationshipRow(
  type: RelationType,
  subject: string,
  object: string,
  claims: readonly ClaimFacts[],
): EdgeRow {
  const [source, target] = storedEnds(type, subject, object);
  const events = eventsOf(claims);
  const newest = events.at(-1) ?? [];
  const status = statusOf(newest);
  const deciding = newest.filter((claim) => claim.status === status);
  const published = claims.flatMap((claim) => claim.published ?? []).sort();
  return {
    type,
    id: relationshipId(type, subject, object),
    from: { label: 'Entity', id: source },
    to: { label: 'Entity', id: target },
    properties: defined({
      status,
      confidence: combinedConfidence(deciding),
      claims: claims.length,
      sources: new Set(claims.map(({ text }) => text)).size,
      firstSeen: published[0],
      lastSeen: published.at(-1),
      since: deciding.flatMap(({ happenedFrom }) => happenedFrom ?? []).sort()[0],
      until: deciding
        .flatMap(({ happenedTo }) => happenedTo ?? [])
        .sort()
        .at(-1),
      ...amountOf(deciding),
      ...Object.fromEntries(CARRIED.map((key) => [key, mostGiven(deciding, (claim) => claim.values[key])])),
      symmetric: signatureOf(type)?.symmetric ? true : undefined,
      disputed: isDisputed(events) ? true : undefined,
    }),
  };
}

/** The amount that most texts give, with the currency and range given with it. */
function amountOf(claims: readonly ClaimFacts[]): Readonly<Record<string, PropertyValue | undefined>> {
  const amount = mostGiven(claims, (claim) => claim.amount);
  const same = claims.filter((claim) => amount !== undefined && claim.amount === amount);
  return {
    amount,
    amountUpTo: mostGiven(same, (claim) => claim.amountUpTo),
    currency: mostGiven(same, (claim) => claim.currency),
    qualifier: mostGiven(same, (claim) => claim.values.qualifier),
  };
}

/** The value given by most texts; of equals the one published last, then the smallest. */
function mostGiven<T extends PropertyValue>(
  claims: readonly ClaimFacts[],
  valueIn: (claim: ClaimFacts) => T | undefined,
): T | undefined {
  const given = new Map<T, { texts: Set<string>; last: string }>();
  for (const claim of claims) {
    const value = valueIn(claim);
    if (value === undefined) continue;
    const found = given.get(value) ?? { texts: new Set<string>(), last: '' };
    found.texts.add(claim.text);
    if (claim.published !== undefined && dayOf(claim) > found.last) found.last = dayOf(claim);
    given.set(value, found);
  }
  const best = [...given].sort(
    ([left, one], [right, other]) =>
      other.texts.size - one.texts.size ||
      (one.last === other.last ? 0 : one.last > other.last ? -1 : 1) ||
      (String(left) < String(right) ? -1 : 1),
  );
  return best[0]?.[0];
}
