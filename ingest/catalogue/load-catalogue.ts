import { type Catalogue, catalogueOf } from './catalogue';
import { readCatalogue } from './read-catalogue';

/**
 * A catalogue out of files, ready for extraction.
 *
 * @throws not-found, invalid-input, as `readCatalogue` does
 * @example
 * const catalogue = await loadCatalogue(['seeds/catalogue/firms-ai.jsonl']);
 */
export async function loadCatalogue(paths: readonly string[]): Promise<Catalogue> {
  const { entries, version } = await readCatalogue(paths);
  return catalogueOf(entries, version);
}
