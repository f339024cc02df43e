import { createStore, type Store } from '../store';

export type Theme = 'light' | 'dark';

const KEY = 'firmament-theme';

export interface ThemeChoice {
  readonly store: Store<Theme>;
  toggle(): void;
}

type Page = Pick<Window, 'matchMedia' | 'localStorage' | 'document'>;

/** Light or dark: as the system says until one chooses. */
export function createTheme(page: Page): ThemeChoice {
  const system = page.matchMedia('(prefers-color-scheme: dark)');
  const chosen = page.localStorage.getItem(KEY);
  const store = createStore<Theme>(chosen === 'dark' || chosen === 'light' ? chosen : systemTheme(system));
  const apply = () => page.document.documentElement.setAttribute('data-theme', store.get());
  apply();
  store.subscribe(apply);
  system.addEventListener('change', () => {
    if (page.localStorage.getItem(KEY) === null) store.set(systemTheme(system));
  });
  return {
    store,
    toggle() {
      store.update((theme) => (theme === 'light' ? 'dark' : 'light'));
      page.localStorage.setItem(KEY, store.get());
    },
  };
}

function systemTheme(system: MediaQueryList): Theme {
  return system.matches ? 'dark' : 'light';
}
