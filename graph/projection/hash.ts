import { createHash } from 'node:crypto';
import type { GraphStore, Properties, StoredElement } from '../store/store';
import { wellFormed } from '../store/values';
import type { Projected } from './project';

/** Properties that may differ between two equal graphs: layout, paths and times of reading. */
const OUTSIDE = new Set(['x', 'y', 'community', 'rank', 'path', 'ingestedAt']);

/**
 * The canonical hash of a graph: SHA-256, hex, over all its elements whatever their order. Equal records give equal
 * hashes, in any store and after any order of accepting.
 */
export class GraphHash {
  readonly #lines: string[] = [];

  add(element: StoredElement): void {
    this.#lines.push(createHash('sha256').update(lineOf(element)).digest('base64'));
  }

  digest(): string {
    const whole = createHash('sha256');
    for (const line of this.#lines.sort()) whole.update(line);
    return whole.digest('hex');
  }
}

function lineOf(element: StoredElement): string {
  if ('node' in element) {
    const { label, kind, id, properties } = element.node;
    return JSON.stringify(['node', label, kind ?? '', id, canonical(properties)]);
  }
  const { type, id, from, to, properties } = element.edge;
  return JSON.stringify(['edge', type, id, from.label, from.id, to.label, to.id, canonical(properties)]);
}

/** Sorted, with texts as every store keeps them. */
function canonical(properties: Properties): unknown {
  return Object.entries(properties)
    .filter(([key]) => !OUTSIDE.has(key) && key !== 'id' && key !== 'kind')
    .map(([key, value]) => [key, typeof value === 'string' ? wellFormed(value) : storedList(value)])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
}

function storedList(value: Properties[string]): unknown {
  return Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? wellFormed(each) : each)) : value;
}

/** The hash of a graph that is not in a store. */
export function hashOfProjected({ nodes, edges }: Projected): string {
  const hash = new GraphHash();
  for (const node of nodes) hash.add({ node });
  for (const edge of edges) hash.add({ edge });
  return hash.digest();
}

/** The hash of all that a store holds. */
export async function hashOfStore(store: GraphStore): Promise<string> {
  const hash = new GraphHash();
  for await (const element of store.stream()) hash.add(element);
  return hash.digest();
}
