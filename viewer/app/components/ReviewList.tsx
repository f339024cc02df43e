import { useEffect, useState } from 'preact/hooks';
import type { Proposal } from '../../../graph/graph';
import { loadedValue } from '../core/loaded';
import { texts } from '../texts';
import { EntityCard } from './EntityCard';
import { Findings } from './Findings';
import { isField } from './is-field';
import { LoadState } from './LoadState';
import { PairButtons } from './PairButtons';
import { PAIR_VERDICTS, useJudgePair } from './use-judge-pair';
import { useModel, useStore } from './use-model';

/** Proposals one at a time, the best first; by buttons or keys. */
export function ReviewList() {
  const { judging } = useModel();
  const loaded = useStore(judging.review);
  const [place, setPlace] = useState(0);
  const [judged, setJudged] = useState(0);
  useEffect(() => void judging.loadReview(), []);
  const proposals = loadedValue(loaded)?.proposals ?? [];
  const at = Math.min(place, Math.max(0, proposals.length - 1));
  const proposal = proposals[at];
  const go = (by: 1 | -1) => setPlace(Math.min(Math.max(at + by, 0), proposals.length - 1));
  const onJudged = () => setJudged((now) => now + 1);
  useKeys(proposal, go, onJudged);
  const words = texts.judging.review;
  return (
    <>
      <p class="progress" role="status">
        {words.left(proposals.length)}
        {judged > 0 && `, ${words.done(judged)}`}
      </p>
      <LoadState loaded={loaded} />
      {loaded.state === 'ready' && proposals.length === 0 && <p class="muted">{words.none}</p>}
      {proposal && (
        <article class="proposal">
          <p class="meta">
            <strong>{words.place(at + 1, proposals.length)}</strong>
            <span>
              {words.alike} {proposal.score.toFixed(2)} · {proposal.because}
            </span>
          </p>
          <div class="pair">
            <EntityCard key={proposal.left.id} entity={proposal.left} />
            <EntityCard key={proposal.right.id} entity={proposal.right} />
          </div>
          <Findings proposal={proposal} />
          <PairButtons proposal={proposal} onJudged={onJudged} />
          <div class="actions">
            <button type="button" disabled={at === 0} onClick={() => go(-1)}>
              {words.back}
            </button>
            <button type="button" disabled={at === proposals.length - 1} onClick={() => go(1)}>
              {words.on}
            </button>
            <span class="muted">{words.keys}</span>
          </div>
        </article>
      )}
    </>
  );
}

/** 1, 2 and 3 judge, the arrows go on and back. */
function useKeys(proposal: Proposal | undefined, go: (by: 1 | -1) => void, onJudged: () => void): void {
  const judge = useJudgePair();
  const { busy, author } = useModel().judging;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
      if (!plain || isField(event.target) || busy.get() || author.asking.get()) return;
      if (event.key === 'ArrowLeft') go(-1);
      if (event.key === 'ArrowRight') go(1);
      const verdict = PAIR_VERDICTS[Number(event.key) - 1];
      if (verdict && proposal) void judge(proposal, verdict).then((done) => done && onJudged());
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}
