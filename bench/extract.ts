import { availableParallelism } from 'node:os';
import path from 'node:path';
import { catalogueOf } from '../ingest/catalogue/catalogue';
import { catalogueFilesIn } from '../ingest/catalogue/catalogue-folder';
import { type CatalogueEntries, readCatalogue } from '../ingest/catalogue/read-catalogue';
import { createExtractor, type Extractor } from '../ingest/extract';
import type { Figure } from './figures';
import { longReads } from './linearity';
import { heapsAfter } from './memory';
import { articlesHolding, articlesOf } from './news/articles';
import { installedReferences } from './references/installed';
import type { Missing } from './references/reference';
import { timesByThreads } from './speed-up';
import { commandLine, endToEnd } from './start-up';
import { throughputOf } from './throughput';

/** What is measured. */
export const MEASURES = ['throughput', 'threads', 'start-up', 'linearity', 'memory'] as const;
export type Measure = (typeof MEASURES)[number];

export interface BenchOptions {
  /** A folder with `node_modules` in which references are looked for first. */
  readonly modules: string | undefined;
  /** Characters of news read for throughput. */
  readonly characters: number;
  readonly only: readonly Measure[];
  /** Whether start-up is measured on `dist`, as it is built, instead of on the sources through ts-node. */
  readonly built: boolean;
}

export interface Report {
  readonly figures: readonly Figure[];
  readonly missing: readonly Missing[];
}

const SEED = 20_250_402;
const MEGA = 1e6;

/** Measures extraction. Takes minutes; nothing else should run on the machine meanwhile. */
export async function benchExtract(options: BenchOptions): Promise<Report> {
  const names = await readCatalogue(catalogueFilesIn(path.join(__dirname, '../seeds/catalogue')));
  const extractor = createExtractor({ catalogue: catalogueOf(names.entries, names.version) });
  const wanted = new Set(options.only.length > 0 ? options.only : MEASURES);
  const { figures, missing } = wanted.has('throughput') ? throughput(extractor, options) : { figures: [], missing: [] };
  return {
    figures: [
      ...figures,
      ...(wanted.has('threads') ? await threads(names, options) : []),
      ...(wanted.has('start-up') ? [await startUp(options.built)] : []),
      ...(wanted.has('linearity') ? linearity(extractor) : []),
      ...(wanted.has('memory') ? memory(extractor) : []),
    ],
    missing,
  };
}

function throughput(extractor: Extractor, { modules, characters }: BenchOptions): Report {
  const { wink, compromise, missing } = installedReferences(modules);
  const references = [wink, compromise].flatMap((each) => each ?? []);
  const measured = throughputOf(articlesHolding(characters, SEED), extractor, references);
  const own = measured.extraction.wall;
  const rate = (seconds: number) => measured.characters / MEGA / seconds;
  const figures: Figure[] = [
    { name: 'extraction', value: rate(own), unit: 'MB/s' },
    { name: 'extraction, of processor time', value: rate(measured.extraction.processor), unit: 'MB/s' },
  ];
  for (const [name, { wall }] of measured.references) figures.push({ name, value: rate(wall), unit: 'MB/s' });
  const winkTime = wink && measured.references.get(wink.name)?.wall;
  const compromiseTime = compromise && measured.references.get(compromise.name)?.wall;
  if (winkTime)
    figures.push({ name: 'time over that of wink-nlp', value: own / winkTime, unit: '×', asked: { most: 4 } });
  if (compromiseTime)
    figures.push({
      name: 'speed over that of compromise',
      value: compromiseTime / own,
      unit: '×',
      asked: { least: 10 },
    });
  return { figures, missing };
}

/** A thread for each core against one. */
async function threads(names: CatalogueEntries, { characters }: BenchOptions): Promise<readonly Figure[]> {
  const cores = availableParallelism();
  const [one, all] = await timesByThreads(articlesHolding(characters, SEED), names, [1, cores]);
  if (!one || !all) return [];
  return [
    { name: 'extraction by one thread', value: characters / MEGA / one.wall, unit: 'MB/s' },
    { name: `extraction by ${cores} threads`, value: characters / MEGA / all.wall, unit: 'MB/s' },
    { name: `speed of ${cores} threads over one`, value: one.wall / all.wall, unit: '×' },
  ];
}

/** 2.2 MB in 900 articles. */
async function startUp(built: boolean): Promise<Figure> {
  const texts = articlesOf(900, SEED);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const seconds = await endToEnd(texts, commandLine(built));
  const name = `firmament extract, ${(characters / MEGA).toFixed(1)} MB in 900 articles, with start-up`;
  return { name, value: characters / MEGA / seconds, unit: 'MB/s', asked: { least: 0.5 } };
}

function linearity(extractor: Extractor): readonly Figure[] {
  const reads = longReads(extractor, [MEGA, 2 * MEGA, 4 * MEGA, 10 * MEGA]);
  const times = reads.map(({ characters, taken }): Figure => {
    return { name: `one article of ${(characters / MEGA).toFixed(0)} MB`, value: taken.wall, unit: 's' };
  });
  const [first, last] = [reads[0]?.taken.wall ?? 1, reads.at(-1)?.taken.wall ?? 1];
  return [...times, { name: '10 MB over 1 MB', value: last / first, unit: '×', asked: { most: 12 } }];
}

function memory(extractor: Extractor): readonly Figure[] {
  const heaps = heapsAfter(extractor, [2_000, 20_000]);
  const sizes = heaps.map(({ articles, bytes }): Figure => {
    return { name: `live heap after ${articles} articles`, value: bytes / MEGA, unit: 'MB' };
  });
  const [early, late] = [heaps[0]?.bytes ?? 1, heaps.at(-1)?.bytes ?? 1];
  return [...sizes, { name: 'heap after 20,000 over 2,000', value: late / early, unit: '×', asked: { most: 1.1 } }];
}
