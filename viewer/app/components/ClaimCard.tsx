import { useState } from 'preact/hooks';
import type { ArticleView, ClaimView } from '../../../graph/graph';
import { safeLink } from '../core/details/safe-link';
import { attributesOf, day } from '../core/details/summary';
import { texts } from '../texts';
import { Fact } from './Fact';
import { Icon } from './icons';
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
      <Articles articles={claim.articles} />
    </article>
  );
}

/** The first article, the others on demand: copies of one text are one source. */
function Articles({ articles }: { readonly articles: readonly ArticleView[] }) {
  const [first, ...others] = articles;
  if (!first) return null;
  return (
    <div class="articles">
      <Article article={first} />
      {others.length > 0 && (
        <details>
          <summary>{texts.evidence.alsoIn(others.length)}</summary>
          {others.map((article) => (
            <Article key={article.id} article={article} />
          ))}
        </details>
      )}
    </div>
  );
}

function Article({ article }: { readonly article: ArticleView }) {
  const { outlet, title, publishedAt, url } = article;
  const link = safeLink(url);
  const name = title ?? texts.evidence.untitled;
  return (
    <p class="article">
      <span class="muted">
        {[outlet, publishedAt ? day(publishedAt) : texts.evidence.unknownDate].filter((each) => each).join(' · ')}
      </span>
      {link ? (
        <a href={link} target="_blank" rel="noopener noreferrer" title={texts.evidence.read}>
          {name} <Icon name="out" />
        </a>
      ) : (
        <span>{name}</span>
      )}
    </p>
  );
}
