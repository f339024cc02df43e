import { access, constants, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueIndex } from '../identity/catalogue-index';
import { FirmamentError } from '../ontology/errors';
import { sha256 } from '../records/ids';

/** What this version writes and reads. A later one keeps a way up from each former number. */
const FORMAT = 1;

/** Raised when equal records come to another graph than before. */
const PROJECTION = 3;

/**
 * Makes the data directory, or checks that this version can read what is there.
 *
 * @throws store, for a directory of a later version, one that may not be written to, or a folder of something else
 */
export async function checkFormat(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(directory, 'format');
  const written = await readFile(path, 'utf8').catch(() => undefined);
  if (written === undefined) {
    const foreign = (await readdir(directory)).find((name) => !OWN_FILES.has(name));
    if (foreign !== undefined) throw notOurs(directory, foreign);
    return writeFile(path, `${FORMAT}\n`, { mode: 0o600 });
  }
  await access(directory, constants.W_OK).catch((cause: unknown) => {
    throw readOnly(directory, cause);
  });
  if (Number(written) === FORMAT) return;
  throw new FirmamentError(
    'store',
    `${directory} has format ${JSON.stringify(written.trim().slice(0, 20))}; this version reads format ${FORMAT}. Use the version that wrote it, or another directory`,
    { code: 'format-unknown' },
  );
}

/** What may lie in a directory before it is one: names known beforehand, and what systems leave everywhere. */
const OWN_FILES: ReadonlySet<string> = new Set(['catalogue.jsonl', 'owner', '.DS_Store', 'lost+found']);

function notOurs(directory: string, foreign: string): FirmamentError {
  return new FirmamentError(
    'store',
    `${directory} holds ${JSON.stringify(foreign.slice(0, 80))} and no graph: it is a folder of something else. Name an empty or a new one`,
    { code: 'data-foreign' },
  );
}

function readOnly(directory: string, cause: unknown): FirmamentError {
  return new FirmamentError(
    'store',
    `${directory} may not be written to, and a graph cannot be opened without. Change its rights, or copy it`,
    { code: 'data-read-only', cause },
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
