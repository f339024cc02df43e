import { createStore, type Store } from '../store';

/** A list that outlives the page where the browser keeps things for it, and lives as long as the page elsewhere. */
export interface Kept<T> {
  readonly items: Store<readonly T[]>;
  /** Whether the browser kept what was written last. */
  readonly lasting: Store<boolean>;
  update(producer: (items: readonly T[]) => readonly T[]): void;
}

type Shelf = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Reads a list that was kept, and keeps it from then on. What cannot be read in it is left out.
 *
 * @param shelf undefined where the browser keeps nothing
 * @param read an item from what JSON gave, or undefined where it is none
 */
export function createKept<T>(shelf: Shelf | undefined, key: string, read: (item: unknown) => T | undefined): Kept<T> {
  const items = createStore<readonly T[]>(readItems(shelf, key, read));
  const lasting = createStore(shelf !== undefined);
  return {
    items,
    lasting,
    update(producer) {
      items.update(producer);
      lasting.set(write(shelf, key, JSON.stringify(items.get())));
    },
  };
}

/** The browser's storage; undefined where it is switched off, which some browsers say by throwing. */
export function storageOf(page: Pick<Window, 'localStorage'>): Storage | undefined {
  try {
    return page.localStorage;
  } catch {
    return undefined;
  }
}

function readItems<T>(shelf: Shelf | undefined, key: string, read: (item: unknown) => T | undefined): readonly T[] {
  try {
    const parsed: unknown = JSON.parse(shelf?.getItem(key) ?? '[]');
    return Array.isArray(parsed) ? parsed.map(read).filter((item) => item !== undefined) : [];
  } catch {
    return [];
  }
}

/** Full storage throws. */
function write(shelf: Shelf | undefined, key: string, text: string): boolean {
  try {
    shelf?.setItem(key, text);
    return shelf !== undefined;
  } catch {
    return false;
  }
}
