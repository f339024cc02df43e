import { createStore, type Store } from '../store';

const KEY = 'firmament-author';

/** Who judges, asked for once and kept in this browser. */
export interface Author {
  /** Undefined until asked; empty for whoever would rather not say. */
  readonly store: Store<string | undefined>;
  /** Whether the name is being asked for. */
  readonly asking: Store<boolean>;
  /** The name, asking for it the first time. Undefined where the question was closed. */
  known(): Promise<string | undefined>;
  answer(name: string | undefined): void;
}

export function createAuthor(kept: Pick<Storage, 'getItem' | 'setItem'> | undefined): Author {
  const store = createStore<string | undefined>(kept?.getItem(KEY) ?? undefined);
  const asking = createStore(false);
  let waiting: readonly ((name: string | undefined) => void)[] = [];
  return {
    store,
    asking,
    known() {
      const name = store.get();
      if (name !== undefined) return Promise.resolve(name);
      asking.set(true);
      return new Promise((resolve) => {
        waiting = [...waiting, resolve];
      });
    },
    answer(name) {
      if (name !== undefined) {
        store.set(name.trim());
        kept?.setItem(KEY, name.trim());
      }
      asking.set(false);
      const told = waiting;
      waiting = [];
      for (const tell of told) tell(store.get());
    },
  };
}
