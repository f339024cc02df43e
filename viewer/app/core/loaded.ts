import { createStore, type Store } from './store';

/** Something asked of the server. What was there before stays visible while the next is loading. */
export type Loaded<T> =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly value?: T }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly value: T };

export interface Loader<K, T> {
  readonly store: Store<Loaded<T>>;
  /** Asks for another; an answer to an earlier question is dropped. */
  load(key: K): Promise<void>;
  /** Ends what is loading; what was there before stays. */
  cancel(): void;
  clear(): void;
}

/** A store that follows the latest of several questions. */
export function createLoader<K, T>(ask: (key: K, signal: AbortSignal) => Promise<T>): Loader<K, T> {
  const store = createStore<Loaded<T>>({ state: 'none' });
  let current = new AbortController();

  function restart(): AbortSignal {
    current.abort();
    current = new AbortController();
    return current.signal;
  }

  async function load(key: K): Promise<void> {
    const signal = restart();
    store.update(loadingAfter);
    try {
      const value = await ask(key, signal);
      if (!signal.aborted) store.set({ state: 'ready', value });
    } catch (error) {
      if (!signal.aborted)
        store.set({ state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  function clear(): void {
    restart();
    store.set({ state: 'none' });
  }

  function cancel(): void {
    restart();
    store.update((now) => {
      if (now.state !== 'loading') return now;
      return now.value === undefined ? { state: 'none' } : { state: 'ready', value: now.value };
    });
  }

  return { store, load, cancel, clear };
}

function loadingAfter<T>(before: Loaded<T>): Loaded<T> {
  const value = loadedValue(before);
  return value === undefined ? { state: 'loading' } : { state: 'loading', value };
}

/** What is there to show, if anything. */
export function loadedValue<T>(loaded: Loaded<T>): T | undefined {
  return loaded.state === 'ready' || loaded.state === 'loading' ? loaded.value : undefined;
}
