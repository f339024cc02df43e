import type { Batch, EdgeKey, EdgeRow, NodeRow, Properties, Reader } from '../../store/store';
import { Companions } from '../companions';
import { type ClaimsOfRelation, claimsByRelation, relatedFrom } from '../related';
import { relationshipRow } from '../relationship-row';
import { readClaims } from './read-back';
import { distinct, type Ends, endsIn, readCompanions } from './read-companions';

/** Claims that change, and what they may touch. */
export interface ClaimChange {
  /** Ids of relationships that gain, lose or keep claims of the changed texts. */
  readonly touched: readonly string[];
  readonly claimRows: readonly NodeRow[];
  /** The changed texts, whose claims are not read back. */
  readonly texts: readonly string[];
  /** Claims of other texts that are among `claimRows`. */
  readonly moved: readonly string[];
}

/** The relationships that a change touches, and those that these decide about, as they will be. */
export async function relationshipBatch(read: Reader, change: ClaimChange): Promise<Batch> {
  const touched = change.touched.flatMap(endsIn);
  const stored = await readCompanions(read, touched);
  const reached = distinct([...touched, ...[...stored.keys()].flatMap(endsIn)]);
  const further = await readCompanions(read, reached);
  const claims = await claimsOf(read, change, distinct([...reached, ...[...further.keys()].flatMap(endsIn)]));
  const related = relatedFrom(claims);
  const companions = new Companions([...related.values()]);
  const edges: EdgeRow[] = [];
  const removeEdges: EdgeKey[] = [];
  for (const { id, type, source } of reached) {
    const own = related.get(id);
    if (own) edges.push(relationshipRow(own, companions.of(own)));
    else removeEdges.push({ type, id, from: { label: 'Entity', id: source } });
  }
  const had = new Set(change.touched);
  return {
    edges: edges.filter((edge) => had.has(edge.id) || isChanged(edge, stored.get(edge.id))),
    removeEdges: removeEdges.filter(({ id }) => had.has(id) || stored.get(id) !== undefined),
  };
}

/** All claims of relationships: those of the change, and those stored of other texts. */
async function claimsOf(
  read: Reader,
  { claimRows, texts, moved }: ClaimChange,
  relations: readonly Ends[],
): Promise<ReadonlyMap<string, ClaimsOfRelation>> {
  const ids = relations.map(({ id }) => id);
  const here = claimsByRelation(claimRows);
  const elsewhere = await readClaims(read, ids, texts);
  const gone = new Set(moved);
  return new Map(
    ids.flatMap((id) => {
      const [now, stored] = [here.get(id), elsewhere.get(id)];
      const ends = now ?? stored;
      if (!ends) return [];
      const facts = [...(now?.facts ?? []), ...(stored?.facts ?? []).filter((claim) => !gone.has(claim.id))];
      return [[id, { ...ends, facts }] as const];
    }),
  );
}

function isChanged({ id, properties }: EdgeRow, stored: Properties | undefined): boolean {
  return stored === undefined || sorted({ ...properties, id }) !== sorted({ ...stored, id });
}

function sorted(properties: Properties): string {
  return JSON.stringify(Object.entries(properties).sort(([left], [right]) => (left < right ? -1 : 1)));
}
