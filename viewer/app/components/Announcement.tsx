import { loadedValue } from '../core/loaded';
import { visibleOf } from '../core/picture/visible';
import { texts } from '../texts';
import { useModel, useStore } from './use-model';

/** Says to a screen reader what the picture shows, whenever that changes. */
export function Announcement() {
  const { history, picture } = useModel();
  const view = useStore(history.view);
  const loaded = useStore(picture);
  const value = loadedValue(loaded);
  const seen = value && visibleOf(value, view);
  const summary = seen ? texts.showing(seen.entities.length, value.of.entities, seen.relationships.length) : '';
  return (
    <p class="unseen" role="status">
      {loaded.state === 'loading' ? texts.loading : summary}
    </p>
  );
}
