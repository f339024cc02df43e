import type { EntityView, RelationshipView, Scope, Subgraph } from '../graph';
import { isKind } from '../ontology/kinds';
import { FIGURE_TYPES, RELATION_TYPES } from '../ontology/relations';
import { nodeIn, rowsOf } from '../store/rows';
import type { GraphStore, Reader, Value } from '../store/store';
import { claimViews, type TextSource } from './claim-views';
import { heldDuring, isHeld } from './during';
import { findNamed, type Named } from './named-in';
import { entityView, relationshipView } from './views';

const ENTITIES = 'MATCH (e:Entity) RETURN e';
const THESE = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e';
const BETWEEN = 'UNWIND $ids AS id MATCH (a:Entity {id: id}) WITH a MATCH (a)-[r]->(b:Entity) RETURN r';
const STEP = 'UNWIND $ids AS id MATCH (a:Entity {id: id}) WITH a MATCH (a)-[r]-(b:Entity) RETURN r';
const RELATION_CLAIMS = 'UNWIND $ids AS id MATCH (c:Claim {relation: id}) RETURN c';
const FIGURES = 'UNWIND $ids AS id MATCH (c:Claim {subject: id}) WHERE c.type IN $types RETURN c';
/** Steps one may go from an entity. */
const MOST_DEPTH = 6;

/** Runs a query that a user wrote: gated, and within the limits of a request. */
export type Ask = (cypher: string, parameters: Scope['parameters']) => Promise<readonly Value[]>;

export interface SubgraphSource {
  readonly store: GraphStore;
  readonly text: TextSource;
  readonly ask: Ask;
}

/** The part of the graph that a scope means. Conditions add up. */
export async function subgraphOf(
  { store, text, ask }: SubgraphSource,
  scope: Scope,
  withClaims: boolean,
): Promise<Subgraph> {
  const read: Reader = (request) => store.read(request);
  const named = scope.query === undefined ? undefined : findNamed(await ask(scope.query, scope.parameters));
  const near = scope.around && (await reach(read, scope));
  const chosen = await entitiesIn(read, scope, named, near);
  const ids = new Set(chosen.map(({ id }) => id));
  const held = scope.during && (await heldDuring(read, scope.during));
  const between = (await relationshipsAmong(read, ids)).filter(
    (each) =>
      (!held || isHeld(each, held)) &&
      meets(each, scope) &&
      (!named || named.relationships.size === 0 || named.relationships.has(each.id)),
  );
  const ends = new Set(between.flatMap(({ source, target }) => [source, target]));
  const asked = new Set([...(scope.around ?? []), ...(named?.entities ?? [])]);
  const kept = hasEdgeCondition(scope) ? chosen.filter(({ id }) => ends.has(id) || asked.has(id)) : chosen;
  const entities = highest(kept, scope.top);
  const shown = new Set(entities.map(({ id }) => id));
  const relationships = between.filter(({ source, target }) => shown.has(source) && shown.has(target));
  const { entities: all, relationships: edges } = await store.counts();
  return {
    entities: byId(entities),
    relationships: byId(relationships),
    claims: withClaims ? await evidenceOf(read, relationships, entities, text) : [],
    of: { entities: all, relationships: edges },
  };
}

async function entitiesIn(
  read: Reader,
  { kinds }: Scope,
  named: Named | undefined,
  near: ReadonlySet<string> | undefined,
): Promise<readonly EntityView[]> {
  const limits = [named && new Set([...named.entities, ...named.ends]), near].filter((set) => set !== undefined);
  const [first, ...others] = limits;
  const ids = first && [...first].filter((id) => others.every((other) => other.has(id)));
  const rows = ids ? await rowsOf(read, THESE, { ids }) : await rowsOf(read, ENTITIES, {});
  const entities = rows.flatMap((row) => nodeIn(row, 'e') ?? []).map(entityView);
  return kinds ? entities.filter(({ kind }) => isKind(kind) && kinds.includes(kind)) : entities;
}

/** Ids of the entities within the scope's depth, over relationships that meet its conditions. */
async function reach(read: Reader, scope: Scope): Promise<ReadonlySet<string>> {
  const seen = new Set(scope.around);
  let edge = [...seen];
  for (let step = 0; step < Math.min(scope.depth ?? 1, MOST_DEPTH) && edge.length > 0; step += 1) {
    const rows = await rowsOf(read, STEP, { ids: edge });
    const met = rows.flatMap((row) => relationshipView(row.get('r')) ?? []).filter((each) => meets(each, scope));
    edge = [...new Set(met.flatMap(({ source, target }) => [source, target]))].filter((id) => !seen.has(id));
    for (const id of edge) seen.add(id);
  }
  return seen;
}

async function relationshipsAmong(read: Reader, ids: ReadonlySet<string>): Promise<readonly RelationshipView[]> {
  if (ids.size === 0) return [];
  const rows = await rowsOf(read, BETWEEN, { ids: [...ids] });
  return rows.flatMap((row) => relationshipView(row.get('r')) ?? []).filter(({ target }) => ids.has(target));
}

function meets({ type, status, confidence }: RelationshipView, scope: Scope): boolean {
  return (
    (scope.types ?? RELATION_TYPES).includes(type) &&
    (scope.statuses?.includes(status) ?? true) &&
    confidence >= (scope.minConfidence ?? 0)
  );
}

function hasEdgeCondition({ types, statuses, minConfidence, during }: Scope): boolean {
  return during !== undefined || types !== undefined || statuses !== undefined || minConfidence !== undefined;
}

function highest(entities: readonly EntityView[], top: number | undefined): readonly EntityView[] {
  if (top === undefined) return entities;
  const weight = ({ properties }: EntityView) => [Number(properties.rank ?? 0), Number(properties.sources ?? 0)];
  return [...entities]
    .sort((left, right) => {
      const [[rank = 0, sources = 0], [other = 0, others = 0]] = [weight(left), weight(right)];
      return other - rank || others - sources || (left.id < right.id ? -1 : 1);
    })
    .slice(0, top);
}

async function evidenceOf(
  read: Reader,
  relationships: readonly RelationshipView[],
  entities: readonly EntityView[],
  text: TextSource,
) {
  const claims = [
    ...(await rowsOf(read, RELATION_CLAIMS, { ids: relationships.map(({ id }) => id) })),
    ...(await rowsOf(read, FIGURES, { ids: entities.map(({ id }) => id), types: [...FIGURE_TYPES] })),
  ].flatMap((row) => nodeIn(row, 'c') ?? []);
  return claimViews(read, claims, text);
}

function byId<T extends { readonly id: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
}
