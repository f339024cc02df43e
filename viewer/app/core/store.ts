/** Holds one value; whoever subscribes is told of each change. */
export interface Store<T> {
  get(): T;
  set(value: T): void;
  update(producer: (value: T) => T): void;
  /** @returns how to end the subscription */
  subscribe(listener: () => void): () => void;
}

/**
 * A store without ties to what draws it. Setting the value it has already tells nobody.
 *
 * @example
 * const theme = createStore<Theme>('light');
 * theme.update((now) => (now === 'light' ? 'dark' : 'light'));
 */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  function set(next: T): void {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  }
  return {
    get: () => value,
    set,
    update: (producer) => set(producer(value)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
