import type { Extractor } from '../ingest/extract';
import type { Reference } from './references/reference';
import { sumOf, type Taken, timed } from './stopwatch';

/** What reading all texts took each reader. */
export interface Throughput {
  readonly characters: number;
  readonly extraction: Taken;
  /** Name of a reference → what it took. */
  readonly references: ReadonlyMap<string, Taken>;
}

/** Articles read by one reader before the next has its turn. */
const TURN = 25;
/** Turns whose time is not counted: code and tables are loaded in them. */
const WARM_UP = 2;

/**
 * Reads the same articles by extraction and by every reference, turn about in small batches, so that whatever else the
 * machine does weighs on all alike.
 */
export function throughputOf(
  texts: readonly string[],
  extractor: Extractor,
  references: readonly Reference[],
): Throughput {
  const batches = Array.from({ length: Math.ceil(texts.length / TURN) }, (_, at) =>
    texts.slice(at * TURN, (at + 1) * TURN),
  );
  const readers = [(text: string) => extractor.extract({ text }).claims.length, ...references.map(({ read }) => read)];
  for (const batch of batches.slice(0, WARM_UP)) for (const read of readers) takenBy(read, batch);
  const rows = batches.map((batch) => readers.map((read) => takenBy(read, batch)));
  const [extraction = sumOf([]), ...others] = readers.map((_, at) => sumOf(rows.flatMap((row) => row[at] ?? [])));
  return {
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    extraction,
    references: new Map(references.map(({ name }, at) => [name, others[at] ?? sumOf([])])),
  };
}

function takenBy(read: (text: string) => number, batch: readonly string[]): Taken {
  let found = 0;
  const taken = timed(() => {
    for (const text of batch) found += read(text);
  });
  if (Number.isNaN(found)) throw new RangeError('A reader did not count what it found.');
  return taken;
}
