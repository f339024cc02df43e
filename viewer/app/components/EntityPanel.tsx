import type { EntityView } from '../../../graph/graph';
import type { EntityBody } from '../../contract';
import { day } from '../core/details/summary';
import { surroundings } from '../core/view/bases';
import { collapse, EXPAND_BY, expand, hide, start, unpin } from '../core/view/producers';
import { texts } from '../texts';
import { EntityJudgement } from './EntityJudgement';
import { Fact } from './Fact';
import { Figures } from './Figures';
import { KindName } from './marks';
import { NamesAndWhy } from './NamesAndWhy';
import { RelationGroups } from './RelationGroups';
import { SimilarNames } from './SimilarNames';
import { useModel, useStore } from './use-model';

/** Who or what this is, what it did and with whom. */
export function EntityPanel({ body }: { readonly body: EntityBody }) {
  const { entity, relations, figures, articles } = body;
  return (
    <>
      <header class="details-head">
        <KindName kind={entity.kind} />
        <h2>{entity.name}</h2>
        <Aliases entity={entity} />
        <NamesAndWhy key={entity.id} id={entity.id} />
      </header>
      <Actions id={entity.id} />
      <Facts entity={entity} />
      <Figures figures={figures} />
      <RelationGroups entity={entity} relations={relations} />
      <SimilarNames id={entity.id} />
      <EntityJudgement key={entity.id} entity={entity} articles={articles} />
    </>
  );
}

const MOST_ALIASES = 8;

function Aliases({ entity }: { readonly entity: EntityView }) {
  const { aliases } = entity.properties;
  if (!Array.isArray(aliases) || aliases.length === 0) return null;
  return (
    <p class="muted">
      {texts.entity.aliases} {aliases.slice(0, MOST_ALIASES).join(', ')}
      {aliases.length > MOST_ALIASES && ` … ${texts.entity.more(aliases.length - MOST_ALIASES)}`}
    </p>
  );
}

function Actions({ id }: { readonly id: string }) {
  const { history } = useModel();
  const { steps, pins } = useStore(history.view);
  return (
    <div class="actions">
      <button
        type="button"
        class="primary"
        title={texts.entity.expandHint(EXPAND_BY)}
        onClick={() => history.change(expand(id))}
      >
        {texts.entity.expand}
      </button>
      {steps.some((step) => step.id === id) && (
        <button type="button" onClick={() => history.change(collapse(id))}>
          {texts.entity.collapse}
        </button>
      )}
      <button type="button" onClick={() => history.change(start(surroundings(id, 1)))}>
        {texts.entity.surroundings}
      </button>
      {pins.some((each) => each.id === id) && (
        <button type="button" onClick={() => history.change(unpin([id]))}>
          {texts.entity.unpin}
        </button>
      )}
      <button type="button" onClick={() => history.change(hide(id))}>
        {texts.entity.hide}
      </button>
    </div>
  );
}

function Facts({ entity }: { readonly entity: EntityView }) {
  const { country, ticker, firstSeen, lastSeen, mentions, sources } = entity.properties;
  const seen = typeof firstSeen === 'string' ? [firstSeen, lastSeen].map((date) => day(String(date))) : [];
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.entity.country, typeof country === 'string' ? countryName(country) : undefined],
    [texts.entity.ticker, typeof ticker === 'string' ? ticker : undefined],
    [texts.entity.seen, [...new Set(seen)].join(' – ') || undefined],
    [texts.entity.mentions, typeof mentions === 'number' ? texts.number(mentions) : undefined],
    [texts.entity.sources, typeof sources === 'number' ? texts.number(sources) : undefined],
  ];
  return (
    <dl class="facts">
      {facts.map(([label, value]) => value !== undefined && <Fact key={label} label={label} value={value} />)}
      <Wikidata id={entity.properties.wikidata} />
    </dl>
  );
}

function Wikidata({ id }: { readonly id: unknown }) {
  if (typeof id !== 'string' || !/^Q[1-9]\d*$/.test(id)) return null;
  return (
    <div>
      <dt>{texts.entity.wikidata}</dt>
      <dd>
        <a href={`https://www.wikidata.org/wiki/${id}`} target="_blank" rel="noopener noreferrer">
          {id}
        </a>
      </dd>
    </div>
  );
}

function countryName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
