import { setImmediate } from 'node:timers/promises';
import type { GraphStore, NodeRow } from '../store/store';
import { communitiesOf } from './communities';
import { layoutOf } from './layout';
import { readNetwork } from './network';
import { ranksOf } from './ranks';

/** Entities written at once. */
const ROWS = 5000;

/** Computes communities, ranks and positions of all entities and writes them down. The same graph gives the same. */
export async function arrange(store: GraphStore): Promise<void> {
  const network = await readNetwork((request) => store.read(request));
  const communities = communitiesOf(network);
  const ranks = ranksOf(network);
  const positions = await layoutOf(network, communities, () => setImmediate());
  const patches = network.nodes().map((id): NodeRow => {
    const { x, y } = positions.get(id) ?? { x: 0, y: 0 };
    const properties = { x, y, community: communities.get(id) ?? 0, rank: ranks.get(id) ?? 0 };
    return { label: 'Entity', id, properties };
  });
  for (let at = 0; at < patches.length; at += ROWS) await store.apply({ patches: patches.slice(at, at + ROWS) });
}
