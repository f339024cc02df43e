import { useState } from 'preact/hooks';
import { loadedValue } from '../core/loaded';
import { visibleOf } from '../core/picture/visible';
import { canDraw } from '../picture/renderer';
import { texts } from '../texts';
import { PictureCanvas } from './PictureCanvas';
import { TableView } from './TableView';
import { Timeline } from './Timeline';
import { useModel, useStore } from './use-model';

/** The picture or its table twin, with a line that says how much of the graph it is. */
export function Stage({ onLost }: { onLost(): void }) {
  const { history, picture } = useModel();
  const view = useStore(history.view);
  const loaded = useStore(picture);
  const [drawable, setDrawable] = useState(canDraw);
  const value = loadedValue(loaded);
  if (loaded.state === 'failed')
    return (
      <p class="notice" role="alert">
        {loaded.message}
      </p>
    );
  if (!value) return <p class="notice">{texts.loading}</p>;
  const seen = visibleOf(value, view);
  const asTable = view.mode === 'table' || !drawable;
  const lost = () => {
    setDrawable(false);
    onLost();
  };
  return (
    <section class="stage" aria-busy={loaded.state === 'loading'}>
      {!drawable && (
        <p class="notice" role="status">
          {texts.picture.noWebgl}
        </p>
      )}
      <div class="shown">
        {asTable ? <TableView seen={seen} /> : <PictureCanvas picture={value} seen={seen} onLost={lost} />}
        {seen.entities.length === 0 && <p class="notice over">{texts.picture.none}</p>}
        <p class="extent">{texts.showing(seen.entities.length, value.of.entities, seen.relationships.length)}</p>
      </div>
      <Timeline picture={value} />
    </section>
  );
}
