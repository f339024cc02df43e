import { LASTING_TYPES, signatureOf } from '../ontology/relations';
import type { Status } from '../ontology/statuses';
import { byText } from '../ontology/text-order';
import type { EdgeRow, PropertyValue } from '../store/store';
import { type ClaimFacts, dayOf } from './claim-facts';
import { postsIn, typesTogether } from './companions';
import { disputesOf } from './disputes';
import { combinedConfidence, statusOf } from './event-status';
import { eventsOf } from './events';
import { defined } from './properties';
import type { Related } from './related';
import { closuresOf, isClosed } from './succession';

/** Values that a relationship takes from its deciding claims, each the one most sources give. */
const CARRIED = ['stake', 'role', 'licence', 'round', 'share', 'what'] as const;

/**
 * A relationship derived from all its claims: the newest event decides its status, and with that status' claims its
 * confidence and values. What is said of its companions may end it, or stand against it.
 *
 * @param companions the relationships that decide about it, as `Companions` finds them
 */
export function relationshipRow(related: Related, companions: readonly Related[] = []): EdgeRow {
  const { type, id, source, target, claims } = related;
  const newest = eventsOf(claims).at(-1) ?? [];
  const status = statusOf(newest);
  const deciding = newest.filter((claim) => claim.status === status);
  const published = claims.flatMap((claim) => claim.published ?? []).sort();
  const kinds = [...new Set(disputesOf(related, companions).map(({ kind }) => kind))].sort();
  return {
    type,
    id,
    from: { label: 'Entity', id: source },
    to: { label: 'Entity', id: target },
    properties: defined({
      status,
      confidence: combinedConfidence(deciding),
      claims: claims.length,
      sources: new Set(claims.map(({ origin }) => origin)).size,
      firstSeen: published[0],
      lastSeen: published.at(-1),
      ...spanOf(related, status, deciding),
      ...valuesOf(deciding),
      ...endedBy(related, status, deciding, companions),
      symmetric: signatureOf(type)?.symmetric ? true : undefined,
      disputed: kinds.length > 0 ? true : undefined,
      disputes: kinds,
      posts: typesTogether(type).includes('LEADS') ? postsIn(claims) : undefined,
    }),
  };
}

type Values = Readonly<Record<string, PropertyValue | undefined>>;

function valuesOf(deciding: readonly ClaimFacts[]): Values {
  return {
    ...amountOf(deciding),
    ...Object.fromEntries(CARRIED.map((key) => [key, mostGiven(deciding, (claim) => claim.values[key])])),
  };
}

/** When it happened; of what lasts, when it began and, once it is over, when it ended. */
function spanOf({ type, claims }: Related, status: Status, deciding: readonly ClaimFacts[]): Values {
  const until = deciding
    .flatMap(({ happenedTo }) => happenedTo ?? [])
    .sort()
    .at(-1);
  if (!LASTING_TYPES.includes(type)) return { since: startOf(deciding), until };
  const began = claims.filter((claim) => claim.status === 'actual');
  return status === 'former' ? { since: startOf(began), until } : { since: startOf(deciding) };
}

function startOf(claims: readonly ClaimFacts[]): string | undefined {
  return claims.flatMap(({ happenedFrom }) => happenedFrom ?? []).sort()[0];
}

/** Where others came to the posts that make up the relationship: over, or without the posts that it lost. */
function endedBy(
  related: Related,
  status: Status,
  deciding: readonly ClaimFacts[],
  companions: readonly Related[],
): Values {
  if (status !== 'actual' || postsIn(related.claims).length === 0) return {};
  const closures = closuresOf(related, companions);
  if (closures.size === 0) return {};
  const standing = deciding.filter((claim) => !isClosed(claim, related, closures));
  if (standing.length > 0) return valuesOf(standing);
  const last = [...closures.values()].sort((left, right) => byText(left.until, right.until)).at(-1);
  if (!last) return {};
  return {
    status: 'former',
    confidence: Math.min(combinedConfidence(deciding), last.claim.confidence),
    until: last.until,
    closedBy: last.claim.id,
  };
}

/** The amount that most sources give, with the currency and range given with it. */
function amountOf(claims: readonly ClaimFacts[]): Values {
  const amount = mostGiven(claims, (claim) => claim.amount);
  const same = claims.filter((claim) => amount !== undefined && claim.amount === amount);
  return {
    amount,
    amountUpTo: mostGiven(same, (claim) => claim.amountUpTo),
    currency: mostGiven(same, (claim) => claim.currency),
    qualifier: mostGiven(same, (claim) => claim.values.qualifier),
  };
}

/** The value given by most independent sources; of equals the one published last, then the smallest. */
function mostGiven<T extends PropertyValue>(
  claims: readonly ClaimFacts[],
  valueIn: (claim: ClaimFacts) => T | undefined,
): T | undefined {
  const given = new Map<T, { origins: Set<string>; last: string }>();
  for (const claim of claims) {
    const value = valueIn(claim);
    if (value === undefined) continue;
    const found = given.get(value) ?? { origins: new Set<string>(), last: '' };
    found.origins.add(claim.origin);
    if (claim.published !== undefined && dayOf(claim) > found.last) found.last = dayOf(claim);
    given.set(value, found);
  }
  const best = [...given].sort(
    ([left, one], [right, other]) =>
      other.origins.size - one.origins.size ||
      (one.last === other.last ? 0 : one.last > other.last ? -1 : 1) ||
      (String(left) < String(right) ? -1 : 1),
  );
  return best[0]?.[0];
}
