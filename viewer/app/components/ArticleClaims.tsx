import { useState } from 'preact/hooks';
import type { ClaimView, EntityView } from '../../../graph/graph';
import { isFigureType } from '../../../graph/ontology/relations';
import type { ArticleBody } from '../../contract';
import { amountOf } from '../core/details/amounts';
import { texts } from '../texts';
import { StatusBadge } from './marks';

interface ArticleClaimsProps {
  readonly body: Pick<ArticleBody, 'claims' | 'entities'>;
  readonly chosen: string | undefined;
  onShow(claim: string): void;
}

const AT_FIRST = 6;

/** What an article says, numbered as in its text; each leads to its sentence. */
export function ArticleClaims({ body: { claims, entities }, chosen, onShow }: ArticleClaimsProps) {
  const [all, setAll] = useState(false);
  const names = namesOf(entities);
  const rest = claims.length - AT_FIRST;
  return (
    <section class="group">
      <h3>
        {texts.article.says} <span class="count">{claims.length}</span>
      </h3>
      {claims.length === 0 && <p class="muted">{texts.article.nothing}</p>}
      <ol class="article-claims">
        {(all ? claims : claims.slice(0, AT_FIRST)).map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              title={texts.article.find}
              aria-current={claim.id === chosen}
              onClick={() => onShow(claim.id)}
            >
              <span class="name">{claimInWords(claim, names)}</span>
              <StatusBadge status={claim.status} />
            </button>
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? texts.entity.less : texts.entity.more(rest)}
        </button>
      )}
    </section>
  );
}

/** Names of entities by their ids. */
export function namesOf(entities: readonly EntityView[]): ReadonlyMap<string, string> {
  return new Map(entities.map(({ id, name }) => [id, name]));
}

/** "Investment: Microsoft → OpenAI" */
export function claimInWords(claim: ClaimView, names: ReadonlyMap<string, string>): string {
  const { type, subject, object } = claim;
  const ends = [subject, ...(object === undefined ? [] : [object])].map((id) => names.get(id) ?? id);
  if (!isFigureType(type)) return `${texts.types[type]}: ${ends.join(' → ')}`;
  return `${texts.about.figures[type]}: ${[...ends, amountOf(claim.properties)].filter((each) => each).join(', ')}`;
}
