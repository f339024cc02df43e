import { useState } from 'preact/hooks';
import type { ArticleView, ClaimView } from '../../../graph/graph';
import { attributesOf } from '../core/details/summary';
import { texts } from '../texts';
import { ArticleLine } from './ArticleLine';
import { ClaimJudgement } from './ClaimJudgement';
import { Fact } from './Fact';
import { StatusBadge } from './marks';
import { Sentence } from './Sentence';

/** One claim: the sentence, who printed it and when, and what it says in values. */
export function ClaimCard({ claim }: { readonly claim: ClaimView }) {
  const [wide, setWide] = useState(false);
  const { source } = claim.properties;
  const attributes = attributesOf(claim);
  return (
    <article class="claim">
      <Sentence claim={claim} surroundings={wide} />
      <p class="meta">
        <StatusBadge status={claim.status} />
        <span>{texts.evidence.confidence(claim.confidence)}</span>
        {claim.before + claim.after !== '' && (
          <button type="button" class="quiet" aria-pressed={wide} onClick={() => setWide(!wide)}>
            {texts.evidence.surroundings}
          </button>
        )}
      </p>
      {typeof source === 'string' && <p class="muted">{texts.evidence.says(source)}</p>}
      {attributes.length > 0 && (
        <dl class="facts">
          {attributes.map(([label, value]) => (
            <Fact key={label} label={label} value={value} />
          ))}
        </dl>
      )}
      <Articles articles={claim.articles} at={claim.id} />
      <ClaimJudgement claim={claim} />
    </article>
  );
}

/** The first article, the others on demand: copies of one text are one source. */
function Articles({ articles, at }: { readonly articles: readonly ArticleView[]; readonly at: string }) {
  const [first, ...others] = articles;
  if (!first) return null;
  return (
    <div class="articles">
      <ArticleLine article={first} at={at} />
      {others.length > 0 && (
        <details>
          <summary>{texts.evidence.alsoIn(others.length)}</summary>
          {others.map((article) => (
            <ArticleLine key={article.id} article={article} at={at} />
          ))}
        </details>
      )}
    </div>
  );
}
