import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Model } from '../core/model';
import type { Store } from '../core/store';

export const ModelContext = createContext<Model | undefined>(undefined);

/** The page's state, for components under `App`. */
export function useModel(): Model {
  const model = useContext(ModelContext);
  if (!model) throw new Error('useModel: there is no model above this component. Render it under App.');
  return model;
}

/** A store's value; the component follows its changes. */
export function useStore<T>(store: Store<T>): T {
  const [value, setValue] = useState(store.get());
  useEffect(() => {
    const follow = () => setValue(() => store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return value;
}
