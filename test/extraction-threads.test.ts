import path from 'node:path';
import { sourceRunner } from '../graph/store/source-runner';
import { emptyCatalogue } from '../ingest/catalogue/catalogue';
import { createExtractor } from '../ingest/extract';
import { ExtractionThreads } from '../ingest/workers/extraction-threads';

const NAMES = { entries: [], version: 'empty' };
const FRAGILE = { file: path.join(__dirname, 'fragile-worker.js'), execArgv: [], env: {} };

jest.setTimeout(60_000);

function fragile(version = 'empty'): ExtractionThreads {
  const setup = { names: { entries: [], version }, without: [] };
  return new ExtractionThreads({ size: 1, start: FRAGILE, setup });
}

test('a thread reads as this process does', async () => {
  const { execArgv, env } = sourceRunner(__filename);
  const file = path.join(__dirname, '../ingest/workers/extraction-worker.ts');
  const start = { file, execArgv, env };
  const threads = new ExtractionThreads({ size: 1, start, setup: { names: NAMES, without: [] } });
  const source = {
    text: 'In 2016, Northwind Inc acquired Larkspur Labs Ltd for $2.6 billion.',
    publishedAt: '2020-01-01',
  };
  const here = createExtractor({ catalogue: emptyCatalogue() });
  await expect(threads.read(source)).resolves.toEqual(here.read(source));
  await threads.close();
});

test.each([
  ['dies', 'die', /ended with status 7/],
  ['throws', 'throw', /thrown in the thread/],
  ['says that it cannot', 'fail', /said by the thread/],
])('a thread that %s loses its text and no other', async (_title, text, reason) => {
  const threads = fragile();
  const outcomes = await Promise.allSettled(
    ['before', text, 'after', 'last'].map((each) => threads.read({ text: each })),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(outcomes[1]).toMatchObject({ reason: { code: 'reading-failed', message: expect.stringMatching(reason) } });
  await threads.close();
});

test('a text that takes too long is given up, and the next is read', async () => {
  const threads = fragile();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  const ready = threads.read({ text: 'before' });
  await ready;
  const hanging = threads.read({ text: 'hang' }).catch((thrown: unknown) => thrown);
  await new Promise((resolve) => setImmediate(resolve));
  jest.advanceTimersByTime(120_000);
  jest.useRealTimers();
  await expect(hanging).resolves.toMatchObject({ code: 'reading-timed-out', message: expect.stringContaining('61 s') });
  await expect(threads.read({ text: 'after' })).resolves.toMatchObject({ articles: [{ end: 5 }] });
  await threads.close();
});

test('threads that cannot be set up fail all texts at once and say what to do', async () => {
  const threads = fragile('refused');
  const outcomes = await Promise.allSettled(['one', 'two'].map((text) => threads.read({ text })));
  const reason = { code: 'workers-unusable', message: expect.stringMatching(/names refused.*--workers 1/) };
  expect(outcomes).toMatchObject([{ reason }, { reason }]);
  await threads.close();
});

test('closing rejects what is being read and what waits', async () => {
  const threads = fragile();
  const outcomes = Promise.allSettled(['hang', 'waits'].map((text) => threads.read({ text })));
  await threads.close();
  expect(await outcomes).toMatchObject([
    { reason: { code: 'workers-closed' } },
    { reason: { code: 'workers-closed' } },
  ]);
  await expect(threads.read({ text: 'late' })).rejects.toMatchObject({ code: 'workers-closed' });
});
