import { inOrder } from './in-order';

async function* numbers(count: number, begun: number[] = []): AsyncGenerator<number> {
  for (let at = 0; at < count; at += 1) {
    begun.push(at);
    yield at;
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Answers when told to, in whatever order. */
function gates() {
  const open = new Map<number, () => void>();
  return {
    work: (at: number) => new Promise<number>((resolve) => open.set(at, () => resolve(at))),
    open: (at: number) => open.get(at)?.(),
  };
}

const WINDOW = { most: 3, heaviest: 100, weigh: () => 1 };
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('results come in the order of the items, whichever is done first', async () => {
  const { work, open } = gates();
  const results = all(inOrder(numbers(3), work, WINDOW));
  await turn();
  for (const at of [2, 0, 1]) open(at);
  await expect(results).resolves.toEqual([0, 1, 2]);
});

test.each([
  ['as many items as the window holds', WINDOW, 3],
  ['items up to the weight of the window', { most: 9, heaviest: 20, weigh: () => 10 }, 2],
  ['one item, however heavy', { most: 9, heaviest: 1, weigh: () => 10 }, 1],
])('no more is taken than %s', async (_title, window, taken) => {
  const begun: number[] = [];
  const results = inOrder(numbers(9, begun), gates().work, window);
  void results.next();
  await turn();
  expect(begun).toHaveLength(taken);
});

test('a result is given out while the source still waits for the next item', async () => {
  async function* stuck(): AsyncGenerator<number> {
    yield 1;
    await new Promise(() => undefined);
  }
  const results = inOrder(stuck(), async (item) => item, WINDOW);
  await expect(results.next()).resolves.toEqual({ done: false, value: 1 });
  await expect(results.return(undefined)).resolves.toMatchObject({ done: true });
});

test('what fails is thrown when its turn comes', async () => {
  const work = async (at: number) => {
    if (at === 1) throw new Error('lost');
    return at;
  };
  const results = inOrder(numbers(3), work, WINDOW);
  await expect(results.next()).resolves.toEqual({ done: false, value: 0 });
  await expect(results.next()).rejects.toThrow('lost');
});
