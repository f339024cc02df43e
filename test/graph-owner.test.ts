import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../graph/graph';
import { openGraph } from '../graph/open-graph';
import { sourceRunner } from '../graph/store/source-runner';
import { articleNumber } from './graph-articles';

let directory: string;
const children: ChildProcess[] = [];
const graphs: Graph[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-owner-'));
});

afterEach(async () => {
  await Promise.all(graphs.splice(0).map((graph) => graph.close()));
  await Promise.all(children.splice(0).map((child) => ended(child)));
  await rm(directory, { recursive: true, force: true });
}, 60_000);

async function open(): Promise<Graph> {
  const graph = await openGraph({ directory, catalogue: [], now: () => new Date('2026-01-01T00:00:00Z') });
  graphs.push(graph);
  return graph;
}

/** A process that owns the directory, holds articles 0 to `to`, and stays until it is ended. */
async function owner(to: number): Promise<ChildProcess> {
  const { extension, execArgv, env } = sourceRunner(__filename);
  const script = join(__dirname, `graph-child${extension}`);
  const child = spawn(process.execPath, [...execArgv, script, directory, '0', String(to), 'stay'], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  for await (const chunk of child.stdout ?? []) if (String(chunk).includes(`ACCEPTED ${to - 1}\n`)) break;
  return child;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a second process works through the one that has the directory open', async () => {
  await owner(2);
  const graph = await open();
  expect(await graph.accept(articleNumber(2))).toMatchObject({ status: 'new' });
  expect(await graph.stats()).toMatchObject({ articles: 3 });
  expect(await graph.search('Omega')).toMatchObject([{ id: 'firm/omega' }]);
}, 60_000);

test('errors of the owner come back as what they are', async () => {
  await owner(1);
  const graph = await open();
  await expect(graph.entity('firm/nobody')).rejects.toMatchObject({ kind: 'not-found', code: 'entity-unknown' });
  await expect(graph.read({ cypher: 'MATCH (n) DELETE n' })).rejects.toMatchObject({ kind: 'usage' });
}, 60_000);

test('the next call takes over when the owner is killed', async () => {
  const child = await owner(2);
  const graph = await open();
  await ended(child);
  expect(await graph.accept(articleNumber(2))).toMatchObject({ status: 'new' });
  expect(await graph.stats()).toMatchObject({ articles: 3 });
}, 60_000);

test('of many that open a directory at once one owns it and all see the same', async () => {
  const all = await Promise.all(Array.from({ length: 6 }, () => open()));
  await Promise.all(all.map((graph, number) => graph.accept(articleNumber(number))));
  const hashes = await Promise.all(all.map(async (graph) => (await graph.stats()).hash));
  expect(new Set(hashes).size).toBe(1);
  expect(await all[0]?.stats()).toMatchObject({ articles: 6 });
}, 60_000);

test('when the owner closes, those that worked through it go on', async () => {
  const first = await open();
  const second = await open();
  await first.accept(articleNumber(0));
  const closing = first.close();
  const accepted = await Promise.all([1, 2, 3].map((number) => second.accept(articleNumber(number))));
  await closing;
  expect(accepted.map(({ status }) => status)).toEqual(['new', 'new', 'new']);
  expect(await second.stats()).toMatchObject({ articles: 4 });
}, 60_000);

test('a directory with a very long path works', async () => {
  directory = join(directory, 'x'.repeat(120));
  const [first, second] = [await open(), await open()];
  await second.accept(articleNumber(0));
  expect(await first.stats()).toMatchObject({ articles: 1 });
}, 60_000);
