import { FirmamentError } from '../ontology/errors';
import { withDeadline } from './deadline';
import { retry } from './retry';
import { WriterQueue } from './writer-queue';

const policy = { attempts: 3, pause: 0, random: () => 0 };

function failing(times: number, retriable: boolean) {
  let calls = 0;
  const call = async () => {
    calls += 1;
    if (calls <= times) throw new FirmamentError('store', 'busy', { code: 'busy', retriable });
    return calls;
  };
  return { call, calls: () => calls };
}

test('a call that may be repeated is repeated until it succeeds', async () => {
  await expect(retry(policy, failing(2, true).call)).resolves.toBe(3);
});

test.each([
  ['too often', 5, true, 3],
  ['for good', 5, false, 1],
])('a call that fails %s fails', async (_, times, retriable, made) => {
  const { call, calls } = failing(times, retriable);
  await expect(retry(policy, call)).rejects.toMatchObject({ code: 'busy' });
  expect(calls()).toBe(made);
});

test('a call that never ends fails at its deadline, and one that is called off at once', async () => {
  const never = () => new Promise<never>(() => undefined);
  await expect(withDeadline('it', 1, never)).rejects.toMatchObject({ kind: 'limit', code: 'store-timeout' });
  await expect(withDeadline('it', 60_000, never, AbortSignal.timeout(1))).rejects.toMatchObject({ code: 'aborted' });
});

test('writers go one at a time in the order they came, whether they succeed or not', async () => {
  const queue = new WriterQueue();
  const log: string[] = [];
  const task = (name: string, fails: boolean) => async () => {
    log.push(`${name} begins`);
    await Promise.resolve();
    log.push(`${name} ends`);
    if (fails) throw new Error(name);
  };
  await Promise.allSettled([queue.run(task('a', true)), queue.run(task('b', false)), queue.run(task('c', false))]);
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
