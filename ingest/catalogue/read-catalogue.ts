import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type CatalogueEntry, catalogueEntrySchema } from '../../graph/ontology/catalogue';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';

/** What catalogue files hold, before its names can be found in texts. */
export interface CatalogueEntries {
  /** In the order of their ids. */
  readonly entries: readonly CatalogueEntry[];
  /** SHA-256 of the entries, hex. */
  readonly version: string;
}

/**
 * Reads catalogue files, one JSON entry a line; blank lines are passed over. Of two entries with one id that of the
 * later file counts. The same entries give the same version. Enough for all that does not extract: finding the names
 * costs more than reading them.
 *
 * @throws not-found when a file cannot be read; invalid-input, with file and line, when a line is not an entry
 * @example
 * const { entries } = await readCatalogue(['seeds/catalogue/firms-ai.jsonl']);
 */
export async function readCatalogue(paths: readonly string[]): Promise<CatalogueEntries> {
  const read = await Promise.all(paths.map(readEntries));
  const byId = new Map(read.flat().map((entry) => [entry.id, entry]));
  const entries = [...byId.values()].sort((left, right) => (left.id < right.id ? -1 : 1));
  const version = createHash('sha256').update(JSON.stringify(entries)).digest('hex');
  return { entries, version };
}

async function readEntries(path: string): Promise<CatalogueEntry[]> {
  const content = await readFile(path, 'utf8').catch((thrown: unknown) => {
    throw new FirmamentError('not-found', `Catalogue ${path}: cannot be read (${messageOf(thrown)}). Check the path.`, {
      code: 'catalogue-unreadable',
      cause: thrown,
    });
  });
  return content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseEntry(line, path, index + 1)]));
}

function parseEntry(line: string, path: string, number: number): CatalogueEntry {
  const parsed = catalogueEntrySchema.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue && issue.path.length > 0 ? ` at "${issue.path.join('.')}"` : '';
  throw new FirmamentError(
    'invalid-input',
    `Catalogue ${path}, line ${number}${where}: ${issue?.message ?? 'not an entry'}. Write one JSON entry a line, with id, kind and name.`,
    { code: 'catalogue-entry-invalid' },
  );
}

/** `undefined`, which no schema accepts, for what is not JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
