import { useEffect, useMemo } from 'preact/hooks';
import type { EntityView } from '../../../graph/graph';
import type { EntityBody } from '../../contract';
import { sentenceOf } from '../core/details/summary';
import { createLoader, loadedValue } from '../core/loaded';
import { texts } from '../texts';
import { Fact } from './Fact';
import { KindName } from './marks';
import { useFind } from './use-find';
import { useModel, useStore } from './use-model';

/** Relations shown on a card. */
const RELATIONS = 5;
/** Articles shown on a card. */
const ARTICLES = 3;

/** What one needs to know of an entity to tell whether it is another. */
export function EntityCard({ entity }: { readonly entity: EntityView }) {
  const { client } = useModel();
  const find = useFind();
  const loader = useMemo(() => createLoader((id: string, signal) => client.entity(id, signal)), [client]);
  useEffect(() => void loader.load(entity.id), [entity.id]);
  const body = loadedValue(useStore(loader.store));
  return (
    <section class="entity-card">
      <KindName kind={entity.kind} />
      <h2>
        <button type="button" class="link" onClick={() => find(entity.id)}>
          {entity.name}
        </button>
      </h2>
      <dl class="facts">
        {factsOf(entity).map(([label, value]) => (
          <Fact key={label} label={label} value={value} />
        ))}
      </dl>
      {body && <Told body={body} />}
    </section>
  );
}

function factsOf({ properties }: EntityView): readonly (readonly [string, string])[] {
  const { aliases, country, ticker, wikidata, sources, mentions } = properties;
  const { facts } = texts.judging.review;
  const all: readonly (readonly [string, unknown])[] = [
    [facts.names, Array.isArray(aliases) && aliases.length > 0 ? aliases.slice(0, RELATIONS).join(', ') : undefined],
    [texts.entity.country, country],
    [texts.entity.ticker, ticker],
    [texts.entity.wikidata, wikidata],
    [facts.sources, sources],
    [facts.mentions, mentions],
  ];
  return all.flatMap(([label, value]) => (value === undefined ? [] : [[label, String(value)] as const]));
}

/** Its relations in words, and the articles that name it. */
function Told({ body: { entity, relations, articles } }: { readonly body: EntityBody }) {
  const sentences = relations.slice(0, RELATIONS).map(({ relationship, other }) => {
    const [source, target] = relationship.source === entity.id ? [entity, other] : [other, entity];
    return { id: relationship.id, words: sentenceOf(relationship, source.name, target.name) };
  });
  return (
    <>
      <ul class="told">
        {sentences.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
      <ul class="told muted">
        {articles.slice(0, ARTICLES).map(({ id, outlet, title }) => (
          <li key={id}>{[outlet, title ?? texts.evidence.untitled].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </>
  );
}
