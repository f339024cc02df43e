import { createStore, type Store } from '../store';
import type { Change } from './producers';
import { fromHash, toHash } from './url';
import type { View } from './view';

/** How far one can go back and on. */
interface Reach {
  readonly back: number;
  readonly on: number;
}

export interface ViewHistory {
  readonly view: Store<View>;
  readonly reach: Store<Reach>;
  /** Makes a change that the back button, or undo, takes back. */
  change(change: Change): void;
  /** Makes a change that is too small for a step of its own: the address follows, the history does not grow. */
  adjust(change: Change): void;
  undo(): void;
  redo(): void;
}

type Page = Pick<Window, 'location' | 'history' | 'addEventListener'>;

/** The view, tied to the address: the browser's own history is the undo stack. */
export function createHistory(page: Page, top: number): ViewHistory {
  const view = createStore(fromHash(page.location.hash, top));
  const reach = createStore<Reach>({ back: 0, on: 0 });
  const place = (back: number) => ({ back });
  page.history.replaceState(place(0), '');

  page.addEventListener('popstate', () => {
    const { back, on } = reach.get();
    const now = placeOf(page.history.state) ?? 0;
    reach.set({ back: now, on: Math.max(0, on + back - now) });
    view.set(fromHash(page.location.hash, top));
  });

  function address(next: View): string {
    return page.location.pathname + page.location.search + toHash(next, top);
  }

  return {
    view,
    reach,
    change(change) {
      const next = change(view.get());
      if (toHash(next, top) === toHash(view.get(), top)) return;
      const back = reach.get().back + 1;
      page.history.pushState(place(back), '', address(next));
      reach.set({ back, on: 0 });
      view.set(next);
    },
    adjust(change) {
      const next = change(view.get());
      page.history.replaceState(place(reach.get().back), '', address(next));
      view.set(next);
    },
    undo: () => page.history.back(),
    redo: () => page.history.forward(),
  };
}

function placeOf(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('back' in state)) return undefined;
  return typeof state.back === 'number' ? state.back : undefined;
}
