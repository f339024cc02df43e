import type { Graph } from '../graph';
import type { GraphRecord } from '../ontology/records';

/** All records of a graph, in the order in which they were written down. */
export async function* recordsOf(graph: Graph): AsyncGenerator<GraphRecord> {
  for (let after = 0; ; ) {
    const page = await graph.records(after);
    if (page.length === 0) return;
    yield* page;
    after += page.length;
  }
}
