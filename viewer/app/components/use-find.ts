import { loadedValue } from '../core/loaded';
import { find } from '../core/view/producers';
import { useModel } from './use-model';

/** Selects an entity, bringing it into the picture where it is not there yet. */
export function useFind(): (id: string) => void {
  const { history, picture } = useModel();
  return (id) => {
    const shown = loadedValue(picture.get())?.entities.some((entity) => entity.id === id) ?? false;
    history.change(find(id, shown));
  };
}
