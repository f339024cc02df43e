import type { NameHit } from '../../../../graph/store/store';
import type { Client } from '../server/client';
import { createStore, type Store } from '../store';

interface Search {
  readonly text: string;
  readonly hits: readonly NameHit[];
  /** Index of the suggestion that Enter takes; -1 for none. */
  readonly active: number;
  readonly open: boolean;
}

const NO_SEARCH: Search = { text: '', hits: [], active: -1, open: false };

const DELAY = 120;

/** Moves the choice among the suggestions, round the ends. */
function move(search: Search, by: 1 | -1): Search {
  const { length } = search.hits;
  if (length === 0) return search;
  const from = search.active === -1 && by === -1 ? 0 : search.active;
  return { ...search, open: true, active: (from + by + length) % length };
}

export interface SearchActions {
  readonly store: Store<Search>;
  type(text: string): void;
  move(by: 1 | -1): void;
  close(): void;
  clear(): void;
}

/** Suggestions for what is typed, asked for when typing pauses. */
export function createSearch(client: Client): SearchActions {
  const store = createStore(NO_SEARCH);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();

  async function ask(text: string): Promise<void> {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const { hits } = await client.search(text, signal).catch(() => ({ hits: [] }));
    if (!signal.aborted && store.get().text === text) {
      store.update((now) => ({ ...now, hits, active: hits.length > 0 ? 0 : -1, open: true }));
    }
  }

  return {
    store,
    type(text) {
      clearTimeout(timer);
      store.update((now) => (text.trim() === '' ? { ...NO_SEARCH, text } : { ...now, text }));
      if (text.trim() !== '') timer = setTimeout(() => void ask(text), DELAY);
    },
    move: (by) => store.update((now) => move(now, by)),
    close: () => store.update((now) => ({ ...now, open: false, active: -1 })),
    clear: () => store.set(NO_SEARCH),
  };
}
