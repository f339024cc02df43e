import type { ChangeKind, ChangeView, Period, RelationshipView } from '../graph';
import { isStatus, type Status } from '../ontology/statuses';
import type { ClaimFacts } from '../projection/claim-facts';
import { Companions } from '../projection/companions';
import { type Related, withOrigins } from '../projection/related';
import { relationshipRow } from '../projection/relationship-row';
import { readRelated } from '../projection/update/read-companions';
import { nodeIn, rowsOf, textIn } from '../store/rows';
import type { Properties, Reader } from '../store/store';
import type { TextSource } from './claim-views';
import { claimsById } from './evidence';
import { entityView, relationshipView } from './views';

const PUBLISHED =
  'MATCH (c:Claim) WHERE c.relation IS NOT NULL AND c.published >= $from AND c.published <= $to ' +
  'RETURN DISTINCT c.relation AS id';
const ENTITIES = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e';

/** Status before → after: what it is called. */
const SETTLED: ReadonlyMap<Status, ChangeKind> = new Map([
  ['actual', 'confirmed'],
  ['rejected', 'denied'],
  ['former', 'ended'],
]);

interface Changed {
  readonly kinds: readonly ChangeKind[];
  readonly related: Related;
  readonly before?: Properties | undefined;
  readonly after: Properties;
  /** Ids of the claims that made the change. */
  readonly claims: readonly string[];
}

/**
 * What became new, confirmed, denied, ended or disputed by what was published in a period: each relationship as it
 * stood before the period against how it stood at its end, with the claims published in between.
 */
export async function changesIn(read: Reader, period: Period, text: TextSource): Promise<readonly ChangeView[]> {
  const rows = await rowsOf(read, PUBLISHED, { from: period.from, to: `${period.to}~` });
  const touched = rows.flatMap((row) => textIn(row, 'id') ?? []);
  const near = await readRelated(read, touched);
  const all = await readRelated(read, [...near.keys()]);
  const before = standingAt(all, (claim) => claim.published !== undefined && claim.published < period.from);
  const after = standingAt(all, (claim) => claim.published !== undefined && claim.published <= `${period.to}~`);
  const changed = [...near.keys()].sort().flatMap((id) => {
    const [was, is, related] = [before.get(id), after.get(id), all.get(id)];
    return is && related ? changeOf(related, was, is, period) : [];
  });
  return viewsOf(read, changed, text);
}

/** How relationships stand by some of their claims. */
function standingAt(
  all: ReadonlyMap<string, Related>,
  isKnown: (claim: ClaimFacts) => boolean,
): ReadonlyMap<string, Properties> {
  const known = [...all.values()]
    .map((each) => ({ ...each, claims: withOrigins(each.claims.filter(isKnown)) }))
    .filter(({ claims }) => claims.length > 0);
  const companions = new Companions(known);
  return new Map(known.map((each) => [each.id, relationshipRow(each, companions.of(each)).properties]));
}

function changeOf(
  related: Related,
  before: Properties | undefined,
  after: Properties,
  { from, to }: Period,
): readonly Changed[] {
  const kinds = kindsOf(before, after);
  if (kinds.length === 0) return [];
  const news = related.claims.filter(({ published = '' }) => published >= from && published <= `${to}~`);
  const ending = kinds.includes('ended') && typeof after.closedBy === 'string' ? [after.closedBy] : [];
  return [{ kinds, related, before, after, claims: [...news.map(({ id }) => id), ...ending] }];
}

function kindsOf(before: Properties | undefined, after: Properties): readonly ChangeKind[] {
  const kinds: ChangeKind[] = before ? [] : ['new'];
  const settled = statusIn(after) && SETTLED.get(statusIn(after) ?? 'planned');
  if (settled && before && before.status !== after.status) kinds.push(settled);
  if (!before && (settled === 'denied' || settled === 'ended')) kinds.push(settled);
  const known = new Set(listIn(before, 'disputes'));
  if (listIn(after, 'disputes').some((kind) => !known.has(kind))) kinds.push('disputed');
  return kinds;
}

async function viewsOf(read: Reader, changed: readonly Changed[], text: TextSource): Promise<readonly ChangeView[]> {
  const ids = [...new Set(changed.flatMap(({ related }) => [related.source, related.target]))];
  const entities = new Map(
    (await rowsOf(read, ENTITIES, { ids })).flatMap((row) => {
      const node = nodeIn(row, 'e');
      return node ? [[node.id, entityView(node)] as const] : [];
    }),
  );
  const claims = new Map(
    (
      await claimsById(
        read,
        changed.flatMap((each) => each.claims),
        text,
      )
    ).map((each) => [each.id, each]),
  );
  return changed.flatMap(({ kinds, related, before, after, claims: made }) => {
    const [source, target] = [entities.get(related.source), entities.get(related.target)];
    const relationship = viewOf(related, after);
    if (!source || !target || !relationship) return [];
    const was = before && statusIn(before);
    const evidence = made.flatMap((id) => claims.get(id) ?? []);
    return [{ kinds, relationship, source, target, claims: evidence, ...(was ? { before: was } : {}) }];
  });
}

function viewOf({ type, id, source: from, target: to }: Related, properties: Properties): RelationshipView | undefined {
  return relationshipView({ edge: { id, type, from, to, properties } });
}

function statusIn(properties: Properties): Status | undefined {
  const status = String(properties.status);
  return isStatus(status) ? status : undefined;
}

function listIn(properties: Properties | undefined, key: string): readonly unknown[] {
  const value = properties?.[key];
  return Array.isArray(value) ? value : [];
}
