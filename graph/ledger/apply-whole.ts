import type { Projected } from '../projection/project';
import type { GraphStore } from '../store/store';

/** Rows of one batch: large enough to be quick, far from the engine's time limit. */
const ROWS = 5000;

/** Fills an empty store, nodes before the edges that hang on them. */
export async function applyWhole(store: GraphStore, { nodes, edges }: Projected): Promise<void> {
  for (let at = 0; at < nodes.length; at += ROWS) await store.apply({ nodes: nodes.slice(at, at + ROWS) });
  for (let at = 0; at < edges.length; at += ROWS) await store.apply({ edges: edges.slice(at, at + ROWS) });
}
