import type { EdgeElement, NodeElement } from './elements';

/** Where a node is drawn; `undefined` until the graph has been arranged. */
export function positionOf(node: NodeElement): { readonly x: number; readonly y: number } | undefined {
  const [x, y] = [node.properties.get('x'), node.properties.get('y')];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y)
    ? { x, y }
    : undefined;
}

/** The number of edges at each node, by node id. */
export function degreesOf(edges: Iterable<EdgeElement>): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    for (const id of [source, target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** Diameter on the page: area grows with degree. */
export function sizeOf(degree: number): number {
  return Math.round((4 + 4 * Math.sqrt(degree)) * 100) / 100;
}
