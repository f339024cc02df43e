import type { ArticleView } from '../../../graph/graph';
import { safeLink } from '../core/details/safe-link';
import { day } from '../core/details/summary';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { Icon } from './icons';
import { useModel } from './use-model';

interface ArticleLineProps {
  readonly article: ArticleView;
  /** Id of the claim to open it at. */
  readonly at?: string;
}

/** Where and when an article appeared; its title opens it here, the arrow opens the original. */
export function ArticleLine({ article, at }: ArticleLineProps) {
  const { history } = useModel();
  const { id, title = texts.evidence.untitled } = article;
  return (
    <p class="article">
      <span class="muted">{printedOf(article)}</span>
      <span>
        <button
          type="button"
          class="link"
          title={texts.evidence.open}
          onClick={() => history.change(select({ what: 'article', id, ...(at === undefined ? {} : { at }) }))}
        >
          {title}
        </button>{' '}
        <Original article={article} />
      </span>
    </p>
  );
}

/** A link to where the article was published, if it has an address that may be opened. */
export function Original({ article: { url, title = texts.evidence.untitled } }: { readonly article: ArticleView }) {
  const link = safeLink(url);
  if (!link) return null;
  return (
    <a
      class="original"
      href={link}
      target="_blank"
      rel="noopener noreferrer"
      title={texts.evidence.read}
      aria-label={texts.evidence.readTitled(title)}
    >
      <Icon name="out" />
    </a>
  );
}

/** "The Meridian · 2024-03-14" */
export function printedOf({ outlet, publishedAt }: ArticleView): string {
  return [outlet, publishedAt ? day(publishedAt) : texts.evidence.unknownDate].filter((each) => each).join(' · ');
}
