import { seededRandom } from '../../graph/analysis/random';
import type { Graph } from '../../graph/graph';
import { relationshipView } from '../../graph/views/views';
import type { Figure } from '../figures';
import { firmId } from './articles';
import type { Place } from './place';
import { type Spread, spreadOf } from './samples';

const CALLS = 60;

const NEIGHBOURS = 'MATCH (e:Entity {id: $id}) WITH e MATCH (e)-[r]-(o:Entity) RETURN r, o';
const ENTITY = 'MATCH (e:Entity {id: $id}) RETURN e';
const CLAIMS = 'MATCH (c:Claim {relation: $id}) RETURN c';
const STATED = 'MATCH (c:Claim {relation: $id}) WITH c MATCH (c)<-[:STATES]-(a:Article) RETURN c.id AS id, a';
const SHORTEST =
  'MATCH (a:Entity {id: $a}) MATCH (b:Entity {id: $b}) WHERE a <> b MATCH p = shortestPath((a)-[*..4]-(b)) RETURN length(p) AS n';

/** What the page and the commands ask, through our interface and as bare queries. */
export async function measureQuestions(graph: Graph, place: Place): Promise<readonly Figure[]> {
  const random = seededRandom(7);
  const numbers = Array.from({ length: CALLS }, () => Math.floor(place.firms * random() ** 1.5));
  const relationships = await relationshipsOf(graph);
  const relationship = (at: number) => relationships[at % relationships.length] ?? '';
  const bare = (cypher: string, parameters: Record<string, string>) =>
    graph.read({ cypher, parameters, timeout: 60_000 });
  const pair = (at: number) => ({ a: firmId(at), b: firmId((at * 7 + 3) % place.firms) });
  const known = (call: Promise<unknown>) => call.catch(() => undefined);
  return [
    ...spread('search by name', await spreadOf(numbers, (at) => graph.search(`orrin ${at}`))),
    ...compared(
      'entity with its neighbours',
      await spreadOf(numbers, (at) => known(graph.entity(firmId(at)))),
      await spreadOf(numbers, async (at) => {
        await bare(ENTITY, { id: firmId(at) });
        await bare(NEIGHBOURS, { id: firmId(at) });
      }),
    ),
    ...compared(
      'relationship with its evidence',
      await spreadOf(numbers, (at) => graph.relationship(relationship(at))),
      await spreadOf(numbers, async (at) => {
        await bare(CLAIMS, { id: relationship(at) });
        await bare(STATED, { id: relationship(at) });
      }),
    ),
    ...spread('counts by kind and type', await spreadOf(numbers, () => graph.counts()), 5),
    ...spread(
      'path of at most 4 steps',
      await spreadOf(numbers, (at) => known(graph.paths(pair(at).a, pair(at).b, { hops: 4 }))),
      60,
    ),
    ...spread('the same by the engine', await spreadOf(numbers.slice(0, 20), (at) => known(bare(SHORTEST, pair(at))))),
  ];
}

async function relationshipsOf(graph: Graph): Promise<readonly string[]> {
  const { rows } = await graph.read({ cypher: 'MATCH (:Entity)-[r]->(:Entity) RETURN r LIMIT 200', limit: 200 });
  return rows.flatMap(([value]) => relationshipView(value)?.id ?? []);
}

function spread(name: string, { median, p95 }: Spread, most?: number): readonly Figure[] {
  return [
    { name: `${name}, median`, value: median, unit: 'ms' },
    { name: `${name}, p95`, value: p95, unit: 'ms', ...(most !== undefined && { asked: { most } }) },
  ];
}

/** Ours within 1.5 times what the bare queries take, and 3 ms. */
function compared(name: string, ours: Spread, bare: Spread): readonly Figure[] {
  return [
    ...spread(name, ours, bare.p95 * 1.5 + 3),
    { name: `${name}, bare queries, p95`, value: bare.p95, unit: 'ms' },
  ];
}
