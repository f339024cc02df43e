import type { Graph } from '../graph';
import { FirmamentError } from '../ontology/errors';
import type { GraphRecord } from '../ontology/records';
import { recordsOf } from './records-of';

/** What a copy came to. */
export interface Copied {
  /** Records that the target holds now. */
  readonly records: number;
  /** Of these, what it held before: a copy that was interrupted goes on where it ended. */
  readonly already: number;
  /** The hash of the graph that the records come to in the target. */
  readonly hash: string;
}

/** Records handed over at once. */
const AT_ONCE = 500;

/**
 * Writes records into a graph that is empty or holds the first of them, and projects them there. What has been written
 * when a copy is cut short is whole by itself; the same copy again goes on behind it.
 *
 * @param written told now and then how many records the target holds
 * @throws invalid-input, before anything is written, where the target holds anything else
 */
export async function copyRecords(
  source: AsyncIterable<GraphRecord>,
  target: Graph,
  written: (records: number) => void = () => undefined,
): Promise<Copied> {
  const held = recordsOf(target);
  let [already, records] = [0, 0];
  let waiting: GraphRecord[] = [];
  let former = await held.next();
  const hand = async () => {
    await target.admit(waiting);
    records += waiting.length;
    waiting = [];
    written(already + records);
  };
  for await (const record of source) {
    if (former.done) {
      waiting.push(record);
      if (waiting.length >= AT_ONCE) await hand();
      continue;
    }
    if (lineOf(former.value) !== lineOf(record)) throw holdsOthers(already);
    already += 1;
    former = await held.next();
  }
  if (!former.done) throw holdsOthers(already);
  if (waiting.length > 0) await hand();
  const { after } = await target.rebuild();
  return { records: already + records, already, hash: after };
}

/** Independent of the order in which a store gives the fields. */
function lineOf(record: GraphRecord): string {
  return JSON.stringify(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function holdsOthers(already: number): FirmamentError {
  const held = already === 0 ? 'other records' : `${already} of these records and then others`;
  return new FirmamentError(
    'invalid-input',
    `The target holds ${held}; nothing was written. Name an empty one, or the one in which a former copy was cut short`,
    { code: 'target-not-empty' },
  );
}
