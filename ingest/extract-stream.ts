import { z } from 'zod';
import { type FirmamentError, isFirmamentError } from '../graph/ontology/errors';
import type { DocumentSource } from './document/document';
import type { Reading } from './extract';
import { type AsyncExtractor, isLostText } from './workers/async-extractor';

/** An answer of the extraction stream, and whether it is an error. */
export interface StreamAnswer {
  readonly line: string;
  readonly refused: boolean;
}

/** A year, month or day as a publication date; anything else is passed over. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

const lineSchema = z.object({
  id: z.unknown().optional(),
  text: z.string(),
  title: z.string().nullish(),
  publishedAt: z.string().nullish(),
  url: z.string().nullish(),
});

/**
 * Reads one line of the extraction stream and gives the line that answers it: an extraction, or an error in its place.
 * The id comes back unchanged, null where there is none.
 *
 * @throws FirmamentError where nothing can be read any more, as the extractor says
 */
export async function answerLine(extractor: AsyncExtractor, line: string): Promise<StreamAnswer> {
  const given = parsed(line);
  if (given === undefined) return refusal(null, 'not-json', 'The line is not JSON. Write one JSON object a line.');
  const id = idOf(given);
  const source = lineSchema.safeParse(given);
  if (!source.success)
    return refusal(id, faultOf(given), 'The line has no "text". Give the article as a string in "text".');
  const { text, title, publishedAt, url } = source.data;
  const outcome = await readOrLost(extractor, {
    text,
    title: title ?? undefined,
    publishedAt: DATE.exec(publishedAt ?? '')?.[0],
    url: url ?? undefined,
  });
  if ('code' in outcome) return refusal(id, outcome.code, outcome.message);
  const { extraction, articles } = outcome;
  const parts = articles.length > 0 ? { articles } : {};
  return { line: JSON.stringify({ id, ...extraction, ...parts }), refused: false };
}

async function readOrLost(extractor: AsyncExtractor, source: DocumentSource): Promise<Reading | FirmamentError> {
  try {
    return await extractor.read(source);
  } catch (thrown) {
    if (isFirmamentError(thrown) && isLostText(thrown)) return thrown;
    throw thrown;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function idOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null && 'id' in given ? given.id : null;
}

function faultOf(given: unknown): string {
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? 'no-text' : 'not-an-object';
}

function refusal(id: unknown, code: string, message: string): StreamAnswer {
  return { line: JSON.stringify({ id, error: { code, message } }), refused: true };
}
