import type { Subgraph } from '../graph';
import type { About, ExchangeGraph } from './exchange';

/** What the formats write, from a part of the graph read with `claims: true`. */
export function exchangeGraph(subgraph: Subgraph, about: Pick<About, 'generator' | 'scope' | 'date'>): ExchangeGraph {
  const { entities, relationships, claims, of } = subgraph;
  return {
    nodes: entities,
    edges: relationships,
    claims,
    about: {
      ...about,
      nodes: entities.length,
      edges: relationships.length,
      of: { nodes: of.entities, edges: of.relationships },
    },
  };
}
