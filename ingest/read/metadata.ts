import { z } from 'zod';
import type { RawArticle } from './article';
import { isoDate } from './published';

const LONGEST = 1000;

const words = z
  .union([z.string(), z.number()])
  .transform((value) => plainWords(String(value)))
  .optional()
  .catch(undefined);

const name = z.union([z.string(), z.object({ name: z.string() }).transform((value) => value.name)]);

const names = z
  .union([name.transform((one) => [one]), z.array(name)])
  .transform((all) => plainWords(all.join(', ')))
  .optional()
  .catch(undefined);

const metadataSchema = z.object({
  title: words,
  outlet: names,
  author: names,
  url: words,
  publishedAt: z.unknown().optional().transform(isoDate),
});

/** Other words for a field that front matter and archives use, the first found counts. */
const SYNONYMS = {
  title: ['title', 'headline'],
  outlet: ['outlet', 'publisher', 'site', 'source'],
  author: ['author', 'authors', 'byline'],
  url: ['url', 'link', 'source'],
  publishedAt: ['publishedAt', 'published', 'date'],
} as const;

/**
 * Title, outlet, author, URL and date out of untrusted data: what is missing or of another type is left out. Only
 * `http` and `https` URLs are kept.
 */
export function metadataOf(data: unknown): Omit<RawArticle, 'text'> {
  const parsed = metadataSchema.safeParse(fieldsOf(data));
  if (!parsed.success) return {};
  const { title, outlet, author, url, publishedAt } = parsed.data;
  const link = url === undefined ? undefined : webUrl(url);
  return {
    ...(title ? { title } : {}),
    ...(outlet && webUrl(outlet) === undefined ? { outlet } : {}),
    ...(author ? { author } : {}),
    ...(link === undefined ? {} : { url: link }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

function fieldsOf(data: unknown): Readonly<Record<keyof typeof SYNONYMS, unknown>> {
  const given = new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  const first = (field: keyof typeof SYNONYMS) =>
    SYNONYMS[field].map((key) => given.get(key)).find((value) => value !== undefined && value !== null);
  return {
    title: first('title'),
    outlet: first('outlet'),
    author: first('author'),
    url: first('url'),
    publishedAt: first('publishedAt'),
  };
}

/** The URL, if it is one of the web, without user and password. */
export function webUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  url.username = '';
  url.password = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

function plainWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}
