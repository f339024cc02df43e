import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph } from '../graph/open-graph';
import type { Neo4jOptions } from '../graph/store/open-store';
import type { Report } from './extract';
import type { Figure } from './figures';
import { measureLoading } from './store/loading';
import { measureMerge } from './store/merging';
import type { Place } from './store/place';
import { measureQuestions } from './store/questions';
import { measureWriting } from './store/writing';

export interface StoreBenchOptions {
  /** Articles of the generated graph: ten firms and fifteen claims in each. */
  readonly articles: number;
  /** A Neo4j to measure instead of the embedded store. Everything in it is removed. */
  readonly server?: Neo4jOptions;
}

/** Measures the graph on a store against its engine alone, on the same data in the same run. */
export async function benchStore({ articles, server }: StoreBenchOptions): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'firmament-bench-'));
  const directory = join(folder, 'graph');
  const open = () =>
    openGraph({ directory, ...(server && { store: server }), catalogue: [], now: () => new Date('2026-01-01') });
  const place: Place = { folder, articles, firms: articles * 2, open, embedded: server === undefined };
  try {
    return { figures: await figuresOf(place), missing: [] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function figuresOf(place: Place): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  const graph = await place.open();
  figures.push(...(await measureWriting(graph, place)));
  figures.push(...(await measureQuestions(graph, place)));
  figures.push(...(await measureMerge(graph, place)));
  await graph.close();
  if (place.embedded) figures.push(...(await measureLoading(place)));
  return figures;
}
