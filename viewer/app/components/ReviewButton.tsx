import { useEffect } from 'preact/hooks';
import { loadedValue } from '../core/loaded';
import { setMode } from '../core/view/producers';
import { texts } from '../texts';
import { Icon } from './icons';
import { useModel, useStore } from './use-model';

/** Above so many entities, names are compared only when one asks. */
const SMALL = 20_000;

/** Leads to the review; says how many pairs of names wait for it. */
export function ReviewButton() {
  const { history, judging, stats } = useModel();
  const { mode } = useStore(history.view);
  const open = loadedValue(useStore(judging.review))?.proposals.length ?? 0;
  useEffect(() => {
    if (stats.get().entities <= SMALL) void judging.loadReview();
  }, []);
  const there = mode === 'review' || mode === 'history';
  return (
    <button
      type="button"
      class="worded"
      aria-pressed={there}
      onClick={() => history.change(setMode(there ? 'graph' : 'review'))}
    >
      <Icon name="review" />
      <span>{texts.judging.review.open(open)}</span>
    </button>
  );
}
