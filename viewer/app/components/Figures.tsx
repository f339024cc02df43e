import type { ClaimView } from '../../../graph/graph';
import { day, figureOf } from '../core/details/summary';
import { texts } from '../texts';
import { ClaimCard } from './ClaimCard';
import { StatusBadge } from './marks';

/** What was raised and at what value, the newest first; each opens at its sentence. */
export function Figures({ figures }: { readonly figures: readonly ClaimView[] }) {
  if (figures.length === 0) return null;
  const newestFirst = [...figures].sort((left, right) => (dateOf(left) < dateOf(right) ? 1 : -1));
  return (
    <section class="group">
      <h3>
        {texts.entity.figures} <span class="count">{figures.length}</span>
      </h3>
      {newestFirst.map((figure) => (
        <details key={figure.id} class="row">
          <summary>
            <span class="name">{figureOf(figure)}</span>
            <span class="side">
              {dateOf(figure) || texts.evidence.unknownDate} <StatusBadge status={figure.status} />
            </span>
          </summary>
          <ClaimCard claim={figure} />
        </details>
      ))}
    </section>
  );
}

function dateOf({ properties, articles }: ClaimView): string {
  const { happenedFrom } = properties;
  return typeof happenedFrom === 'string' ? happenedFrom : day(articles[0]?.publishedAt ?? '');
}
