import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Reading } from '../graph/graph';
import { CatalogueIndex } from '../graph/identity/catalogue-index';
import { LogLedger } from '../graph/ledger/log-ledger';
import { RecordLog } from '../graph/records/record-log';
import { openStore } from '../graph/store/open-store';
import type { GraphStore } from '../graph/store/store';
import { arbitraryStory } from './graph-stories';

const catalogue = new CatalogueIndex([]);
const now = () => new Date('2026-01-01T00:00:00Z');

let directory: string;
let store: GraphStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-stories-'));
  store = await openStore({ directory });
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

async function hashesOf(readings: readonly Reading[]) {
  await store.clear();
  const log = await RecordLog.open(await mkdtemp(join(directory, 'log-')));
  const ledger = await LogLedger.open({ log, store, catalogue, now });
  for (const reading of readings) await ledger.accept(reading);
  const hashes = await ledger.rebuild({ verify: true });
  await log.close();
  return hashes;
}

test('copies, successors and rival claims come out the same in any order, and as a rebuild has them', async () => {
  const stories = fc.uniqueArray(arbitraryStory, {
    minLength: 2,
    maxLength: 6,
    selector: ({ publication }) => publication.url ?? '',
  });
  await fc.assert(
    fc.asyncProperty(stories, async (told) => {
      const [first, second] = [await hashesOf(told), await hashesOf(told.toReversed())];
      expect(first).toMatchObject({ same: true });
      expect(second).toEqual(first);
    }),
    { numRuns: 12 },
  );
}, 240_000);
