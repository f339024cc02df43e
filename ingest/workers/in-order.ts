/** How much is worked on at once. */
export interface Window<Item> {
  /** Items begun and not yet given out. */
  readonly most: number;
  /** Their weights together; one item is always begun. */
  readonly heaviest: number;
  weigh(item: Item): number;
}

interface Begun<Result> {
  readonly weight: number;
  readonly result: Promise<Result>;
}

/**
 * Works on several items at once and gives the results in the order of the items, each as soon as those before it are
 * given out. Takes no more items than the window holds, so a slow consumer slows the source. What `work` throws is
 * thrown in its place and ends all.
 *
 * @example
 * for await (const text of inOrder(files, readText, { most: 8, heaviest: Infinity, weigh: () => 1 })) …
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  window: Window<Item>,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const begun: Begun<Result>[] = [];
  let coming: Promise<IteratorResult<Item>> | undefined;
  let ended = false;
  try {
    for (;;) {
      if (!ended && !coming && hasRoom(begun, window)) coming = source.next();
      const first = begun[0];
      if (!first && !coming) return;
      const came = await earliest(first?.result, coming);
      if (came === undefined) {
        begun.shift();
        if (first) yield await first.result;
        continue;
      }
      coming = undefined;
      if (came.done) ended = true;
      else begun.push(beginning(came.value, work, window));
    }
  } finally {
    // Not awaited: a source that waits for input would hold up the end.
    source.return?.().then(undefined, () => undefined);
  }
}

function hasRoom<Item>(begun: readonly Begun<unknown>[], { most, heaviest }: Window<Item>): boolean {
  return begun.length < most && (begun.length === 0 || begun.reduce((sum, each) => sum + each.weight, 0) < heaviest);
}

function beginning<Item, Result>(
  item: Item,
  work: (item: Item) => Promise<Result>,
  window: Window<Item>,
): Begun<Result> {
  const result = work(item);
  // It is looked at when its turn comes; until then its failure is no unhandled one.
  result.catch(() => undefined);
  return { weight: window.weigh(item), result };
}

/** The next item, or undefined where the result was there first. */
function earliest<Item>(
  result: Promise<unknown> | undefined,
  coming: Promise<IteratorResult<Item>> | undefined,
): Promise<IteratorResult<Item> | undefined> {
  const settled = result?.then(
    () => undefined,
    () => undefined,
  );
  return Promise.race([coming, settled].flatMap((each) => (each === undefined ? [] : each)));
}
