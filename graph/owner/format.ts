import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FirmamentError } from '../ontology/errors';

/** What this version writes and reads. A later one keeps a way up from each former number. */
const FORMAT = 1;

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
