import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueIndex } from '../identity/catalogue-index';
import { FirmamentError } from '../ontology/errors';
import { sha256 } from '../records/ids';

/** What this version writes and reads. A later one keeps a way up from each former number. */
const FORMAT = 1;

/** Raised when equal records come to another graph than before. */
const PROJECTION = 2;

/**
 * Makes the data directory, or checks that this version can read what is there.
 *
 * @throws store, for a directory of a later version
 */
export async function checkFormat(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, 'format');
  const written = await readFile(path, 'utf8').catch(() => undefined);
  if (written === undefined) return writeFile(path, `${FORMAT}\n`, { mode: 0o600 });
  if (Number(written) === FORMAT) return;
  throw new FirmamentError(
    'store',
    `${directory} has format ${JSON.stringify(written.trim().slice(0, 20))}; this version reads format ${FORMAT}. Use the version that wrote it, or another directory`,
    { code: 'format-unknown' },
  );
}

/** Whether the store of a directory was projected by these rules and with this catalogue; else it has to be again. */
export async function isProjectedWith(directory: string, catalogue: CatalogueIndex): Promise<boolean> {
  const noted = await readFile(join(directory, 'projection'), 'utf8').catch(() => '');
  return noted.trim() === projectionOf(catalogue);
}

export async function noteProjectedWith(directory: string, catalogue: CatalogueIndex): Promise<void> {
  await writeFile(join(directory, 'projection'), `${projectionOf(catalogue)}\n`, { mode: 0o600 });
}

function projectionOf(catalogue: CatalogueIndex): string {
  return `${PROJECTION} ${sha256(JSON.stringify(catalogue.entries))}`;
}
