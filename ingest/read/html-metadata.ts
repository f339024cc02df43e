import { Parser } from 'htmlparser2';
import { z } from 'zod';
import type { RawArticle } from './article';
import { metadataOf } from './metadata';

const named = z.union([z.string(), z.object({ name: z.string() }).transform((value) => value.name)]);

const linkedDataSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z
    .union([named.transform((name) => [name]), z.array(named)])
    .optional()
    .catch(undefined),
  publisher: named.optional().catch(undefined),
  url: z.string().optional().catch(undefined),
  mainEntityOfPage: z
    .union([z.string(), z.object({ '@id': z.string() }).transform((value) => value['@id'])])
    .optional()
    .catch(undefined),
});

type LinkedData = z.infer<typeof linkedDataSchema>;

interface Head {
  readonly metas: ReadonlyMap<string, string>;
  readonly scripts: readonly string[];
  readonly title: string;
  readonly canonical: string | undefined;
}

/** Title, outlet, author, URL and date of a page: JSON-LD first, then OpenGraph, then plain meta tags. */
export function htmlMetadata(html: string): Omit<RawArticle, 'text'> {
  const head = readHead(html);
  const data = head.scripts.flatMap(articlesIn)[0];
  const meta = (...names: readonly string[]) => names.map((name) => head.metas.get(name)).find((value) => value);
  return metadataOf({
    title: data?.headline ?? meta('og:title', 'twitter:title') ?? head.title,
    outlet: data?.publisher ?? meta('og:site_name', 'application-name'),
    author: data?.author ?? meta('author', 'article:author_name', 'parsely-author'),
    url: head.canonical ?? data?.url ?? data?.mainEntityOfPage ?? meta('og:url'),
    publishedAt: data?.datePublished ?? meta('article:published_time', 'date', 'dc.date', 'parsely-pub-date'),
  });
}

function readHead(html: string): Head {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  let title = '';
  let canonical: string | undefined;
  let inside: 'title' | 'data' | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'title' && title === '') inside = 'title';
      if (name === 'script' && attributes.type === 'application/ld+json') {
        inside = 'data';
        scripts.push('');
      }
      if (name === 'link' && attributes.rel === 'canonical') canonical ??= attributes.href;
      const key = attributes.property ?? attributes.name;
      if (name === 'meta' && key && attributes.content) metas.set(key.toLowerCase(), attributes.content);
    },
    ontext(text) {
      if (inside === 'title') title += text;
      if (inside === 'data') scripts.push((scripts.pop() ?? '') + text);
    },
    onclosetag() {
      inside = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return { metas, scripts, title, canonical };
}

function articlesIn(script: string): readonly LinkedData[] {
  return candidates(parsed(script))
    .map((value) => linkedDataSchema.safeParse(value))
    .flatMap((result) => (result.success && isArticle(result.data) ? [result.data] : []));
}

function isArticle(data: LinkedData): boolean {
  return [data['@type']].flat().some((type) => /Article$|^BlogPosting$|^Report$/.test(type));
}

function candidates(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const graph = z.object({ '@graph': z.array(z.unknown()) }).safeParse(value);
  return graph.success ? graph.data['@graph'] : [value];
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return undefined;
  }
}
