import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../graph/graph';
import { openGraph } from '../../graph/open-graph';
import { openStore } from '../../graph/store/open-store';
import { copyRecords } from '../../graph/transfer/copy-records';
import { recordsOf } from '../../graph/transfer/records-of';
import { articleNumber } from '../graph-articles';
import type { Neo4jServer } from '../neo4j/server';

/** Everything moved from a directory to a server and back. */
export function transferWith(running: () => Neo4jServer): void {
  const directory = mkdtempSync(join(tmpdir(), 'firmament-moved-'));
  const graphs: Graph[] = [];

  const open = async (name: string, store?: Neo4jServer) => {
    const settings = { directory: join(directory, name), catalogue: [], now: () => new Date(0) };
    const graph = await openGraph(store ? { ...settings, store } : settings);
    graphs.push(graph);
    return graph;
  };

  afterAll(async () => {
    await Promise.all(graphs.map((graph) => graph.close()));
    rmSync(directory, { recursive: true, force: true });
  });

  it('gives the same graph, hash for hash, and every record once', async () => {
    const store = await openStore(running());
    await store.clear();
    await store.close();
    const source = await open('source');
    for (let number = 0; number < 2; number += 1) await source.accept(articleNumber(number));
    await source.judge({ verdict: 'same', left: 'firm/beta_systems', right: 'firm/zeta', author: 'ann' });
    const { hash } = await source.stats();
    const server = await open('server', running());
    const there = await copyRecords(recordsOf(source), server);
    const back = await copyRecords(recordsOf(server), await open('back'));
    expect([there, back]).toEqual([
      { records: 7, already: 0, hash },
      { records: 7, already: 0, hash },
    ]);
  });
}
