import { KINDS } from '../ontology/kinds';
import { ALL_EDGE_TYPES, NODE_LABELS } from '../ontology/labels';
import { RELATION_TYPES } from '../ontology/relations';
import type { StoreCounts } from './store';

/** How many elements carry each label or type; what does not occur may be missing. */
export type Tally = ReadonlyMap<string, number>;

/** Everything a tally may name: labels of nodes, kinds among them, and types of edges. */
export const COUNTED_LABELS: readonly string[] = [...NODE_LABELS, ...KINDS];
export const COUNTED_TYPES: readonly string[] = ALL_EDGE_TYPES;

/** A tally as the counts that all stores give. */
export function countsOf(tally: Tally): StoreCounts {
  const [of, types] = [(name: string) => tally.get(name) ?? 0, occurring(RELATION_TYPES, tally)];
  return {
    entities: of('Entity'),
    relationships: Object.values(types).reduce((sum, each) => sum + each, 0),
    articles: of('Article'),
    claims: of('Claim'),
    kinds: occurring(KINDS, tally),
    types,
  };
}

function occurring<Name extends string>(names: readonly Name[], tally: Tally): Partial<Record<Name, number>> {
  const counts: Partial<Record<Name, number>> = {};
  for (const name of names) {
    const count = tally.get(name) ?? 0;
    if (count > 0) counts[name] = count;
  }
  return counts;
}
