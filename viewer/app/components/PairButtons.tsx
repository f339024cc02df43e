import type { Proposal } from '../../../graph/graph';
import { texts } from '../texts';
import { PAIR_VERDICTS, useJudgePair } from './use-judge-pair';
import { useModel, useStore } from './use-model';

interface PairButtonsProps {
  readonly proposal: Proposal;
  onJudged?(): void;
}

/** The three answers to whether two entities are one. */
export function PairButtons({ proposal, onJudged }: PairButtonsProps) {
  const judge = useJudgePair();
  const busy = useStore(useModel().judging.busy);
  return (
    <div class="actions verdicts">
      {PAIR_VERDICTS.map((verdict) => (
        <button
          key={verdict}
          type="button"
          disabled={busy}
          onClick={() => void judge(proposal, verdict).then((done) => done && onJudged?.())}
        >
          {texts.judging.review[verdict]}
        </button>
      ))}
    </div>
  );
}
