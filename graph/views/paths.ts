import type { EntityView, Path, RelationshipView } from '../graph';
import { FirmamentError } from '../ontology/errors';
import { getOrMake } from '../projection/maps';
import { nodeIn, rowsOf, textIn } from '../store/rows';
import type { Reader } from '../store/store';
import { findEntity } from './find-entity';
import { entityView, relationshipView } from './views';

/** Steps that a path may have at most. */
const MOST_HOPS = 6;
/** Paths given, the first by the ids on the way. */
const MOST_PATHS = 5;
/** Entities looked at from one end before the search is given up. */
const MOST_SEEN = 100_000;

const STEP =
  'UNWIND $ids AS id MATCH (a:Entity {id: id}) WITH a MATCH (a)-[r]-(b:Entity) RETURN DISTINCT a.id AS from, b.id AS to';
const THESE = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e';
const BETWEEN =
  'UNWIND $steps AS step MATCH (a:Entity {id: step.from}) WITH step, a MATCH (a)-[r]-(b:Entity {id: step.to}) RETURN DISTINCT r';

/** What has been reached from one end: every entity with those before it on shortest ways. */
interface Side {
  readonly before: Map<string, Set<string>>;
  edge: readonly string[];
}

/**
 * The shortest ways from one entity to another, whatever the direction of the relationships, with all relationships of
 * each step. Searched from both ends at once, always on from the end that has fewer to look at.
 *
 * @throws not-found where there is no such entity; limit where half the graph would have to be looked at
 */
export async function pathsBetween(read: Reader, from: string, to: string, hops: number): Promise<readonly Path[]> {
  const [start, end] = [(await findEntity(read, from)).id, (await findEntity(read, to)).id];
  if (start === end) return [];
  const sides: readonly [Side, Side] = [sideAt(start), sideAt(end)];
  for (let step = 0; step < Math.min(hops, MOST_HOPS); step += 1) {
    const [side, other] = sides[0].edge.length <= sides[1].edge.length ? sides : [sides[1], sides[0]];
    await advance(read, side);
    const met = side.edge.filter((id) => other.before.has(id)).sort();
    if (met.length > 0) return pathsOf(read, waysThrough(met, sides));
    if (side.edge.length === 0) return [];
  }
  return [];
}

function sideAt(id: string): Side {
  return { before: new Map([[id, new Set()]]), edge: [id] };
}

async function advance(read: Reader, side: Side): Promise<void> {
  const reached = new Map<string, Set<string>>();
  for (const row of await rowsOf(read, STEP, { ids: side.edge })) {
    const [from, to] = [textIn(row, 'from') ?? '', textIn(row, 'to') ?? ''];
    if (!side.before.has(to)) getOrMake(reached, to, () => new Set<string>()).add(from);
  }
  for (const [id, before] of reached) side.before.set(id, before);
  if (side.before.size > MOST_SEEN) throw tooWide();
  side.edge = [...reached.keys()];
}

/** The ids on each way, from the first end to the last. */
function waysThrough(met: readonly string[], [start, end]: readonly [Side, Side]): readonly (readonly string[])[] {
  const ways: (readonly string[])[] = [];
  for (const id of met) {
    for (const head of waysBack(id, start)) {
      for (const tail of waysBack(id, end)) {
        if (ways.length === MOST_PATHS) return ways;
        ways.push([...[...head].reverse(), ...tail.slice(1)]);
      }
    }
  }
  return ways;
}

/** From an entity back to where its side began. */
function* waysBack(id: string, side: Side): Generator<readonly string[]> {
  const before = [...(side.before.get(id) ?? [])].sort();
  if (before.length === 0) yield [id];
  for (const former of before) for (const rest of waysBack(former, side)) yield [id, ...rest];
}

async function pathsOf(read: Reader, ways: readonly (readonly string[])[]): Promise<readonly Path[]> {
  const steps = ways.flatMap((way) => way.slice(1).map((to, at) => ({ from: way[at] ?? '', to })));
  const entities = new Map<string, EntityView>();
  for (const row of await rowsOf(read, THESE, { ids: [...new Set(ways.flat())] })) {
    const node = nodeIn(row, 'e');
    if (node) entities.set(node.id, entityView(node));
  }
  const between = new Map<string, RelationshipView[]>();
  for (const row of await rowsOf(read, BETWEEN, { steps })) {
    const found = relationshipView(row.get('r'));
    if (found) getOrMake(between, pairOf(found.source, found.target), () => []).push(found);
  }
  return ways.map((way) => ({
    entities: way.flatMap((id) => entities.get(id) ?? []),
    steps: way.slice(1).map((to, at) => uniqueById(between.get(pairOf(way[at] ?? '', to)) ?? [])),
  }));
}

function pairOf(left: string, right: string): string {
  return JSON.stringify([left, right].sort());
}

function uniqueById(found: readonly RelationshipView[]): readonly RelationshipView[] {
  const byId = new Map(found.map((each) => [each.id, each]));
  return [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
}

function tooWide(): FirmamentError {
  const message = `More than ${MOST_SEEN} entities lie on the way. Ask for fewer steps`;
  return new FirmamentError('limit', message, { code: 'path-too-wide' });
}
