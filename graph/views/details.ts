import type { EntityDetails, EntityView, Period, RelationshipDetails, RelationshipView } from '../graph';
import { FIGURE_TYPES, isRelationType, type RelationType } from '../ontology/relations';
import { relationshipId } from '../records/ids';
import { nodeIn, rowsOf } from '../store/rows';
import type { Reader } from '../store/store';
import { claimViews, type TextSource } from './claim-views';
import { keepDuring } from './during';
import { evidenceOf } from './evidence';
import { findEntity, unknown } from './find-entity';
import { articleView, entityView, relationshipView } from './views';

/** Articles listed of one entity, the latest first. */
const MOST_ARTICLES = 1000;

const RELATIONSHIPS = 'MATCH (e:Entity {id: $id}) WITH e MATCH (e)-[r]-(o:Entity) RETURN r, o';
const FIGURES = 'MATCH (c:Claim {subject: $id}) WHERE c.type IN $types RETURN c';
const ARTICLES =
  'MATCH (e:Entity {id: $id}) WITH e MATCH (e)<-[:MENTIONS]-(a:Article) WITH DISTINCT a ' +
  `RETURN a ORDER BY a.publishedAt DESC, a.id LIMIT ${MOST_ARTICLES}`;

/**
 * An entity with what hangs on it, by its id or a former one.
 *
 * @throws not-found
 */
export async function entityDetails(
  read: Reader,
  id: string,
  text: TextSource,
  during?: Period,
): Promise<EntityDetails> {
  const entity = await findEntity(read, id);
  const rows = await rowsOf(read, RELATIONSHIPS, { id: entity.id });
  const relationships = new Map<string, RelationshipView>();
  const neighbours = new Map<string, EntityView>();
  for (const row of rows) {
    const [relationship, other] = [relationshipView(row.get('r')), nodeIn(row, 'o')];
    if (!relationship || !other) continue;
    relationships.set(relationship.id, relationship);
    neighbours.set(other.id, entityView(other));
  }
  if (during) await keepDuring(read, during, relationships);
  const figures = await rowsOf(read, FIGURES, { id: entity.id, types: [...FIGURE_TYPES] });
  const articles = await rowsOf(read, ARTICLES, { id: entity.id });
  return {
    entity,
    relationships: byId(relationships.values()),
    neighbours: byId(neighboursOf(relationships.values(), neighbours)),
    figures: await claimViews(
      read,
      figures.flatMap((row) => nodeIn(row, 'c') ?? []),
      text,
    ),
    articles: articles.flatMap((row) => nodeIn(row, 'a') ?? []).map(articleView),
  };
}

/**
 * A relationship with all its claims, by its id or one with former ids of its ends.
 *
 * @throws not-found
 */
export async function relationshipDetails(read: Reader, id: string, text: TextSource): Promise<RelationshipDetails> {
  const parts = partsOf(id);
  const [source, target] = parts
    ? await Promise.all([findEntity(read, parts.source), findEntity(read, parts.target)]).catch(() => [])
    : [];
  if (!parts || !source || !target) throw unknown('relationship', id);
  const current = relationshipId(parts.type, source.id, target.id);
  const [relationship] = (
    await rowsOf(read, relationshipQuery(parts.type), {
      id: current,
      from: current.split('>', 1)[0]?.slice(parts.type.length + 1) ?? '',
    })
  ).flatMap((row) => relationshipView(row.get('r')) ?? []);
  if (!relationship) throw unknown('relationship', id);
  const ends = relationship.source === source.id ? { source, target } : { source: target, target: source };
  const evidence = await evidenceOf(read, relationship, text);
  return { relationship, ...ends, ...evidence };
}

function relationshipQuery(type: RelationType): string {
  return `MATCH (a:Entity {id: $from}) WITH a MATCH (a)-[r:${type}]->(b:Entity) WHERE r.id = $id RETURN r`;
}

function neighboursOf(
  relationships: Iterable<RelationshipView>,
  entities: ReadonlyMap<string, EntityView>,
): readonly EntityView[] {
  const ends = new Set([...relationships].flatMap(({ source, target }) => [source, target]));
  return [...entities.values()].filter(({ id }) => ends.has(id));
}

function partsOf(
  id: string,
): { readonly type: RelationType; readonly source: string; readonly target: string } | undefined {
  const [type, ends] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)];
  const [source, target, ...more] = ends.split('>');
  if (!isRelationType(type) || !source || !target || more.length > 0) return undefined;
  return { type, source, target };
}

function byId<T extends { readonly id: string }>(items: Iterable<T>): readonly T[] {
  return [...items].sort((left, right) => (left.id < right.id ? -1 : 1));
}
