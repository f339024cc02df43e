import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, type RunOptions, runFirmament } from './run-firmament';

jest.setTimeout(60_000);

let home = '';

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'firmament-misuse-'));
  await mkdir(path.join(home, 'news'));
  await writeFile(path.join(home, 'news', 'deal.txt'), 'Orrin Freight Inc. has acquired Belmont Logistics Ltd.\n');
  await writeFile(path.join(home, 'news', 'red\u001b[31m\u202e.txt'), 'Rain is expected in the north on Sunday.\n');
  await firmament(['ingest', 'news/deal.txt']);
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

function firmament(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runFirmament(words, { cwd: home, ...options });
}

test('an empty path reads nothing, least of all the folder one stands in', async () => {
  const ended = await firmament(['ingest', '', '--json']);
  expect(ended.status).toBe(3);
  expect(ended.stdout.split('\n').map((line) => line && JSON.parse(line))).toEqual([
    expect.objectContaining({ path: '', article: null, status: 'refused' }),
    { summary: expect.objectContaining({ articles: 1, refused: 1 }) },
    '',
  ]);
});

test('control and direction characters in file names are shown, not obeyed', async () => {
  const ended = await firmament(['ingest', 'news', 'missing\u001b[2J.txt']);
  expect(ended.stdout).toContain('red\\u{1B}[31m\\u{202E}.txt');
  expect(ended.stderr).toContain('missing\\u{1B}[2J.txt');
});

test.each([
  ['search', ['search', '\u001b[31mred']],
  ['show', ['show', 'firm/\u001b[31mred']],
  ['export', ['export', 'g\u001b[31mred.json']],
  ['an unknown option', ['stats', '--\u001b[31mred']],
])('%s says nothing that a terminal would obey', async (_title, words) => {
  expect((await firmament(words)).stderr).not.toContain('\u001b');
});

test('a long text is not said back whole', async () => {
  expect((await firmament(['search', 'x'.repeat(10_000)])).stderr.length).toBeLessThan(200);
});

test.each([
  ['no limit', ['query', 'RETURN 1', '--limit', '']],
  ['a limit below 1', ['query', 'RETURN 1', '--limit', '-1']],
  ['a limit that no number holds', ['query', 'RETURN 1', '--limit', '99999999999999999999']],
  ['a parameter without a value', ['query', 'RETURN $x', '--param', 'x']],
  ['a parameter of too many digits', ['query', 'RETURN $x', '--param', 'x=12345678901234567890']],
  ['an endless parameter', ['query', 'RETURN $x', '--param', 'x=[1e400]']],
  ['a confidence that is no number', ['export', 'g.json', '--min-confidence', 'NaN']],
  ['a depth around nothing', ['export', 'g.json', '--depth', '2']],
  ['parameters of no query', ['export', 'g.json', '--param', 'x=1']],
  ['an export without a name', ['export', '', '--format', 'gexf']],
  ['an export to standard output', ['export', '-', '--format', 'gexf']],
  ['an export onto a folder', ['export', 'news', '--format', 'gexf']],
  ['tables onto a file', ['export', 'news/deal.txt', '--format', 'csv']],
  ['an empty search', ['search', ' ']],
  ['an unknown option', ['stats', '--jsn']],
  ['no command', ['']],
])('%s is wrong usage, said in words or as JSON', async (_title, words) => {
  const [said, told] = await Promise.all([firmament(words), firmament([...words, '--json'])]);
  expect(said).toMatchObject({ status: 2, stdout: '' });
  expect(said.stderr).not.toMatch(/unexpected|"code"/);
  expect(told).toMatchObject({ status: 2, stdout: '' });
  expect(JSON.parse(told.stderr)).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
});

test('what a failed export would have replaced stays as it was', async () => {
  await firmament(['export', 'news', '--format', 'gexf']);
  expect(await readFile(path.join(home, 'news', 'deal.txt'), 'utf8')).toContain('Orrin');
  expect((await readdir(home)).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('an export around an entity that is not there is refused, not empty', async () => {
  const ended = await firmament(['export', 'none.json', '--around', 'firm/nowhere']);
  expect(ended.status).toBe(1);
  expect(ended.stderr).toMatch(/firm\/nowhere.*search/s);
  expect(await readdir(home)).not.toContain('none.json');
});

test('an export in which nothing is says so', async () => {
  const ended = await firmament(['export', 'nothing.json', '--query', 'RETURN 1 AS x']);
  expect(ended).toMatchObject({ status: 0, stdout: '' });
  expect(ended.stderr).toMatch(/nothing of 2 nodes/);
});

test('asking where no graph is gives nothing and says how to begin', async () => {
  const ended = await firmament(['search', 'orrin', '--data', 'elsewhere']);
  expect(ended).toMatchObject({ status: 0, stdout: '' });
  expect(ended.stderr).toContain('elsewhere yet. Begin with: firmament ingest');
});

test.each([
  ['--data', ['--data', ''], {}],
  ['FIRMAMENT_DATA', [], { FIRMAMENT_DATA: '' }],
])('an empty %s does not make the folder one stands in a data directory', async (_title, words, env) => {
  expect((await firmament(['stats', ...words], { env })).stdout).toMatch(/^articles {7}[1-9]/);
  expect(await readdir(home)).not.toContain('store');
});

test('a file for a data directory is refused with what to do', async () => {
  const ended = await firmament(['stats', '--data', 'news/deal.txt']);
  expect(ended).toMatchObject({ status: 1, stdout: '' });
  expect(ended.stderr).toMatch(/news\/deal\.txt cannot be used as data directory.*--data/);
});

test('doctor finds an address that is none', async () => {
  const ended = await firmament(['doctor', '--store', 'nonsense']);
  expect(ended).toMatchObject({ status: 1, stderr: '' });
  expect(ended.stdout).toMatch(/WRONG {2}store: nonsense is no address/);
});

test('words after -- are words, whatever they look like', async () => {
  const ended = await firmament(['search', '--', '--json']);
  expect(ended.stderr).toBe('Nothing is called "--json".\n');
});
