import { useState } from 'preact/hooks';
import type { ClaimView } from '../../../graph/graph';
import type { Judgement } from '../../../graph/ontology/judgements';
import { STATUSES } from '../../../graph/ontology/statuses';
import { typesFor } from '../core/judging/choices';
import { byWhom, judgementsOf } from '../core/judging/records';
import { loadedValue } from '../core/loaded';
import { texts } from '../texts';
import { Choice } from './Choice';
import { useModel, useStore } from './use-model';

/** Whether a claim is right: what was said of it, and how to say it. */
export function ClaimJudgement({ claim }: { readonly claim: ClaimView }) {
  const { judging } = useModel();
  const judged = judgementsOf(claim.id, loadedValue(useStore(judging.here))?.entries ?? []);
  return (
    <>
      {judged.map((judgement) => (
        <p key={judgement.id} class="judged">
          {texts.judging.noted(texts.judging.done[judgement.verdict], byWhom(judgement))}
          {judgement.reason && <span class="muted"> “{judgement.reason}”</span>}{' '}
          <button type="button" class="quiet" onClick={() => void judging.undo(judgement.id, texts.judging.undone)}>
            {texts.judging.undo}
          </button>
        </p>
      ))}
      <details class="judge">
        <summary>{texts.judging.question}</summary>
        <ClaimForm key={`${claim.type} ${claim.status}`} claim={claim} />
      </details>
    </>
  );
}

function ClaimForm({ claim }: { readonly claim: ClaimView }) {
  const { judging } = useModel();
  const busy = useStore(judging.busy);
  const [reason, setReason] = useState('');
  const [type, setType] = useState(claim.type);
  const [status, setStatus] = useState(claim.status);
  const words = texts.judging;
  const say = (judgement: Judgement, done: string) =>
    void judging.judge(reason.trim() === '' ? judgement : { ...judgement, reason }, done);
  const changes = { ...(type === claim.type ? {} : { type }), ...(status === claim.status ? {} : { status }) };
  return (
    <div class="judge-form">
      <label>
        <span>{words.reason}</span>
        <input value={reason} maxLength={2000} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <div class="actions">
        <button
          type="button"
          disabled={busy}
          onClick={() => say({ verdict: 'confirm', claim: claim.id }, words.outcomes.confirm)}
        >
          {words.confirm}
        </button>
        <button
          type="button"
          disabled={busy}
          onClick={() => say({ verdict: 'refuse', claim: claim.id }, words.outcomes.refuse)}
        >
          {words.refuse}
        </button>
      </div>
      <div class="actions">
        <Choice
          label={words.status}
          value={status}
          among={STATUSES}
          name={(each) => each}
          onChoose={(each) => setStatus(each)}
        />
        <Choice
          label={words.type}
          value={type}
          among={typesFor(claim)}
          name={words.typeName}
          onChoose={(each) => setType(each)}
        />
        <button
          type="button"
          disabled={busy || Object.keys(changes).length === 0}
          onClick={() => say({ verdict: 'correct', claim: claim.id, changes }, words.outcomes.correct)}
        >
          {words.correct}
        </button>
      </div>
    </div>
  );
}
