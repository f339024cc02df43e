import { z } from 'zod';
import { FirmamentError } from '../../graph/ontology/errors';
import type { RawArticle } from './article';
import { metadataOf } from './metadata';

const lineSchema = z.looseObject({ text: z.string() });

/**
 * A line of the extraction stream's input: `{"id", "text", "title"?, "publishedAt"?, "url"?, "outlet"?, "author"?}`.
 *
 * @throws invalid-input `not-json`, `no-text`
 */
export function readJsonLine(line: string): RawArticle {
  const parsed = lineSchema.safeParse(jsonOf(line));
  if (parsed.success) return { ...metadataOf(parsed.data), text: parsed.data.text, single: true };
  throw new FirmamentError('invalid-input', 'line has no "text". Write {"id": "…", "text": "…"}.', { code: 'no-text' });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new FirmamentError('invalid-input', 'line is not JSON. Write one object a line.', {
      code: 'not-json',
      cause,
    });
  }
}
