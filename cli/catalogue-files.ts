import { existsSync } from 'node:fs';
import path from 'node:path';
import { catalogueFilesIn } from '../ingest/catalogue/catalogue-folder';
import { keptNamesIn, placeOf, type SharedOptions } from './options';
import { seedsFolder } from './package-root';
import type { Terminal } from './terminal';

/** The shipped catalogue's files in order of name, then the user's own; of two entries with one id the last counts. */
export function catalogueFiles(options: SharedOptions, terminal: Pick<Terminal, 'cwd' | 'env'>): readonly string[] {
  return [...catalogueFilesIn(seedsFolder('catalogue')), ...ownFiles(options, terminal)];
}

/** What the data directory keeps of the user's own names, then the files now given. */
export function ownFiles(options: SharedOptions, terminal: Pick<Terminal, 'cwd' | 'env'>): readonly string[] {
  const kept = keptFile(options, terminal);
  const given = (options.catalogue ?? []).map((file) => path.resolve(terminal.cwd, file));
  return [...(kept !== undefined && existsSync(kept) ? [kept] : []), ...given];
}

/** Where a data directory keeps the user's own names; a server has none. */
export function keptFile(options: SharedOptions, terminal: Pick<Terminal, 'cwd' | 'env'>): string | undefined {
  const { store, directory } = placeOf(options, terminal);
  return store ? undefined : keptNamesIn(directory);
}
