import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportFile } from './exchange';
import { writeExport } from './write-file';

const DATE = '2026-01-31T12:00:00.000Z';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firmament-export-'));
});
afterEach(() => rm(folder, { recursive: true }));

function tables(edges: Iterable<string>): readonly ExportFile[] {
  return [
    { name: 'nodes.csv', chunks: ['Id\r\n', 'é 😀\r\n'] },
    { name: 'edges.csv', chunks: edges },
  ];
}

function* failing(): Generator<string> {
  yield 'x'.repeat(600_000);
  throw new RangeError('no more');
}

test('writes one file under its name and leaves nothing beside it', async () => {
  const path = join(folder, 'deep', 'graph.json');
  expect(await writeExport(path, [{ name: '', chunks: ['{', '"é"', '}'] }], DATE)).toEqual([path]);
  expect(await readFile(path, 'utf8')).toBe('{"é"}');
  expect(await readdir(join(folder, 'deep'))).toEqual(['graph.json']);
});

test('writes tables into a folder that keeps its other files', async () => {
  await writeFile(join(folder, 'mine.txt'), 'mine');
  await writeExport(folder, tables(['e']), DATE);
  expect((await readdir(folder)).sort()).toEqual(['edges.csv', 'mine.txt', 'nodes.csv']);
});

test('writes tables into one archive', async () => {
  const path = join(folder, 'graph.zip');
  await writeExport(path, tables(['e'.repeat(300_000)]), DATE);
  const files = unzipSync(await readFile(path));
  expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv']);
  expect(strFromU8(files['nodes.csv'] ?? new Uint8Array())).toBe('Id\r\né 😀\r\n');
  expect(files['edges.csv']).toHaveLength(300_000);
});

test.each(['', 'graph.zip'])('leaves former files as they were when an export fails half-way (%s)', async (name) => {
  const target = join(folder, name);
  await writeExport(target, tables(['former']), DATE);
  const before = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file))));
  await expect(writeExport(target, tables(failing()), DATE)).rejects.toMatchObject({ code: 'file-unwritable' });
  const after = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file))));
  expect(after).toEqual(before);
});

test('says what cannot be written where a folder stands in the way', async () => {
  await expect(writeExport(folder, [{ name: '', chunks: ['x'] }], DATE)).rejects.toMatchObject({ kind: 'usage' });
  expect(await readdir(folder)).toEqual([]);
});
