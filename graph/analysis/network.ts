import Graph from 'graphology';
import { numberIn, rowsOf, textIn } from '../store/rows';
import type { Reader } from '../store/store';

/** Entities and how strongly they are tied: undirected, without parallel edges, in the order of their ids. */
export type Network = Graph<{ x: number; y: number }, { weight: number }>;

const ENTITIES = 'MATCH (e:Entity) RETURN e.id AS id';
const TIES =
  'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS source, b.id AS target, r.confidence AS confidence, r.status AS status';
/** What was called off still ties, but hardly. */
const REJECTED = 0.1;

/** Reads the whole graph as a network. Equal graphs give equal networks, in whatever order the store answers. */
export async function readNetwork(read: Reader): Promise<Network> {
  const ids = (await rowsOf(read, ENTITIES, {})).map((row) => textIn(row, 'id') ?? '').sort();
  const network: Network = new Graph({ type: 'undirected' });
  for (const id of ids) network.addNode(id, { x: 0, y: 0 });
  const ties = (await rowsOf(read, TIES, {})).map((row) => {
    const [source = '', target = ''] = [textIn(row, 'source') ?? '', textIn(row, 'target') ?? ''].sort();
    const weight = numberIn(row, 'confidence') * (textIn(row, 'status') === 'rejected' ? REJECTED : 1);
    return { key: JSON.stringify([source, target, weight]), source, target, weight };
  });
  for (const { source, target, weight } of ties.sort((left, right) => (left.key < right.key ? -1 : 1))) {
    if (source === target || !network.hasNode(source) || !network.hasNode(target)) continue;
    const before = network.hasEdge(source, target) ? network.getEdgeAttribute(source, target, 'weight') : 0;
    network.mergeEdge(source, target, { weight: before + weight });
  }
  return network;
}
