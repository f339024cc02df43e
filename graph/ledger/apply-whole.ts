import type { Projected } from '../projection/project';
import type { EdgeKey, GraphStore, NodeKey } from '../store/store';

/** Rows of one batch: large enough to be quick, far from the engine's time limit. */
const ROWS = 5000;

/** Fills an empty store. */
export function fillWhole(store: GraphStore, projected: Projected): Promise<void> {
  return applyWhole(store, projected, true);
}

/** Nodes before the edges that hang on them. */
async function applyWhole(store: GraphStore, { nodes, edges }: Projected, fresh: boolean): Promise<void> {
  for (let at = 0; at < nodes.length; at += ROWS) await store.apply({ nodes: nodes.slice(at, at + ROWS), fresh });
  for (let at = 0; at < edges.length; at += ROWS) await store.apply({ edges: edges.slice(at, at + ROWS), fresh });
}

/** Brings a store that holds records as well to a graph: what does not belong goes, the rest is written over. */
export async function replaceWhole(store: GraphStore, projected: Projected): Promise<void> {
  const nodes = new Set(projected.nodes.map(({ label, id }) => `${label} ${id}`));
  const edges = new Set(projected.edges.map(({ type, id, to }) => `${type} ${id} ${to.id}`));
  const removeNodes: NodeKey[] = [];
  const removeEdges: EdgeKey[] = [];
  for await (const element of store.stream()) {
    if ('node' in element) {
      const { label, id } = element.node;
      if (!nodes.has(`${label} ${id}`)) removeNodes.push({ label, id });
    } else {
      const { type, id, from, to } = element.edge;
      if (!edges.has(`${type} ${id} ${to.id}`)) removeEdges.push({ type, id, from });
    }
  }
  for (let at = 0; at < removeEdges.length; at += ROWS) {
    await store.apply({ removeEdges: removeEdges.slice(at, at + ROWS) });
  }
  for (let at = 0; at < removeNodes.length; at += ROWS) {
    await store.apply({ removeNodes: removeNodes.slice(at, at + ROWS) });
  }
  await applyWhole(store, projected, false);
}
