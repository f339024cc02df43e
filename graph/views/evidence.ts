import type { ClaimView, EventView, RelationshipDetails, RelationshipView } from '../graph';
import { Companions } from '../projection/companions';
import { disputesOf } from '../projection/disputes';
import { combinedConfidence, statusOf } from '../projection/event-status';
import { type Event, eventsOf } from '../projection/events';
import { readRelated } from '../projection/update/read-companions';
import { nodeIn, rowsOf } from '../store/rows';
import type { Reader } from '../store/store';
import { claimViews, type TextSource } from './claim-views';

const CLAIMS_OF = 'UNWIND $ids AS id MATCH (c:Claim {relation: id}) RETURN c';
const CLAIMS = 'UNWIND $ids AS id MATCH (c:Claim {id: id}) RETURN c';

/** The claims of a relationship, sorted into happenings, with what contradicts what. */
export async function evidenceOf(
  read: Reader,
  { id, properties }: RelationshipView,
  text: TextSource,
): Promise<Pick<RelationshipDetails, 'claims' | 'events' | 'disputes' | 'rivals' | 'outlets'>> {
  const rows = await rowsOf(read, CLAIMS_OF, { ids: [id] });
  const claims = await claimViews(
    read,
    rows.flatMap((row) => nodeIn(row, 'c') ?? []),
    text,
  );
  const related = await readRelated(read, [id]);
  const own = related.get(id);
  const disputes = own ? disputesOf(own, new Companions([...related.values()]).of(own)) : [];
  const views = new Map(claims.map((claim) => [claim.id, claim]));
  const others = disputes
    .flatMap(({ sides }) => sides)
    .flatMap((side) => (side.relationship === id ? [] : side.claims));
  const ending = typeof properties.closedBy === 'string' ? [properties.closedBy] : [];
  return {
    claims,
    events: own ? eventsOf(own.claims).map((event) => eventView(event, views)) : [],
    disputes,
    rivals: await claimsById(read, [...new Set([...others, ...ending])], text),
    outlets: outletsOf(claims),
  };
}

/** Claims by their ids. */
export async function claimsById(
  read: Reader,
  ids: readonly string[],
  text: TextSource,
): Promise<readonly ClaimView[]> {
  if (ids.length === 0) return [];
  const rows = await rowsOf(read, CLAIMS, { ids });
  return claimViews(
    read,
    rows.flatMap((row) => nodeIn(row, 'c') ?? []),
    text,
  );
}

function eventView(event: Event, views: ReadonlyMap<string, ClaimView>): EventView {
  const status = statusOf(event);
  const deciding = event.filter((claim) => claim.status === status);
  const stated = [...deciding, ...event].find(({ amount }) => amount !== undefined);
  const published = event.flatMap((claim) => claim.published ?? []).sort();
  const from = event.flatMap(({ happenedFrom }) => happenedFrom ?? []).sort()[0];
  const to = event
    .flatMap(({ happenedTo }) => happenedTo ?? [])
    .sort()
    .at(-1);
  const entries = {
    firstPublished: published[0],
    lastPublished: published.at(-1),
    from,
    to,
    amount: stated?.amount,
    amountUpTo: stated?.amountUpTo,
    currency: stated?.currency,
  };
  return {
    status,
    confidence: combinedConfidence(deciding),
    claims: event.map(({ id }) => id).sort(),
    sources: new Set(event.map(({ origin }) => origin)).size,
    outlets: outletsOf(event.flatMap(({ id }) => views.get(id) ?? [])),
    ...Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)),
  };
}

function outletsOf(claims: readonly ClaimView[]): readonly string[] {
  return [...new Set(claims.flatMap(({ articles }) => articles.flatMap(({ outlet }) => outlet ?? [])))].sort();
}
