interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (thrown: unknown) => void;
}

export interface GatheringOptions<Item, Result> {
  /** Does several at once, all or none, and gives a result for each. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Two items that share a key are never run together. */
  readonly keysOf: (item: Item) => readonly string[];
  /** Items run together at most. */
  readonly most: number;
}

/**
 * Gathers what comes while something runs, and runs it together next: who waits alone waits no longer for that, and
 * many share the cost of one transaction. Where a group fails, each of it is run by itself.
 */
export class Gathering<Item, Result> {
  readonly #options: GatheringOptions<Item, Result>;
  #waiting: Waiting<Item, Result>[] = [];
  #running = false;

  constructor(options: GatheringOptions<Item, Result>) {
    this.#options = options;
  }

  add(item: Item): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, resolve, reject });
      if (!this.#running) void this.#drain();
    });
  }

  async #drain(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const group = this.#next();
      if (!(await this.#runTogether(group))) for (const each of group) await this.#runAlone(each);
    }
    this.#running = false;
  }

  /** The first that wait, up to one that shares a key with those before it. */
  #next(): readonly Waiting<Item, Result>[] {
    const keys = new Set<string>();
    let size = 0;
    for (const { item } of this.#waiting.slice(0, this.#options.most)) {
      const own = this.#options.keysOf(item);
      if (own.some((key) => keys.has(key))) break;
      for (const key of own) keys.add(key);
      size += 1;
    }
    return this.#waiting.splice(0, size);
  }

  async #runTogether(group: readonly Waiting<Item, Result>[]): Promise<boolean> {
    if (group.length < 2) return false;
    try {
      const results = await this.#options.run(group.map(({ item }) => item));
      group.forEach(({ resolve, reject }, at) => {
        const result = results[at];
        if (result === undefined) reject(new RangeError('A group gave fewer results than items.'));
        else resolve(result);
      });
      return true;
    } catch {
      return false;
    }
  }

  async #runAlone({ item, resolve, reject }: Waiting<Item, Result>): Promise<void> {
    try {
      const [result] = await this.#options.run([item]);
      if (result === undefined) throw new RangeError('A run gave no result.');
      resolve(result);
    } catch (thrown) {
      reject(thrown);
    }
  }
}
