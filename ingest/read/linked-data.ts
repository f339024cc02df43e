import { z } from 'zod';
import { resolveReferences } from './character-references';

const MAX_DEPTH = 6;

const reference = z.object({ '@id': z.string() });
const node = z.looseObject({ '@type': z.union([z.string(), z.array(z.string())]) });

/** What JSON-LD says of an article. */
export interface LinkedData {
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly author: readonly string[] | undefined;
  readonly url: readonly string[];
  readonly publishedAt: string | undefined;
}

/**
 * The first article among the JSON-LD of a page: alone, in a list or a `@graph`; who is named by a reference elsewhere
 * in the page is looked up there. What is not JSON is passed over.
 */
export function linkedArticle(scripts: readonly string[]): LinkedData | undefined {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script), MAX_DEPTH));
  const article = nodes.find(isArticle);
  if (!article) return undefined;
  const names = new Map(nodes.flatMap((each) => (typeof each['@id'] === 'string' ? [[each['@id'], each]] : [])));
  const author = namesIn(article.author, names);
  return {
    title: namesIn(article.headline ?? article.name, names)[0],
    outlet: namesIn(article.publisher, names)[0],
    author: author.length > 0 ? author : undefined,
    url: [article.url, article.mainEntityOfPage].flatMap(addressesIn),
    publishedAt: [article.datePublished].flat().find((value) => typeof value === 'string'),
  };
}

type Node = z.infer<typeof node>;

function nodesIn(value: unknown, depth: number): readonly Node[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => nodesIn(each, depth - 1));
  const inside = '@graph' in value ? nodesIn(value['@graph'], depth - 1) : [];
  const parsedNode = node.safeParse(value);
  return parsedNode.success ? [parsedNode.data, ...inside] : inside;
}

function isArticle(data: Node): boolean {
  return [data['@type']].flat().some((type) => /Article$|^BlogPosting$|^Report$/.test(type));
}

/** Words, or the names of things, of one or several. */
function namesIn(value: unknown, known: ReadonlyMap<string, Node>): readonly string[] {
  return [value].flat().flatMap((each) => {
    if (typeof each === 'string') return [resolveReferences(each)];
    const named = z.object({ name: z.union([z.string(), z.array(z.string())]) }).safeParse(each);
    if (named.success) return [named.data.name].flat().map(resolveReferences);
    const pointer = reference.safeParse(each);
    const found = pointer.success ? known.get(pointer.data['@id'])?.name : undefined;
    return typeof found === 'string' ? [resolveReferences(found)] : [];
  });
}

function addressesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const pointer = reference.safeParse(value);
  return pointer.success ? [pointer.data['@id']] : [];
}

/** Sites wrap it in comments and leave line ends in strings. */
function parsed(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|(?:\/\/)?\s*\]\]>)\s*$/g, '');
  try {
    return JSON.parse(bare.replace(/[\n\r\t]/g, ' '));
  } catch {
    return undefined;
  }
}
