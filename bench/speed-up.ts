import path from 'node:path';
import { sourceRunner } from '../graph/store/source-runner';
import type { CatalogueEntries } from '../ingest/catalogue/read-catalogue';
import { ExtractionThreads } from '../ingest/workers/extraction-threads';

/** What reading the same articles took with so many threads, in seconds on the wall. */
export interface ThreadsTook {
  readonly threads: number;
  readonly wall: number;
}

/** Characters read by each thread before time is taken: tables are loaded and code is compiled in them. */
const WARM_UP = 60_000;

/** Reads the same articles with one number of threads after the other. Start and first articles are not counted. */
export async function timesByThreads(
  texts: readonly string[],
  names: CatalogueEntries,
  counts: readonly number[],
): Promise<readonly ThreadsTook[]> {
  const times: ThreadsTook[] = [];
  for (const threads of counts) times.push({ threads, wall: await timeWith(threads, texts, names) });
  return times;
}

async function timeWith(size: number, texts: readonly string[], names: CatalogueEntries): Promise<number> {
  const { extension, execArgv, env } = sourceRunner(__filename);
  const file = path.join(__dirname, `../ingest/workers/extraction-worker${extension}`);
  const threads = new ExtractionThreads({ size, start: { file, execArgv, env }, setup: { names, without: [] } });
  const warm = Array.from({ length: size }, () => texts.join('\n').slice(0, WARM_UP));
  await Promise.all(warm.map((text) => threads.read({ text })));
  const started = performance.now();
  await Promise.all(texts.map((text) => threads.read({ text })));
  const wall = (performance.now() - started) / 1000;
  await threads.close();
  return wall;
}
