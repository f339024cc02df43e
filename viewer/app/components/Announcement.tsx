import { loadedValue } from '../core/loaded';
import { type Visible, visibleOf } from '../core/picture/visible';
import type { View } from '../core/view/view';
import { texts } from '../texts';
import { useModel, useStore } from './use-model';

/** Says to a screen reader what the picture shows and what is selected in it, whenever that changes. */
export function Announcement() {
  const { history, picture } = useModel();
  const view = useStore(history.view);
  const loaded = useStore(picture);
  const value = loadedValue(loaded);
  const seen = value && visibleOf(value, view);
  const summary = seen ? texts.showing(seen.entities.length, value.of.entities, seen.relationships.length) : '';
  return (
    <>
      <p class="unseen" role="status">
        {loaded.state === 'loading' ? texts.loading : summary}
      </p>
      <p class="unseen" role="status">
        {seen ? selectedIn(seen, view) : ''}
      </p>
    </>
  );
}

function selectedIn({ entities, relationships }: Visible, { selection }: View): string {
  const entity = selection?.what === 'entity' ? entities.find(({ id }) => id === selection.id) : undefined;
  if (!entity) return '';
  const links = relationships.filter(({ source, target }) => source === entity.id || target === entity.id).length;
  return texts.selected(entity.name, texts.kinds[entity.kind].one, links);
}
