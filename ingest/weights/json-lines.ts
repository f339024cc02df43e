import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** The lines of a JSONL file, each parsed; empty lines are passed over. */
export function readJsonLines<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema>[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}
