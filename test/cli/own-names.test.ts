import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runFirmament } from './run-firmament';

jest.setTimeout(60_000);

let home = '';

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'firmament-names-'));
  const entry = { id: 'firm/belmont', kind: 'Firm', name: 'Belmont', aliases: ['the Green Wagon'], country: 'IE' };
  await writeFile(path.join(home, 'names.jsonl'), `${JSON.stringify(entry)}\n`);
  await writeFile(path.join(home, 'deal.txt'), 'Orrin Freight Inc. has acquired Belmont for $40 million.\n');
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

test('names given once are known to every later command on the same data', async () => {
  const ingested = await runFirmament(['ingest', 'deal.txt', '--catalogue', 'names.jsonl'], { cwd: home });
  expect(ingested.status).toBe(0);
  const cypher = 'MATCH (e:Firm) WHERE e.country = "IE" RETURN e.id AS id';
  const [given, later] = [
    await runFirmament(['query', cypher, '--catalogue', 'names.jsonl', '--format', 'csv'], { cwd: home }),
    await runFirmament(['query', cypher, '--format', 'csv'], { cwd: home }),
  ];
  expect(given.stdout).toBe('id\r\nfirm/belmont\r\n');
  expect(later.stdout).toBe(given.stdout);
});

test('a catalogue that does not parse is refused by file and line, and not kept', async () => {
  await writeFile(path.join(home, 'bad.jsonl'), '{"id":"firm/x"}\n');
  const ended = await runFirmament(['stats', '--catalogue', 'bad.jsonl'], { cwd: home });
  expect(ended.stderr).toMatch(/bad\.jsonl, line 1/);
  expect((await runFirmament(['stats'], { cwd: home })).status).toBe(0);
});
