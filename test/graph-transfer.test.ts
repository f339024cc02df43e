import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../graph/graph';
import { openGraph } from '../graph/open-graph';
import { join as joinOwner } from '../graph/owner/election';
import { copyRecords } from '../graph/transfer/copy-records';
import { checkBackup, recordsIn } from '../graph/transfer/read-backup';
import { recordsOf } from '../graph/transfer/records-of';
import { writeBackup } from '../graph/transfer/write-backup';
import { articleNumber } from './graph-articles';

jest.setTimeout(60_000);

let directory = '';
let hash = '';
let source: Graph;
const opened: Graph[] = [];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-transfer-'));
  source = await open('source');
  for (let number = 0; number < 6; number += 1) await source.accept(articleNumber(number));
  await source.judge({ verdict: 'same', left: 'firm/beta_systems', right: 'firm/zeta', author: 'ann' });
  await source.refuse({ path: 'lost.txt', code: 'empty', message: 'Nothing in it' });
  hash = (await source.stats()).hash;
});

afterAll(async () => {
  await Promise.all(opened.map((graph) => graph.close()));
  await rm(directory, { recursive: true, force: true });
});

async function open(name: string): Promise<Graph> {
  const graph = await openGraph({ directory: join(directory, name), catalogue: [], now: () => new Date(0) });
  opened.push(graph);
  return graph;
}

async function backup(name: string): Promise<string> {
  const path = join(directory, name);
  await writeBackup(path, {
    records: recordsOf(source),
    names: [{ id: 'firm/omega', kind: 'Firm', name: 'Omega', aliases: [] }],
    hash: async () => hash,
    writtenAt: '2026-01-01T00:00:00Z',
  });
  return path;
}

async function* first(count: number) {
  let given = 0;
  for await (const record of recordsOf(source)) if (given++ < count) yield record;
}

test('a copy holds every record, judgements and refusals too, and comes to the same hash', async () => {
  const target = await open('copied');
  const copied = await copyRecords(recordsOf(source), target);
  expect(copied).toEqual({ records: 20, already: 0, hash });
  const kinds = new Set<string>();
  for await (const { record } of recordsOf(target)) kinds.add(record);
  expect([...kinds].sort()).toEqual(['extraction', 'judgement', 'publication', 'refusal', 'text']);
  expect(await target.rebuild({ verify: true })).toMatchObject({ same: true });
});

test('a copy that was cut short goes on where it ended, and a whole one changes nothing', async () => {
  const target = await open('resumed');
  await copyRecords(first(7), target);
  expect(await copyRecords(recordsOf(source), target)).toEqual({ records: 20, already: 7, hash });
  expect(await copyRecords(recordsOf(source), target)).toEqual({ records: 20, already: 20, hash });
});

test('a target that holds anything else is refused and left as it was', async () => {
  const target = await open('other');
  await target.accept(articleNumber(3));
  const before = await target.stats();
  await expect(copyRecords(recordsOf(source), target)).rejects.toMatchObject({ code: 'target-not-empty' });
  expect(await target.stats()).toEqual(before);
});

test('a backup is restored to the same hash', async () => {
  const path = await backup('whole');
  expect(await checkBackup(path)).toMatchObject({ records: 20, hash, names: [{ id: 'firm/omega' }] });
  expect(await copyRecords(recordsIn(path), await open('restored'))).toMatchObject({ records: 20, hash });
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut short', (bytes) => bytes.subarray(0, bytes.length - 20)],
  ['with a byte changed', (bytes) => Buffer.concat([bytes.subarray(0, 400), Buffer.from('x'), bytes.subarray(401)])],
  ['empty', () => Buffer.alloc(0)],
  ['no backup at all', () => Buffer.from('hello')],
])('a backup that is %s is refused before anything is restored', async (what, damage) => {
  const path = join(directory, `damaged ${what}`);
  await writeFile(path, damage(await readFile(await backup('sound'))));
  await expect(checkBackup(path)).rejects.toMatchObject({ kind: 'invalid-input' });
});

test('a backup that is not there is named', async () => {
  await expect(checkBackup(join(directory, 'nowhere'))).rejects.toMatchObject({ code: 'backup-unreadable' });
});

test('a folder of something else is not taken for a data directory', async () => {
  const folder = await mkdtemp(join(directory, 'photos-'));
  await writeFile(join(folder, 'holiday.jpg'), '');
  const opening = openGraph({ directory: folder, catalogue: [], now: () => new Date(0) });
  await expect(opening).rejects.toMatchObject({
    code: 'data-foreign',
    message: expect.stringContaining('holiday.jpg'),
  });
});

test('an owner that never answers is named', async () => {
  const folder = await mkdtemp(join(directory, 'held-'));
  const address = join(folder, '1.sock');
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(address, resolve));
  const place = { address: () => address, generations: async () => [1] };
  await expect(joinOwner(place, { patience: 50 })).rejects.toMatchObject({ code: 'owner-silent' });
  await new Promise((resolve) => silent.close(resolve));
});
