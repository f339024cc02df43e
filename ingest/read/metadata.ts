import { z } from 'zod';
import type { RawArticle } from './article';
import { isoDate } from './published';

const words = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).replace(/\s+/g, ' ').trim().slice(0, 1000))
  .optional()
  .catch(undefined);

const metadataSchema = z.object({
  title: words,
  outlet: words,
  author: z
    .union([z.string(), z.array(z.string())])
    .transform((value) => (Array.isArray(value) ? value.join(', ') : value).replace(/\s+/g, ' ').trim().slice(0, 1000))
    .optional()
    .catch(undefined),
  url: words,
  publishedAt: z.unknown().transform(isoDate),
});

/**
 * Title, outlet, author, URL and date out of untrusted data: what is missing or of another type is left out. Only
 * `http` and `https` URLs are kept.
 */
export function metadataOf(data: unknown): Omit<RawArticle, 'text'> {
  const parsed = metadataSchema.safeParse(data ?? {});
  if (!parsed.success) return {};
  const { title, outlet, author, url, publishedAt } = parsed.data;
  const link = url === undefined ? undefined : webUrl(url);
  return {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(author ? { author } : {}),
    ...(link === undefined ? {} : { url: link }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

/** The URL, if it is one of the web. */
export function webUrl(value: string): string | undefined {
  if (!URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
