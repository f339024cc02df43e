import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CatalogueEntry } from '../graph/ontology/catalogue';
import { readCatalogue } from '../ingest/catalogue/read-catalogue';
import { keptFile, ownFiles } from './catalogue-files';
import { keptNamesIn, type SharedOptions } from './options';
import type { Terminal } from './terminal';

/**
 * Keeps the names of `--catalogue` in the data directory, with those kept before: the graph is a function of its records
 * and of the names known, so a later command must know the same.
 */
export async function keepOwnNames(options: SharedOptions, terminal: Terminal): Promise<void> {
  const file = keptFile(options, terminal);
  if (file !== undefined) await writeNames(file, await ownNames(options, terminal));
}

/** The user's own names: those kept in the data directory and those of `--catalogue`. */
export async function ownNames(options: SharedOptions, terminal: Terminal): Promise<readonly CatalogueEntry[]> {
  return (await readCatalogue(ownFiles(options, terminal))).entries;
}

/** Keeps names in a data directory instead of those kept before. The file is replaced whole. */
export async function keepNamesIn(directory: string, names: readonly CatalogueEntry[]): Promise<void> {
  if (names.length > 0) await writeNames(keptNamesIn(directory), names);
}

async function writeNames(file: string, names: readonly CatalogueEntry[]): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.part`;
  await writeFile(unfinished, names.map((entry) => `${JSON.stringify(entry)}\n`).join(''), { mode: 0o600 });
  await rename(unfinished, file);
}
