import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The files of a folder of names, in order of name: the order decides which of two entries with one id counts. */
export function catalogueFilesIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => path.join(folder, name));
}
