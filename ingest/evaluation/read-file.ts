import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import { decodeText } from '../read/decode';

/**
 * The text of a file.
 *
 * @throws invalid-input `unreadable` with the path
 */
export async function textOf(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file));
  } catch (cause) {
    throw new FirmamentError('invalid-input', `${file} cannot be read: ${messageOf(cause)}`, {
      code: 'unreadable',
      cause,
    });
  }
}

/**
 * JSON in the form of a schema.
 *
 * @param where - file, or file and line, for the message
 * @throws invalid-input `not-json`, `annotation` with the field and what is wrong in it
 */
export function parseAs<T>(schema: z.ZodType<T>, json: string, where: string): T {
  const parsed = schema.safeParse(jsonOf(json, where));
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues;
  const field = first?.path.map(String).join('.') || 'as a whole';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const message = `${where}: ${field}: ${first?.message}${more}. The form is described in docs/evaluation.md.`;
  throw new FirmamentError('invalid-input', message, { code: 'annotation' });
}

function jsonOf(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new FirmamentError('invalid-input', `${where} is not JSON: ${messageOf(cause)}`, { code: 'not-json', cause });
  }
}
