import { setMode } from '../core/view/producers';
import { texts } from '../texts';
import { HistoryList } from './HistoryList';
import { ReviewList } from './ReviewList';
import { useModel } from './use-model';

/** Names that may be one, or what was judged before. */
export function ReviewPage({ mode }: { readonly mode: 'review' | 'history' }) {
  const { history } = useModel();
  return (
    <section class="review" aria-label={texts.judging.review.title}>
      <fieldset class="switch">
        <legend class="unseen">{texts.judging.review.which}</legend>
        {(['review', 'history'] as const).map((each) => (
          <button type="button" key={each} aria-pressed={mode === each} onClick={() => history.change(setMode(each))}>
            {texts.judging.review.tabs[each]}
          </button>
        ))}
      </fieldset>
      {mode === 'review' ? <ReviewList /> : <HistoryList />}
    </section>
  );
}
