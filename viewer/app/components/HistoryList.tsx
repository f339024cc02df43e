import { useEffect } from 'preact/hooks';
import type { HistoryEntry } from '../../../graph/graph';
import { byWhom, judgementInWords } from '../core/judging/records';
import { loadedValue } from '../core/loaded';
import { texts } from '../texts';
import { LoadState } from './LoadState';
import { useModel, useStore } from './use-model';

/** What was judged, by whom and when, the newest first; what holds may be taken back. */
export function HistoryList() {
  const { judging } = useModel();
  const loaded = useStore(judging.all);
  useEffect(() => void judging.loadAll(), []);
  const entries = loadedValue(loaded)?.entries ?? [];
  return (
    <>
      <LoadState loaded={loaded} />
      {loaded.state === 'ready' && entries.length === 0 && <p class="muted">{texts.judging.history.none}</p>}
      <ol class="history">
        {entries.map((entry) => (
          <Entry key={entry.judgement.id} entry={entry} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry: { judgement, state } }: { readonly entry: HistoryEntry }) {
  const { judging } = useModel();
  const busy = useStore(judging.busy);
  const what = judgementInWords(judgement);
  const holds = state === 'in force' && judgement.verdict !== 'undo';
  return (
    <li class="claim">
      <p>{what}</p>
      {judgement.reason && <p class="muted">“{judgement.reason}”</p>}
      <p class="meta">
        <span>{byWhom(judgement)}</span>
        {!holds && judgement.verdict !== 'undo' && <span>{state}</span>}
        {holds && (
          <button
            type="button"
            class="quiet"
            aria-label={texts.judging.history.undo(what)}
            disabled={busy}
            onClick={() => void judging.undo(judgement.id, texts.judging.undone)}
          >
            {texts.judging.undo}
          </button>
        )}
      </p>
    </li>
  );
}
