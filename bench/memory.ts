import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Extractor } from '../ingest/extract';
import { articlesOf } from './news/articles';

/** Live heap after so many articles, in bytes. */
export interface HeapAfter {
  readonly articles: number;
  readonly bytes: number;
}

/** Articles made and read at a time, so that the texts themselves take no room. */
const BATCH = 100;
/** Articles are cut to their first sentences, so that 20,000 are read in minutes; every one names firms not seen before. */
const MOST_CHARACTERS = 400;

/** Reads ever new articles and weighs the live heap, after full collection, when so many have been read. */
export function heapsAfter(extractor: Extractor, counts: readonly number[]): readonly HeapAfter[] {
  const collect = collector();
  const heaps: HeapAfter[] = [];
  for (let read = 0; read < Math.max(...counts); read += BATCH) {
    for (const text of articlesOf(BATCH, read + 1)) extractor.extract({ text: text.slice(0, MOST_CHARACTERS) });
    if (!counts.includes(read + BATCH)) continue;
    collect();
    heaps.push({ articles: read + BATCH, bytes: process.memoryUsage().heapUsed });
  }
  return heaps;
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new TypeError('This engine does not give its garbage collector.');
  return () => void collect();
}
