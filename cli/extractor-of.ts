import { catalogueOf } from '../ingest/catalogue/catalogue';
import type { CatalogueEntries } from '../ingest/catalogue/read-catalogue';
import { createExtractor, type Extractor } from '../ingest/extract';

/** An extractor that knows these names. Loading it costs; commands that extract nothing do without. */
export function extractorOf({ entries, version }: CatalogueEntries): Extractor {
  return createExtractor({ catalogue: catalogueOf(entries, version) });
}
