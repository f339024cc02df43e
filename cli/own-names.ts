import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readCatalogue } from '../ingest/catalogue/read-catalogue';
import { keptFile, ownFiles } from './catalogue-files';
import type { SharedOptions } from './options';
import type { Terminal } from './terminal';

/**
 * Keeps the names of `--catalogue` in the data directory, with those kept before: the graph is a function of its records
 * and of the names known, so a later command must know the same. The file is replaced whole.
 */
export async function keepOwnNames(options: SharedOptions, terminal: Terminal): Promise<void> {
  const file = keptFile(options, terminal);
  if (file === undefined) return;
  const { entries } = await readCatalogue(ownFiles(options, terminal));
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.part`;
  await writeFile(unfinished, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 });
  await rename(unfinished, file);
}
