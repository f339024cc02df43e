import { proposalsOf } from '../core/judging/records';
import { loadedValue } from '../core/loaded';
import { texts } from '../texts';
import { Findings } from './Findings';
import { LoadState } from './LoadState';
import { KindDot } from './marks';
import { PairButtons } from './PairButtons';
import { useFind } from './use-find';
import { useModel, useStore } from './use-model';

/** Entities that may be this one, each with what the texts say of it. */
export function SimilarNames({ id }: { readonly id: string }) {
  const { judging } = useModel();
  const find = useFind();
  const loaded = useStore(judging.review);
  const found = proposalsOf(id, loadedValue(loaded)?.proposals ?? []);
  if (loaded.state === 'ready' && found.length === 0) return null;
  return (
    <section class="group">
      <h3>
        {texts.judging.entity.similar} {found.length > 0 && <span class="count">{found.length}</span>}
      </h3>
      <LoadState loaded={loaded} />
      {loaded.state === 'none' && (
        <button type="button" class="quiet" onClick={() => void judging.loadReview()}>
          {texts.judging.entity.find}
        </button>
      )}
      {found.map((proposal) => {
        const other = proposal.left.id === id ? proposal.right : proposal.left;
        return (
          <div key={other.id} class="claim">
            <p class="meta">
              <KindDot kind={other.kind} />
              <button type="button" class="link" onClick={() => find(other.id)}>
                {other.name}
              </button>
              <span>{proposal.because}</span>
            </p>
            <Findings proposal={proposal} />
            <PairButtons proposal={proposal} />
          </div>
        );
      })}
    </section>
  );
}
