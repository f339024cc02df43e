import type { ArticleDetails, EntityView, MentionView } from '../graph';
import type { Ledger } from '../ledger/ledger';
import { nodeIn, rowsOf, textIn } from '../store/rows';
import type { Reader } from '../store/store';
import { claimViews } from './claim-views';
import { unknown } from './find-entity';
import { articleView, entityView } from './views';

const ARTICLE = 'MATCH (a:Article {id: $id}) RETURN a';
const COPIES = 'MATCH (a:Article {text: $text}) WHERE a.id <> $id RETURN a ORDER BY a.publishedAt, a.id';
const NAMED = 'MATCH (a:Article {id: $id})-[m:MENTIONS]->(e:Entity) RETURN m.named AS named, e';
const CLAIMS = 'MATCH (a:Article {id: $id})-[:STATES]->(c:Claim) RETURN c';

/**
 * An article with its whole text, and all that was found in it as it is understood now.
 *
 * @throws not-found
 */
export async function articleDetails(
  read: Reader,
  id: string,
  records: Pick<Ledger, 'text' | 'mentions'>,
): Promise<ArticleDetails> {
  const [node] = (await rowsOf(read, ARTICLE, { id })).flatMap((row) => nodeIn(row, 'a') ?? []);
  if (!node) throw unknown('article', id);
  const text = String(node.properties.text);
  const entities = await entitiesNamed(read, id);
  const claims = (await rowsOf(read, CLAIMS, { id })).flatMap((row) => nodeIn(row, 'c') ?? []);
  const mentions = (await records.mentions(text)).flatMap(({ named, ...mention }): readonly MentionView[] => {
    const entity = entities.get(named);
    return entity ? [{ ...mention, entity: entity.id }] : [];
  });
  return {
    article: articleView(node),
    copies: (await rowsOf(read, COPIES, { text, id })).flatMap((row) => nodeIn(row, 'a') ?? []).map(articleView),
    content: (await records.text(text)) ?? '',
    mentions,
    entities: [...new Map([...entities.values()].map((entity) => [entity.id, entity])).values()],
    claims: [...(await claimViews(read, claims, (each) => records.text(each)))].sort(
      (left, right) => left.start - right.start || left.triggerSpan[0] - right.triggerSpan[0],
    ),
  };
}

/** What each name of an article stands for now. */
async function entitiesNamed(read: Reader, id: string): Promise<ReadonlyMap<string, EntityView>> {
  const entities = new Map<string, EntityView>();
  for (const row of await rowsOf(read, NAMED, { id })) {
    const [named, entity] = [textIn(row, 'named'), nodeIn(row, 'e')];
    if (named !== undefined && entity) entities.set(named, entityView(entity));
  }
  return entities;
}
