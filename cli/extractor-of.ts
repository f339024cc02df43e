import { catalogueOf } from '../ingest/catalogue/catalogue';
import type { CatalogueEntries } from '../ingest/catalogue/read-catalogue';
import { createExtractor, type Extractor } from '../ingest/extract';
import { shippedModels } from '../ingest/models';
import type { Part } from '../ingest/parts';

/** An extractor that knows these names. Loading it costs; commands that extract nothing do without. */
export function extractorOf({ entries, version }: CatalogueEntries): Extractor {
  return createExtractor({ catalogue: catalogueOf(entries, version) });
}

/** An extractor in which a part is switched off. */
export interface Ablated {
  readonly part: Part;
  readonly extractor: Extractor;
}

/** The whole extractor and, for each part, one without it; they share what is costly to load. */
export function ablatedExtractors({ entries, version }: CatalogueEntries, parts: readonly Part[]) {
  const shared = { catalogue: catalogueOf(entries, version), models: shippedModels() };
  const ablated = parts.map((part): Ablated => ({ part, extractor: createExtractor({ ...shared, without: [part] }) }));
  return { whole: createExtractor(shared), ablated };
}
