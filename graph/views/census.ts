import type { GraphStats } from '../graph';
import { GraphHash } from '../projection/hash';
import type { GraphStore, StoredElement } from '../store/store';

/** Counts everything and takes the hash, in one pass over the whole store. */
export async function census(store: GraphStore): Promise<GraphStats> {
  const hash = new GraphHash();
  const texts = new Set<string>();
  const [labels, kinds, types, statuses] = [new Tally(), new Tally(), new Tally(), new Tally()];
  for await (const element of store.stream()) {
    hash.add(element);
    if ('node' in element) {
      const { label, kind, properties } = element.node;
      labels.add(label);
      if (kind) kinds.add(kind);
      if (label === 'Article') texts.add(String(properties.text));
    } else if (isRelationship(element)) {
      labels.add('Relationship');
      types.add(element.edge.type);
      statuses.add(String(element.edge.properties.status));
    }
  }
  return {
    articles: labels.of('Article'),
    texts: texts.size,
    claims: labels.of('Claim'),
    entities: labels.of('Entity'),
    relationships: labels.of('Relationship'),
    kinds: kinds.sorted(),
    types: types.sorted(),
    statuses: statuses.sorted(),
    hash: hash.digest(),
  };
}

function isRelationship(element: Extract<StoredElement, { edge: unknown }>): boolean {
  return element.edge.from.label === 'Entity';
}

class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, this.of(key) + 1);
  }

  of(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  sorted(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#counts].sort(([left], [right]) => (left < right ? -1 : 1)));
  }
}
