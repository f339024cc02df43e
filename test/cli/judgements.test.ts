import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { openPlace } from '../../cli/open';
import { processTerminal } from '../../cli/terminal';
import type { Graph } from '../../graph/graph';
import { type Ended, runFirmament } from './run-firmament';

const ARTICLES = {
  'deal.txt':
    'Orrin Freight Inc. has acquired the start-up Belmont Logistics for $40 million, the company said on Monday.\n',
  'talks.txt': 'Microsoft is in talks to invest $2 billion in Belmont Logistic, Bloomberg reported.\n',
  'rival.txt': 'Harlow Air competes with Orrin Freight. Harlow Air has sued Belmont Logistics in London.\n',
};

jest.setTimeout(60_000);

let home = '';
/** Holds the data directory open, so that every command works through it and none starts an engine. */
let owner: Graph;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'firmament-judging-'));
  await mkdir(path.join(home, 'news'));
  for (const [name, text] of Object.entries(ARTICLES)) await writeFile(path.join(home, 'news', name), text);
  owner = await openPlace({}, { ...processTerminal(), cwd: home, env: {} });
  await firmament('ingest', 'news');
});

afterAll(async () => {
  await owner.close();
  await rm(home, { recursive: true, force: true });
});

function firmament(...words: string[]): Promise<Ended> {
  return runFirmament(words, { cwd: home, env: { USER: 'ann' } });
}

async function json(...words: string[]): Promise<unknown> {
  return JSON.parse((await firmament(...words, '--json')).stdout);
}

const judgedSchema = z.object({ verdict: z.string(), id: z.string(), status: z.string() });

async function judge(...words: string[]): Promise<string> {
  return judgedSchema.parse(await json(...words)).id;
}

async function hash(): Promise<string> {
  return z.object({ hash: z.string() }).parse(await json('stats')).hash;
}

const claims = z.object({ rows: z.array(z.tuple([z.string(), z.string()])) });

async function claimOf(type: string): Promise<string> {
  const found = claims.parse(await json('query', `MATCH (c:Claim) WHERE c.type = '${type}' RETURN c.id, c.status`));
  return found.rows[0]?.[0] ?? '';
}

test('review proposes names that are alike, until they are judged', async () => {
  const proposed = await firmament('review');
  expect(proposed.stdout).toContain('firmament same firm/belmont_logistic firm/belmont_logistics');
  const before = await hash();
  await judge('different', 'Belmont Logistic', 'Belmont Logistics', '--reason', 'two owners');
  expect((await firmament('review')).stdout).not.toContain('belmont_logistic ');
  const refused = await firmament('same', 'firm/belmont_logistics', 'firm/belmont_logistic');
  expect(refused).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/judged different from firm\/belmont_logistic \(ann, .*firmament undo [0-9a-f]{24}/s),
  });
  await judge('undo');
  expect(await hash()).toBe(before);
});

test('two names become one, and two again', async () => {
  const before = await hash();
  const id = await judge('same', 'Belmont Logistic', 'Belmont Logistics');
  expect((await firmament('show', 'firm/belmont_logistic')).stdout).toContain('sources    3');
  expect(await json('same', 'firm/belmont_logistic', 'firm/belmont_logistics')).toMatchObject({ id, status: 'known' });
  await judge('undo', id.slice(0, 8));
  expect(await hash()).toBe(before);
});

test('claims are refused, corrected and added, and the history says by whom', async () => {
  const before = await hash();
  const claim = await claimOf('SUED');
  const ids = [
    await judge('refuse', claim.slice(0, 12), '--reason', 'withdrawn'),
    await judge('correct', await claimOf('ACQUIRED'), '--status', 'rumoured', '--amount', '5e6', '--currency', 'EUR'),
    await judge(
      ...['add', 'partners_with', '--article', 'news/rival.txt', '--quote', 'Harlow Air competes with Orrin Freight.'],
      ...['--subject', 'Harlow Air', '--object', 'Orrin Freight', '--author', 'ben'],
    ),
  ];
  expect((await firmament('show', 'Orrin Freight')).stdout).toBe('');
  const shown = (await firmament('show', 'firm/orrin_freight', '--ids')).stdout;
  expect(shown).toContain('amount 5000000, currency EUR, judged corrected');
  expect(shown).toContain('PARTNERS_WITH, actual, confidence 1.00, judged added');
  const history = (await firmament('history')).stdout.split('\n');
  expect(history[0]).toMatch(/in force +ben +claim .* \(Harlow Air PARTNERS_WITH Orrin Freight\) is added$/);
  expect(history[2]).toMatch(/in force +ann +claim .* is refused +\(withdrawn\)$/);
  for (const id of ids.reverse()) await judge('undo', id);
  expect(await hash()).toBe(before);
});

test('a retracted article takes what only it carried with it', async () => {
  await judge('retract', 'news/talks.txt', '--reason', 'never printed');
  expect(await firmament('show', 'firm/microsoft')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('firm/microsoft'),
  });
  expect((await firmament('ingest', 'news')).stdout).toContain('known    news/talks.txt  0 entities, 0 claims');
  await judge('undo');
  expect((await firmament('show', 'firm/microsoft')).status).toBe(0);
});

test.each([
  [['same', 'Orrin Freight', 'Nobody'], 'Nothing is called "Nobody"'],
  [['kind', 'Orrin Freight', 'Planet'], '"Planet" is no kind. Give one of Firm'],
  [['refuse', 'zzz'], 'No claim has the id "zzz"'],
  [['correct', 'zzz'], 'firmament show ENTITY --ids'],
  [['retract', 'news/none.txt'], 'No article has the path or title'],
  [['undo', 'zzz'], 'Try: firmament history'],
  [['add', 'LIKES', '--article', 'a', '--quote', 'b', '--subject', 'c'], '"LIKES" is no type of claim'],
])('%j says what to do instead', async (words, message) => {
  const ended = await firmament(...words);
  expect(ended.status).toBeGreaterThan(0);
  expect(ended.stderr).toContain(message);
});
