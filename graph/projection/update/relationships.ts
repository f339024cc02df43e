import { isRelationType, type RelationType } from '../../ontology/relations';
import { rowsOf } from '../../store/rows';
import type { Batch, EdgeKey, EdgeRow, NodeRow, Properties, Reader } from '../../store/store';
import { Companions, reverseOf, typesTogether } from '../companions';
import { type ClaimsOfRelation, claimsByRelation, relatedFrom } from '../related';
import { relationshipRow } from '../relationship-row';
import { readClaims } from './read-back';

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

interface Ends {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
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

/** The entities at which other relationships may decide about these: two changes there must not cross. */
export function endsThatDecide(relations: readonly string[]): readonly string[] {
  return relations
    .flatMap(endsIn)
    .flatMap(({ type, source, target }) => [
      ...(typesTogether(type).length > 0 ? [target] : []),
      ...(reverseOf(type, source, target) === undefined ? [] : [source, target]),
    ]);
}

/** Ids of the relationships that decide about some, with their properties where they are stored. */
async function readCompanions(
  read: Reader,
  relations: readonly Ends[],
): Promise<ReadonlyMap<string, Properties | undefined>> {
  const found = new Map<string, Properties | undefined>();
  const targets = new Map<RelationType, Set<string>>();
  for (const { type, source, target } of relations) {
    const reverse = reverseOf(type, source, target);
    if (reverse !== undefined) found.set(reverse, undefined);
    for (const other of typesTogether(type)) targets.set(other, (targets.get(other) ?? new Set()).add(target));
  }
  for (const [type, ids] of targets) {
    for (const row of await rowsOf(read, edgesInto(type), { ids: [...ids] })) {
      const edge = row.get('r');
      if (isEdgeValue(edge)) found.set(edge.edge.id, edge.edge.properties);
    }
  }
  return found;
}

function edgesInto(type: RelationType): string {
  const held = type === 'ACQUIRED' ? '' : ' WHERE r.posts IS NOT NULL';
  return `UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH e MATCH (e)<-[r:${type}]-(o:Entity)${held} RETURN r`;
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

/** Type and ends of a relationship stand in its id. */
function endsIn(id: string): readonly Ends[] {
  const colon = id.indexOf(':');
  const type = id.slice(0, colon);
  const [source = '', target = ''] = id.slice(colon + 1).split('>');
  return isRelationType(type) ? [{ id, type, source, target }] : [];
}

function distinct(relations: readonly Ends[]): readonly Ends[] {
  return [...new Map(relations.map((each) => [each.id, each])).values()];
}

function isChanged({ id, properties }: EdgeRow, stored: Properties | undefined): boolean {
  return stored === undefined || sorted({ ...properties, id }) !== sorted({ ...stored, id });
}

function sorted(properties: Properties): string {
  return JSON.stringify(Object.entries(properties).sort(([left], [right]) => (left < right ? -1 : 1)));
}

interface EdgeValue {
  readonly edge: { readonly id: string; readonly properties: Properties };
}

function isEdgeValue(value: unknown): value is EdgeValue {
  return typeof value === 'object' && value !== null && 'edge' in value;
}
