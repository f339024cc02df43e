import { createSlots } from './slots';

/** A task that ends when told to. */
function held(): { task: () => Promise<string>; end: () => void } {
  let end: () => void = () => undefined;
  const done = new Promise<string>((resolve) => {
    end = () => resolve('done');
  });
  return { task: () => done, end: () => end() };
}

describe('Slots', () => {
  it('runs two, keeps two waiting and refuses the fifth', async () => {
    const slots = createSlots(2, 2);
    const tasks = [held(), held(), held(), held()];
    const runs = tasks.map(({ task }) => slots.run(task));
    await expect(slots.run(async () => 'too late')).rejects.toMatchObject({ kind: 'limit', code: 'busy' });
    for (const { end } of tasks) end();
    await expect(Promise.all(runs)).resolves.toEqual(['done', 'done', 'done', 'done']);
  });

  it('frees the place of a task that failed', async () => {
    const slots = createSlots(1, 0);
    await expect(slots.run(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(slots.run(async () => 'next')).resolves.toBe('next');
  });

  it('starts those that wait in the order they came', async () => {
    const slots = createSlots(1, 3);
    const first = held();
    const order: number[] = [];
    const runs = [slots.run(first.task), ...[1, 2, 3].map((n) => slots.run(async () => order.push(n)))];
    first.end();
    await Promise.all(runs);
    expect(order).toEqual([1, 2, 3]);
  });
});
