import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ArticleBody } from '../../contract';
import { articleText } from '../core/details/article-text';
import { select } from '../core/view/producers';
import { texts } from '../texts';
import { ArticleClaims } from './ArticleClaims';
import { ArticleLine, Original, printedOf } from './ArticleLine';
import { ArticleText } from './ArticleText';
import { useModel } from './use-model';

interface ArticlePanelProps {
  readonly body: ArticleBody;
  /** Id of the claim whose sentence is marked. */
  readonly at: string | undefined;
}

/** An article: what it says, and its whole text with all that was found in it. */
export function ArticlePanel({ body, at }: ArticlePanelProps) {
  const { history } = useModel();
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState(0);
  const paragraphs = useMemo(() => articleText(body, at), [body, at]);
  useEffect(() => {
    if (at === undefined) return;
    root.current?.querySelector('.chosen')?.scrollIntoView({ block: 'center' });
    const mark = root.current?.querySelector('.claim-mark[aria-current]');
    if (asked > 0 && mark instanceof HTMLElement) mark.focus({ preventScroll: true });
  }, [paragraphs, asked]);
  const show = (claim: string) => {
    history.adjust(select({ what: 'article', id: body.article.id, at: claim }));
    setAsked(asked + 1);
  };
  return (
    <div ref={root}>
      <Head body={body} />
      <ArticleClaims body={body} chosen={at} onShow={show} />
      <ArticleText paragraphs={paragraphs} entities={body.entities} chosen={at} />
    </div>
  );
}

function Head({ body: { article, copies } }: { readonly body: ArticleBody }) {
  return (
    <>
      <header class="details-head">
        <span class="kind">{texts.article.kind}</span>
        <h2>{article.title ?? texts.evidence.untitled}</h2>
        <p class="muted">
          {[printedOf(article), article.author].filter((each) => each).join(' · ')} <Original article={article} />
        </p>
      </header>
      {copies.length > 0 && (
        <div class="articles">
          <details>
            <summary>{texts.article.copies(copies.length)}</summary>
            {copies.map((copy) => (
              <ArticleLine key={copy.id} article={copy} />
            ))}
          </details>
        </div>
      )}
    </>
  );
}
