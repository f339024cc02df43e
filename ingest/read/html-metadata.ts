import { Parser } from 'htmlparser2';
import type { RawArticle } from './article';
import { linkedArticle } from './linked-data';
import { metadataOf, webUrl } from './metadata';

interface Head {
  readonly metas: ReadonlyMap<string, string>;
  readonly scripts: readonly string[];
  readonly title: string;
  readonly canonical: string | undefined;
}

/** Title, outlet, author, URL and date of a page: JSON-LD first, then OpenGraph, then plain meta tags. */
export function htmlMetadata(html: string): Omit<RawArticle, 'text'> {
  const head = readHead(html);
  const data = linkedArticle(head.scripts);
  const meta = (...names: readonly string[]) => names.map((name) => head.metas.get(name)).find((value) => value);
  const urls = [head.canonical, ...(data?.url ?? []), meta('og:url')];
  return metadataOf({
    title: data?.title ?? meta('og:title', 'twitter:title') ?? head.title,
    outlet: data?.outlet ?? meta('og:site_name', 'application-name'),
    author: data?.author ?? meta('author', 'article:author_name', 'parsely-author'),
    url: urls.find((url) => url !== undefined && webUrl(url) !== undefined),
    publishedAt:
      data?.publishedAt ?? meta('article:published_time', 'datepublished', 'date', 'dc.date', 'parsely-pub-date'),
  });
}

function readHead(html: string): Head {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  let title = '';
  let canonical: string | undefined;
  let drawings = 0;
  let inside: 'title' | 'data' | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'svg') drawings += 1;
      if (name === 'title' && title === '' && drawings === 0) inside = 'title';
      if (name === 'script' && /^\s*application\/ld\+json\b/i.test(attributes.type ?? '')) {
        inside = 'data';
        scripts.push('');
      }
      if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href;
      const key = attributes.property ?? attributes.name ?? attributes.itemprop;
      if (name === 'meta' && key && attributes.content) enter(metas, key.toLowerCase(), attributes.content);
    },
    ontext(text) {
      if (inside === 'title') title += text;
      if (inside === 'data') scripts.push((scripts.pop() ?? '') + text);
    },
    onclosetag(name) {
      if (name === 'svg') drawings -= 1;
      inside = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return { metas, scripts, title, canonical };
}

function enter(metas: Map<string, string>, key: string, content: string): void {
  if (!metas.has(key)) metas.set(key, content);
}
