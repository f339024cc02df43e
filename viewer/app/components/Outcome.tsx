import { texts } from '../texts';
import { IconButton } from './IconButton';
import { useModel, useStore } from './use-model';

/** Says what became of a judgement, and offers to take it back. Stays until the next one, or until it is dismissed. */
export function Outcome() {
  const { judging } = useModel();
  const outcome = useStore(judging.outcome);
  const busy = useStore(judging.busy);
  const { judgement } = outcome ?? {};
  return (
    <div class={`outcome${outcome ? ' shown-outcome' : ''}`} role={outcome?.failed ? 'alert' : 'status'}>
      {outcome && (
        <>
          <p class={outcome.failed ? 'failure' : ''}>{outcome.words}</p>
          {judgement !== undefined && (
            <button type="button" disabled={busy} onClick={() => void judging.undo(judgement, texts.judging.undone)}>
              {texts.judging.undo}
            </button>
          )}
          <IconButton icon="close" label={texts.judging.dismiss} onClick={() => judging.outcome.set(undefined)} />
        </>
      )}
    </div>
  );
}
