import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Graph, Reading } from '../../graph/graph';
import { openGraph } from '../../graph/open-graph';

export interface HeldGraph {
  readonly graph: Graph;
  close(): Promise<void>;
}

/** A graph of these readings in a directory of its own, which goes with it. */
export async function graphOf(readings: readonly Reading[]): Promise<HeldGraph> {
  const directory = await mkdtemp(path.join(tmpdir(), 'firmament-test-'));
  const graph = await openGraph({ directory, catalogue: [], now: () => new Date('2024-07-01T00:00:00.000Z') });
  for (const reading of readings) await graph.accept(reading);
  await graph.arrange();
  return {
    graph,
    async close() {
      await graph.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
