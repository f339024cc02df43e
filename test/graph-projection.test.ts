import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Reading, Rebuilt } from '../graph/graph';
import { CatalogueIndex } from '../graph/identity/catalogue-index';
import { LogLedger } from '../graph/ledger/log-ledger';
import { RecordLog } from '../graph/records/record-log';
import { openStore } from '../graph/store/open-store';
import type { GraphStore } from '../graph/store/store';
import { arbitraryReading, readingOf } from './graph-readings';

const catalogue = new CatalogueIndex([
  { id: 'firm/delta', kind: 'Firm', name: 'Delta', aliases: ['Delta Group'], country: 'US' },
]);
const now = () => new Date('2026-01-01T00:00:00Z');

let directory: string;
let store: GraphStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-projection-'));
  store = await openStore({ directory });
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

async function hashesOf(readings: readonly Reading[]): Promise<Rebuilt> {
  await store.clear();
  const log = await RecordLog.open(await mkdtemp(join(directory, 'log-')));
  const ledger = await LogLedger.open({ log, store, catalogue, now });
  for (const reading of readings) await ledger.accept(reading);
  const hashes = await ledger.rebuild({ verify: true });
  await log.close();
  return hashes;
}

test('a claim of which one end goes by another name keeps its other end', async () => {
  const first = readingOf(
    [{ name: 'BSG' }, { name: 'GG' }, { name: 'Alpha', aliases: ['BSG'] }],
    [{ subject: 0, object: 1 }],
    { url: 'https://news.example/1' },
  );
  const second = readingOf([{ name: 'Beta Systems', aliases: ['GG'] }], [], { url: 'https://news.example/2' });
  expect(await hashesOf([first, second])).toMatchObject({ same: true });
}, 60_000);

test('accepting articles one by one gives what projecting all records at once gives', async () => {
  const readings = fc.array(arbitraryReading, { minLength: 1, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(readings, async (accepted) => {
      expect(await hashesOf(accepted)).toMatchObject({ same: true });
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('articles that wait together share a transaction and give the same graph', async () => {
  const readings = fc.array(arbitraryReading, { minLength: 2, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(readings, async (waiting) => {
      await store.clear();
      const log = await RecordLog.open(await mkdtemp(join(directory, 'log-')));
      const ledger = await LogLedger.open({ log, store, catalogue, now });
      await Promise.all(waiting.map((reading) => ledger.accept(reading)));
      expect(await ledger.rebuild({ verify: true })).toMatchObject({ same: true });
      await log.close();
    }),
    { numRuns: 15 },
  );
}, 120_000);

test('the order in which articles come does not matter', async () => {
  const readings = fc.uniqueArray(arbitraryReading, {
    minLength: 2,
    maxLength: 6,
    selector: ({ publication }) => publication.url ?? '',
  });
  const orders = readings.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  await fc.assert(
    fc.asyncProperty(orders, async ([first, second]) => {
      expect((await hashesOf(second)).before).toBe((await hashesOf(first)).before);
    }),
    { numRuns: 15 },
  );
}, 120_000);
