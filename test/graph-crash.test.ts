import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../graph/analysis/random';
import type { Graph } from '../graph/graph';
import { openGraph } from '../graph/open-graph';
import { sourceRunner } from '../graph/store/source-runner';
import { articleNumber } from './graph-articles';

/** More by hand: `FIRMAMENT_CRASH_ROUNDS=50 npx jest --selectProjects whole -i test/graph-crash` */
const ROUNDS = Number(process.env.FIRMAMENT_CRASH_ROUNDS ?? 10);
const ARTICLES = 6 * ROUNDS;

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-crash-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

function open(name: string): Promise<Graph> {
  return openGraph({ directory: join(directory, name), catalogue: [], now: () => new Date('2026-01-01T00:00:00Z') });
}

/** Accepts articles in a process that is killed in the middle; gives the number of the first one not acknowledged. */
async function killedRun(from: number, killAfter: number, delay: number): Promise<number> {
  const { extension, execArgv, env } = sourceRunner(__filename);
  const script = join(__dirname, `graph-child${extension}`);
  const child = spawn(
    process.execPath,
    [...execArgv, script, join(directory, 'killed'), String(from), String(ARTICLES)],
    {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
    const lines = said.split('\n').length - 1;
    if (lines >= killAfter) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await once(child, 'close');
  const acknowledged = [...said.matchAll(/ACCEPTED (\d+)\n/g)].map((match) => Number(match[1]));
  return (acknowledged.at(-1) ?? from - 1) + 1;
}

test('killed at any moment, the next run comes to the same graph as one that was never disturbed', async () => {
  const undisturbed = await open('undisturbed');
  for (let number = 0; number < ARTICLES; number += 1) await undisturbed.accept(articleNumber(number));
  const { hash } = await undisturbed.stats();
  await undisturbed.close();

  const random = seededRandom(1);
  let next = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    next = await killedRun(next, Math.floor(random() * 12), random() * 60);
  }
  const graph = await open('killed');
  for (let number = 0; number < next; number += 1) {
    const { content, publication, stamp } = articleNumber(number);
    expect(await graph.known(content, publication, stamp)).toMatchObject({ extracted: true });
  }
  for (let number = next; number < ARTICLES; number += 1) await graph.accept(articleNumber(number));
  expect((await graph.stats()).hash).toBe(hash);
  expect(await graph.rebuild({ verify: true })).toMatchObject({ same: true });
  await graph.close();
}, 600_000);
