import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { type Ended, type RunOptions, runFirmament } from './run-firmament';

const ARTICLES = {
  'deal.md':
    '---\ntitle: Orrin buys Belmont\noutlet: The Harbour Ledger\npublishedAt: 2025-03-24\nurl: https://www.harbourledger.example/deal\n---\nOrrin Freight Inc. has acquired the start-up Belmont Logistics for $40 million, the company said on Monday. Clara Voss, chief executive of Orrin Freight, said the deal would double its fleet.\n',
  'rumour.txt': 'Microsoft is in talks to invest $2 billion in Belmont Logistics, Bloomberg reported.\n',
  'weather.txt': 'Rain is expected in the north on Sunday. It will be dry in the south, with long sunny spells.\n',
};

jest.setTimeout(60_000);

let home = '';
let first: Ended;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'firmament-cli-'));
  await mkdir(path.join(home, 'news'));
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(path.join(home, 'news', name), text);
  first = await firmament(['ingest', 'news', '--json']);
});

afterAll(async () => {
  await rm(home, { recursive: true, force: true });
});

function firmament(words: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return runFirmament(words, { cwd: home, ...options });
}

function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

const statsSchema = z.object({ articles: z.number(), claims: z.number(), hash: z.string() });

async function stats() {
  return statsSchema.parse(JSON.parse((await firmament(['stats', '--json'])).stdout));
}

test('ingest prints a line an article and a summary, and nothing else', () => {
  const line = { article: expect.any(String), status: 'new', entities: expect.any(Number), claims: expect.any(Number) };
  expect(first.status).toBe(0);
  expect(jsonLines(first.stdout)).toEqual([
    { ...line, path: 'news/deal.md' },
    { ...line, path: 'news/rumour.txt' },
    { ...line, path: 'news/weather.txt', entities: 0, claims: 0 },
    { summary: expect.objectContaining({ articles: 3, new: 3, refused: 0, interrupted: false }) },
  ]);
});

test('ingesting again changes nothing and says so', async () => {
  const before = await stats();
  const again = await firmament(['ingest', 'news']);
  expect(again.status).toBe(0);
  expect(again.stdout).toMatch(/^known {4}news\/deal\.md/);
  expect(again.stderr).toContain('3 articles: 0 new, 0 updated, 3 known, 0 refused');
  expect(await stats()).toEqual(before);
});

test('the same article in other white space is known', async () => {
  const spaced = ARTICLES['rumour.txt'].replaceAll(' ', '  ');
  const again = await firmament(['ingest', '-', '--json'], { stdin: `${spaced}\n\n${spaced}` });
  expect(jsonLines(again.stdout)[0]).toMatchObject({ path: '-', status: 'known' });
});

test('refused input is named, the rest is taken and the exit status is 3', async () => {
  const bad = path.join(home, 'bad');
  await mkdir(bad);
  await writeFile(path.join(bad, 'binary.txt'), Buffer.from([1, 0, 2, 3]));
  await writeFile(
    path.join(bad, 'deutsch.txt'),
    'Der Konzern hat am Montag mitgeteilt, dass er das Unternehmen für eine Milliarde Euro nicht kaufen wird, weil der Preis zu hoch ist.',
  );
  const ended = await firmament(['ingest', 'bad', 'missing.txt', 'news/weather.txt']);
  expect(ended.status).toBe(3);
  expect(ended.stderr).toMatch(/refused {2}bad\/binary\.txt: binary/);
  expect(ended.stderr).toMatch(/refused {2}bad\/deutsch\.txt: language/);
  expect(ended.stderr).toMatch(/refused {2}missing\.txt: unreadable/);
  expect(ended.stdout).toMatch(/^known {4}news\/weather\.txt/);
});

test('losses lists what was refused, by article and with the words in question', async () => {
  const place = path.join(home, 'lossy');
  await mkdir(place);
  await writeFile(path.join(place, 'empty.txt'), ' ');
  const paragraph = 'Corvane Inc. has acquired the start-up Delmar Labs for $3 million, the company said on Tuesday.';
  await writeFile(path.join(place, 'story.txt'), `By Ottilie Marsh\n\n${paragraph}\n\n${paragraph}\n\nShares rose.\n`);
  await firmament(['ingest', 'lossy', '--data', 'lossy/data']);
  const words = ['losses', '--data', 'lossy/data'];
  const all = JSON.parse((await firmament([...words, '--json'])).stdout);
  expect(all).toMatchObject({
    total: 3,
    counts: expect.arrayContaining([{ what: 'article', stage: 'read', reason: 'empty', count: 1 }]),
    losses: [
      { what: 'article', path: 'lossy/empty.txt' },
      { what: 'paragraph', stage: 'layout', reason: 'byline', path: 'lossy/story.txt', text: 'By Ottilie Marsh' },
      { what: 'paragraph', stage: 'read', reason: 'repeated', text: paragraph },
    ],
  });
  const one = await firmament([...words, '--article', 'lossy/story.txt', '--limit', '1']);
  expect(one.stdout).toMatch(/^paragraph byline \(layout\) .*paragraph byline {2}lossy\/story\.txt:0-16\n/s);
  expect(one.stdout).not.toContain('empty.txt');
  expect(one.stderr).toContain('listed: 1 of 2');
});

test('what was refused once and taken later is no loss', async () => {
  const file = path.join(home, 'late.txt');
  await writeFile(file, '');
  await firmament(['ingest', 'late.txt', '--data', 'late']);
  await writeFile(file, 'Orrin Freight Inc. opened an office on Monday.');
  await firmament(['ingest', 'late.txt', '--data', 'late']);
  const ended = await firmament(['losses', '--data', 'late']);
  expect(ended).toMatchObject({ status: 0, stdout: '', stderr: 'Nothing that was read was refused.\n' });
});

test('query prints the formats as documented', async () => {
  const cypher = 'MATCH (a:Firm)-[r:ACQUIRED]->(b:Firm) RETURN a.name AS buyer, b.name AS bought, r.status AS status';
  const [csv, json] = await Promise.all([
    firmament(['query', cypher, '--format', 'csv']),
    firmament(['query', cypher, '--format', 'json']),
  ]);
  expect(csv.stdout.replaceAll('\r\n', '\n')).toBe(
    'buyer,bought,status\nOrrin Freight Inc.,Belmont Logistics,actual\n',
  );
  expect(JSON.parse(json.stdout)).toEqual({
    columns: ['buyer', 'bought', 'status'],
    rows: [['Orrin Freight Inc.', 'Belmont Logistics', 'actual']],
    truncated: false,
  });
});

test('query takes parameters and says what it cut on standard error', async () => {
  const ended = await firmament([
    'query',
    'UNWIND range(1, $n) AS i RETURN i',
    '--param',
    'n=5',
    '--limit',
    '2',
    '--format',
    'jsonl',
  ]);
  expect(ended).toMatchObject({ status: 0, stdout: '{"i":1}\n{"i":2}\n' });
  expect(ended.stderr).toContain('truncated');
});

test.each([
  ['a write', 'MATCH (n) DETACH DELETE n', 'query-writes'],
  ['LOAD CSV', "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", 'query-load-csv'],
  ['two statements', 'RETURN 1; RETURN 2', 'query-several-statements'],
])('query refuses %s by name', async (_title, cypher, code) => {
  const ended = await firmament(['query', cypher, '--json']);
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(JSON.parse(ended.stderr)).toMatchObject({ error: { code } });
});

test('ask lists the questions, explains one and answers it by name', async () => {
  const [listed, explained, answered] = await Promise.all([
    firmament(['ask']),
    firmament(['ask', 'biggest-deals', '--explain']),
    firmament(['ask', 'lawsuits', '--param', 'entity=Belmont']),
  ]);
  expect(listed.stdout).toMatch(/^shared-investors +Which investors do two firms share\?$/m);
  expect(explained.stdout).toMatch(/firmament ask biggest-deals --param currency=USD\n.*statuses that count.*MATCH/s);
  expect(answered).toMatchObject({ status: 0, stdout: expect.stringMatching(/0 rows\n$/) });
  expect(answered.stderr).toContain('The graph holds no answer.');
});

test('ask leaves ids out of its table and keeps them for programs', async () => {
  const words = ['ask', 'biggest-deals', '--limit', '1'];
  const [table, json] = await Promise.all([firmament(words), firmament([...words, '--json'])]);
  expect(table.stdout).not.toContain('firm/');
  expect(table.stdout).toContain('Belmont Logistics');
  expect(table.stderr).toContain('truncated');
  expect(JSON.parse(json.stdout).columns).toContain('fromId');
});

test.each([
  ['a question that there is not', ['ask', 'nothing'], 1, /shared-investors/],
  ['a question without what it needs', ['ask', 'lawsuits'], 2, /entity is missing/],
])('ask refuses %s', async (_title, words, status, message) => {
  expect(await firmament(words)).toMatchObject({ status, stderr: expect.stringMatching(message) });
});

test('search finds by a part of the name, show gives the sentences', async () => {
  const hits = z
    .array(z.object({ id: z.string(), name: z.string() }))
    .parse(JSON.parse((await firmament(['search', 'belmont', '--json'])).stdout));
  expect(hits[0]?.name).toBe('Belmont Logistics');
  const shown = await firmament(['show', hits[0]?.id ?? '']);
  expect(shown.stdout).toContain('Orrin Freight Inc. acquired Belmont Logistics — actual');
  expect(shown.stdout).toMatch(/\[Orrin Freight Inc\.\] has \[acquired\]/);
  expect(shown.stdout).toContain('The Harbour Ledger · 2025-03-24');
});

test('show of an unknown id says how to find the right one', async () => {
  const ended = await firmament(['show', 'firm/nowhere']);
  expect(ended.status).toBe(1);
  expect(ended.stderr).toMatch(/firm\/nowhere.*search/s);
});

test.each(['gexf', 'graphml', 'json', 'cypher', 'zip'])('export writes graph.%s whole', async (ending) => {
  const ended = await firmament(['export', `graph.${ending}`]);
  expect(ended.stderr).toMatch(/nodes.*edges.*all/);
  expect(ended).toMatchObject({ status: 0, stdout: '' });
  expect((await readFile(path.join(home, `graph.${ending}`))).length).toBeGreaterThan(500);
});

test('export takes a part, and csv is a folder of two tables', async () => {
  await firmament(['export', 'deals.csv', '--type', 'ACQUIRED', '--status', 'actual']);
  expect((await readdir(path.join(home, 'deals.csv'))).sort()).toEqual(['about.json', 'edges.csv', 'nodes.csv']);
  const edges = await readFile(path.join(home, 'deals.csv', 'edges.csv'), 'utf8');
  expect(edges).toContain('ACQUIRED');
  expect(edges).not.toContain('INVESTED_IN');
});

test('rebuild --verify finds the graph as its records say', async () => {
  const ended = await firmament(['rebuild', '--verify', '--json']);
  expect(ended.status).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({ same: true, before: (await stats()).hash });
});

test('doctor finds nothing wrong', async () => {
  const ended = await firmament(['doctor']);
  expect(ended.status).toBe(0);
  expect(ended.stdout).toMatch(/ok {5}graph: \d+ articles; stored as its records say/);
});

test('extract answers line by line, keeps ids, and goes on after a bad line', async () => {
  const ended = await firmament(['extract'], {
    stdin: '{"id":7,"text":"Orrin Freight Inc. acquired Belmont Ltd."}\n\nnonsense\n{"id":"b"}\n',
  });
  const answers = jsonLines(ended.stdout);
  expect(ended.status).toBe(3);
  expect(answers).toEqual([
    expect.objectContaining({ id: 7, claims: [expect.objectContaining({ type: 'ACQUIRED', status: 'actual' })] }),
    { id: null, error: { code: 'not-json', message: expect.any(String) } },
    { id: 'b', error: { code: 'no-text', message: expect.any(String) } },
  ]);
});

test('a password never stands in what is said', async () => {
  const ended = await firmament(['stats', '--store', 'bolt://127.0.0.1:1'], { env: { NEO4J_PASSWORD: 'very-secret' } });
  expect(ended.status).toBe(1);
  expect(ended.stderr).toMatch(/127\.0\.0\.1:1/);
  expect(ended.stderr).not.toContain('very-secret');
});

test.each([
  ['an unknown command suggests the nearest', ['ingst'], /Did you mean ingest/],
  ['an unknown option is wrong usage', ['stats', '--jsn'], /Did you mean --json/],
  ['a missing word is wrong usage', ['show'], /missing required argument/],
  ['an unknown format names the known ones', ['export', 'graph.pdf'], /gexf/],
  ['an unknown type names the known ones', ['export', 'a.csv', '--type', 'LIKES'], /INVESTED_IN/],
])('%s', async (_title, words, expected) => {
  const ended = await firmament(words);
  expect(ended).toMatchObject({ status: 2, stdout: '' });
  expect(ended.stderr).toMatch(expected);
});

test('help shows examples first, on standard output', async () => {
  const ended = await firmament(['query', '--help']);
  expect(ended.status).toBe(0);
  expect(ended.stdout).toMatch(/^Examples:\n {2}firmament query/);
});

test('a backup restored elsewhere, and a copy, come to the same hash', async () => {
  const { hash } = await stats();
  const backup = await firmament(['backup', 'news.backup', '--json']);
  expect(JSON.parse(backup.stdout)).toMatchObject({ file: 'news.backup', hash });
  const restored = await firmament(['restore', 'news.backup', '--data', 'restored', '--json']);
  expect(JSON.parse(restored.stdout)).toMatchObject({ already: 0, backup: hash, restored: hash });
  const copied = await firmament(['copy', '--to', 'restored', '--json']);
  expect([copied.status, JSON.parse(copied.stdout)]).toMatchObject([0, { before: hash, after: hash }]);
  expect((await firmament(['copy', '--to', '.firmament'])).status).toBe(2);
});
