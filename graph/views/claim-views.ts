import { originsOf } from '../analysis/copies';
import type { ArticleView, ClaimView } from '../graph';
import { isFigureType, isRelationType } from '../ontology/relations';
import { isStatus } from '../ontology/statuses';
import { getOrMake } from '../projection/maps';
import { nodeIn, rowsOf, textIn } from '../store/rows';
import type { Properties, Reader } from '../store/store';
import { articleView } from './views';

/** Characters shown either side of the sentence. */
const CONTEXT = 300;

/** Where the content of a text is found. */
export type TextSource = (id: string) => Promise<string | undefined>;

/** A claim's node. */
export interface ClaimNode {
  readonly id: string;
  readonly properties: Properties;
}

const ARTICLES =
  'UNWIND $ids AS id MATCH (c:Claim {id: id}) WITH id, c MATCH (c)<-[:STATES]-(a:Article) RETURN id, a ORDER BY a.publishedAt, a.id';

/** Claims with their sentence, its surroundings and the articles that print it, in the order of their ids. */
export async function claimViews(
  read: Reader,
  claims: readonly ClaimNode[],
  textSource: TextSource,
): Promise<readonly ClaimView[]> {
  const articles = await articlesOf(read, claims);
  const groups = sourceGroups(claims);
  const texts = new Map<string, Promise<string | undefined>>();
  const views: ClaimView[] = [];
  for (const claim of [...claims].sort((left, right) => (left.id < right.id ? -1 : 1))) {
    const text = String(claim.properties.text);
    const content = await getOrMake(texts, text, () => textSource(text));
    const view = claimView(claim, content ?? '', articles.get(claim.id) ?? [], groups.get(claim.id) ?? claim.id);
    if (view) views.push(view);
  }
  return views;
}

async function articlesOf(
  read: Reader,
  claims: readonly ClaimNode[],
): Promise<ReadonlyMap<string, readonly ArticleView[]>> {
  const articles = new Map<string, ArticleView[]>();
  if (claims.length === 0) return articles;
  for (const row of await rowsOf(read, ARTICLES, { ids: claims.map(({ id }) => id) })) {
    const node = nodeIn(row, 'a');
    if (node) getOrMake(articles, textIn(row, 'id') ?? '', () => []).push(articleView(node));
  }
  return articles;
}

/** Fields of a claim that are no properties of the view: they have places of their own. */
const OWN_PLACES = new Set(
  (
    'id type status confidence subject object relation quote start end subjectStart subjectEnd objectStart objectEnd ' +
    'triggerStart triggerEnd subjectNamed objectNamed signature starts'
  ).split(' '),
);

function claimView(
  { id, properties }: ClaimNode,
  content: string,
  articles: readonly ArticleView[],
  sourceGroup: string,
): ClaimView | undefined {
  const { type, status, subject, object, relation, quote } = properties;
  const [typed, known] = [String(type), String(status)];
  if (!(isRelationType(typed) || isFigureType(typed)) || !isStatus(known)) return undefined;
  const at = (key: string) => Number(properties[key] ?? 0);
  const [start, end] = [at('start'), at('end')];
  return {
    id,
    type: typed,
    status: known,
    confidence: at('confidence'),
    subject: String(subject),
    ...(typeof object === 'string' ? { object } : {}),
    ...(typeof relation === 'string' ? { relationship: relation } : {}),
    quote: String(quote),
    start,
    end,
    subjectSpan: [at('subjectStart'), at('subjectEnd')],
    ...('objectStart' in properties ? { objectSpan: [at('objectStart'), at('objectEnd')] as const } : {}),
    triggerSpan: [at('triggerStart'), at('triggerEnd')],
    sourceGroup,
    ...timesOf(properties, articles),
    before: content.slice(wholeCharacter(content, Math.max(0, start - CONTEXT)), start),
    after: content.slice(end, wholeCharacter(content, Math.min(content.length, end + CONTEXT))),
    properties: Object.fromEntries(Object.entries(properties).filter(([key]) => !OWN_PLACES.has(key))),
    articles,
  };
}

/** Claims of one relationship, or of one kind of figure, by the source that they share with their copies. */
function sourceGroups(claims: readonly ClaimNode[]): ReadonlyMap<string, string> {
  const groups = new Map<string, ClaimNode[]>();
  for (const claim of claims) {
    const { relation, type, subject } = claim.properties;
    getOrMake(groups, String(relation ?? `${type} ${subject}`), () => []).push(claim);
  }
  return new Map(
    [...groups.values()].flatMap((group) => [...originsOf(group.map(({ id, properties }) => printOf(id, properties)))]),
  );
}

function printOf(id: string, { text, signature }: Properties) {
  return { id, text: String(text), ...(typeof signature === 'string' ? { signature } : {}) };
}

/** The three times of a claim: when it happened, was published and was read. */
function timesOf(
  { happenedFrom, happenedTo, happenedText }: Properties,
  articles: readonly ArticleView[],
): Pick<ClaimView, 'happened' | 'published' | 'ingested'> {
  const words = Object.entries({ from: happenedFrom, to: happenedTo, text: happenedText });
  const happened = words.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const published = articles.flatMap(({ publishedAt }) => publishedAt ?? []).sort()[0];
  const ingested = articles.flatMap(({ ingestedAt }) => ingestedAt ?? []).sort()[0];
  return {
    ...(happened.length > 0 ? { happened: Object.fromEntries(happened) } : {}),
    ...(published === undefined ? {} : { published }),
    ...(ingested === undefined ? {} : { ingested }),
  };
}

/** The offset, moved on by one where it would cut a surrogate pair in two. */
function wholeCharacter(content: string, offset: number): number {
  const code = content.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}
