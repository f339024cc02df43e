import { availableParallelism } from 'node:os';
import path from 'node:path';
import { sourceRunner } from '../graph/store/source-runner';
import type { CatalogueEntries } from '../ingest/catalogue/read-catalogue';
import type { AsyncExtractor } from '../ingest/workers/async-extractor';
import { ExtractionThreads } from '../ingest/workers/extraction-threads';
import type { Window } from '../ingest/workers/in-order';
import { LocalExtractor } from '../ingest/workers/local-extractor';
import { ScaledExtractor } from '../ingest/workers/scaled-extractor';

/** Characters to be read before threads are worth their start: from source each compiles the code for itself. */
const ENOUGH = { '.js': 100_000, '.ts': 500_000 } as const;

/** Texts taken at once for each thread, so that none waits for another's long text. */
const TEXTS_A_THREAD = 16;
const LEAST_TEXTS = 64;
/** Characters taken at once, above which a text waits for room. */
const MOST_CHARACTERS = 8_000_000;

/**
 * Reads texts with these names on all cores, or with so many threads; 0 and 1 are this process. Without a number, threads
 * start only where there is enough to read. The caller closes it.
 */
export function textReader(names: CatalogueEntries, workers?: number): AsyncExtractor {
  const size = workers ?? availableParallelism();
  const here = new LocalExtractor(async () => (await import('./extractor-of')).extractorOf(names));
  if (size < 2) return here;
  const { extension, execArgv, env } = sourceRunner(__filename);
  const file = path.join(__dirname, `../ingest/workers/extraction-worker${extension}`);
  const threads = () => new ExtractionThreads({ size, start: { file, execArgv, env }, setup: { names, without: [] } });
  if (workers !== undefined) return threads();
  return new ScaledExtractor({ here, threads, enough: ENOUGH[extension === '.ts' ? '.ts' : '.js'] });
}

/** How many texts are taken at once for so many threads. */
export function windowFor<Item>(workers: number | undefined, weigh: (item: Item) => number): Window<Item> {
  const size = workers ?? availableParallelism();
  return { most: Math.max(LEAST_TEXTS, size * TEXTS_A_THREAD), heaviest: MOST_CHARACTERS, weigh };
}
