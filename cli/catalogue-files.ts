import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { SharedOptions } from './options';
import { seedsFolder } from './package-root';
import type { Terminal } from './terminal';

/** The shipped catalogue's files in order of name, then the user's own. */
export function catalogueFiles(options: SharedOptions, { cwd }: Pick<Terminal, 'cwd'>): readonly string[] {
  const folder = seedsFolder('catalogue');
  const shipped = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => path.join(folder, name));
  return [...shipped, ...(options.catalogue ?? []).map((file) => path.resolve(cwd, file))];
}
