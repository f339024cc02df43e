import type { Graph } from '../graph/graph';
import type { Terminal } from './terminal';

const WITHOUT_PLACE = 'MATCH (e:Entity) WHERE e.x IS NULL RETURN e.id LIMIT 1';

/** Lays the graph out where an entity has no place yet: after an interrupted ingest, or a projection made anew. */
export async function ensureArranged(graph: Graph, terminal: Terminal): Promise<void> {
  const { rows } = await graph.read({ cypher: WITHOUT_PLACE, limit: 1 });
  if (rows.length === 0) return;
  terminal.progress('laying out the graph …');
  await graph.arrange();
  terminal.progress('');
}
