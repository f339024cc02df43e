import type { Context } from 'hono';
import type { ZodType } from 'zod';
import { BODY_BYTES, BODY_DEPTH } from './limits';
import { Refusal } from './refusal';

const JSON_TYPE = /^application\/json(?:; ?charset=utf-8)?$/i;

/**
 * The JSON body of a request, parsed by a schema. Only `application/json` is taken, which a form or a plain request of
 * another page cannot send.
 *
 * @param most bytes it may have
 * @throws Refusal 415, 413 or 400
 */
export async function readBody<T>(context: Context, schema: ZodType<T>, most = BODY_BYTES): Promise<T> {
  if (!JSON_TYPE.test(context.req.header('content-type') ?? '')) {
    throw new Refusal(415, 'media-type', 'Send the body as application/json.');
  }
  if (context.req.header('content-encoding') !== undefined) {
    throw new Refusal(415, 'content-encoding', 'Send the body uncompressed.');
  }
  return parseWith(schema, parseJson(await readText(context.req.raw.body, most)), 'body');
}

/**
 * A query string, parsed by a schema; a name given several times is a list.
 *
 * @throws Refusal 400
 */
export function readQuery<T>(context: Context, schema: ZodType<T>): T {
  const given = Object.entries(context.req.queries()).map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ]);
  return parseWith(schema, Object.fromEntries(given), 'query string');
}

async function readText(stream: ReadableStream<Uint8Array> | null, most: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (stream) {
    for await (const chunk of stream) {
      size += chunk.byteLength;
      if (size > most) throw new Refusal(413, 'body-large', `The body is over ${most / 1024} KiB.`);
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * JSON from outside: not deep, no `__proto__`, no number beyond what a number holds.
 *
 * @throws Refusal 400
 */
export function parseJson(text: string): unknown {
  if (depthOf(text) > BODY_DEPTH) throw new Refusal(400, 'body-deep', `The body is nested over ${BODY_DEPTH} deep.`);
  try {
    return JSON.parse(text, checked);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(400, 'body-json', 'The body is not JSON.');
  }
}

function checked(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Refusal(400, 'body-key', 'The body has a key that is not allowed: __proto__.');
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Refusal(400, 'body-number', 'The body has a number that is too large.');
  }
  return value;
}

/** Depth of brackets outside strings, found without recursion. */
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at += 1;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth -= 1;
  }
  return deepest;
}

function parseWith<T>(schema: ZodType<T>, value: unknown, where: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const at = issue?.path.join('.') ?? '';
  throw new Refusal(400, 'request-invalid', `The ${where}${at ? ` at ${at}` : ''}: ${issue?.message ?? 'not valid'}.`);
}
