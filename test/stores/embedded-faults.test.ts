import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedStore } from '../../graph/store/embedded/adapter';
import { RuntimeStore } from '../../graph/store/runtime-store';
import { sourceRunner } from '../../graph/store/source-runner';
import type { GraphStore, NodeRow } from '../../graph/store/store';

jest.setTimeout(60_000);

const ENDLESS =
  'UNWIND range(1, 200000) AS i UNWIND range(1, 200000) AS j WITH i * j AS k WHERE k < 0 RETURN count(k) AS n';
const GREEDY = 'UNWIND range(1, 60000000) AS i WITH collect(i) AS all RETURN size(all) AS n';
const MEGABYTE = 1024 * 1024;

const opened: GraphStore[] = [];
let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'firmament-faults-'));
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close().catch(() => undefined)));
  rmSync(directory, { recursive: true, force: true });
});

function embedded(memoryLimit = 4096 * MEGABYTE) {
  const adapter = new EmbeddedStore({ directory, memoryLimit });
  const retries = { attempts: 4, pause: 1, random: () => 0.5 };
  const store = new RuntimeStore(adapter, { retries, openTimeout: 60_000 });
  opened.push(store);
  const kill = () => process.kill(adapter.enginePid ?? 0, 'SIGKILL');
  return { store, kill, file: join(directory, 'graph.grafeo') };
}

const firms = (count: number): readonly NodeRow[] =>
  Array.from({ length: count }, (_, index) => ({
    label: 'Entity',
    kind: 'Firm',
    id: `f${index}`,
    properties: { name: `F ${index}` },
  }));

it('fails the query during which the engine is killed, and starts the engine again for the next', async () => {
  const { store, kill } = embedded();
  await store.apply({ nodes: firms(3), sequence: 3 });
  const asked = expect(store.read({ cypher: ENDLESS })).rejects.toMatchObject({ kind: 'store', code: 'engine-ended' });
  await store.read({ cypher: 'RETURN 1 AS x' });
  kill();
  await asked;
  expect(await store.counts()).toMatchObject({ entities: 3 });
  expect(await store.sequence()).toBe(3);
});

it('repeats a write during which the engine is killed, so that all of it is there', async () => {
  const { store, kill } = embedded();
  await store.open();
  const written = store.apply({ nodes: firms(4000), sequence: 1 });
  setImmediate(kill);
  await written;
  expect(await store.counts()).toMatchObject({ entities: 4000 });
});

it('loses nothing that was written when the engine is killed between calls', async () => {
  const { store, kill } = embedded();
  await store.apply({ nodes: firms(50), sequence: 50 });
  kill();
  const find = () => store.searchNames('F 49', { limit: 1 });
  expect(await find().catch(find)).toMatchObject([{ id: 'f49' }]);
});

it('ends a query that takes more memory than the engine may hold, and says what to do', async () => {
  const { store } = embedded(400 * MEGABYTE);
  await store.apply({ nodes: firms(3) });
  const thrown: unknown = await store.read({ cypher: GREEDY, timeout: 30_000 }).catch((error: unknown) => error);
  expect(thrown).toMatchObject({
    kind: 'limit',
    code: 'store-memory',
    message: expect.stringContaining('--store bolt://'),
  });
  expect(await store.counts()).toMatchObject({ entities: 3 });
});

it('repeats what was asked beside a query that was ended for its time', async () => {
  const { store } = embedded();
  await store.apply({ nodes: firms(3) });
  const slow = expect(store.read({ cypher: ENDLESS, timeout: 300 })).rejects.toMatchObject({ code: 'query-timeout' });
  const beside = store.apply({ nodes: firms(4000) });
  await Promise.all([slow, beside]);
  expect(await store.counts()).toMatchObject({ entities: 4000 });
});

const DAMAGES: readonly (readonly [string, (file: string) => void])[] = [
  ['was cut short', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
  ['is empty', (file) => truncateSync(file, 0)],
  ['is no database', (file) => writeFileSync(file, 'not a graph')],
];

it.each(DAMAGES)('reports a file that %s as damaged, and starts anew once cleared', async (_, damage) => {
  const first = embedded();
  await first.store.apply({ nodes: firms(500), sequence: 9 });
  await first.store.close();
  damage(first.file);
  const { store } = embedded();
  await expect(store.open()).rejects.toMatchObject({ kind: 'store', code: 'store-damaged' });
  await expect(store.sequence()).rejects.toMatchObject({ code: 'store-damaged' });
  await store.clear();
  await store.apply({ nodes: firms(2) });
  expect([await store.counts(), await store.sequence()]).toMatchObject([{ entities: 2 }, 0]);
});

it('does not go on with an empty graph where the file was removed while in use', async () => {
  const { store, kill, file } = embedded();
  await store.apply({ nodes: firms(3), sequence: 3 });
  rmSync(file);
  kill();
  const ask = () => store.counts();
  await expect(ask().catch(ask)).rejects.toMatchObject({ code: 'store-damaged' });
  await store.clear();
  expect(await store.counts()).toMatchObject({ entities: 0 });
});

it('says that another process holds the file, and opens once it lets go', async () => {
  const [first, second] = [embedded(), embedded()];
  await first.store.open();
  await expect(second.store.open()).rejects.toMatchObject({ code: 'store-locked', retriable: true });
  await first.store.close();
  await expect(second.store.counts()).resolves.toMatchObject({ entities: 0 });
});

it('keeps the file locked no longer than the process that opened it lives', async () => {
  const script = `
    const { openStore } = require('./graph/store/open-store');
    openStore({ directory: ${JSON.stringify(directory)} })
      .then(async (store) => { await store.open(); process.stdout.write('open'); });
  `;
  const { execArgv, env } = sourceRunner(__filename);
  const owner = spawn(process.execPath, [...execArgv, '-e', script], {
    cwd: join(__dirname, '../..'),
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await once(owner.stdout, 'data');
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  const { store } = embedded();
  for (let attempt = 0; attempt < 50; attempt++) {
    const locked = await store.open().then(
      () => false,
      () => true,
    );
    if (!locked) break;
  }
  expect(await store.counts()).toMatchObject({ entities: 0 });
});
