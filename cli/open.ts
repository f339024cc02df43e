import type { Graph } from '../graph/graph';
import { openGraph } from '../graph/open-graph';
import type { Catalogue } from '../ingest/catalogue/catalogue';
import { loadCatalogue } from '../ingest/catalogue/load-catalogue';
import { createExtractor, type Extractor } from '../ingest/extract';
import { catalogueFiles } from './catalogue-files';
import { placeOf, type SharedOptions } from './options';
import type { Terminal } from './terminal';

/** Opens the graph that flags and environment name. The caller closes it. */
export async function openPlace(options: SharedOptions, terminal: Terminal): Promise<Graph> {
  const catalogue = await openCatalogue(options, terminal);
  return openGraph({ ...placeOf(options, terminal), catalogue: catalogue.entries, now: terminal.now });
}

/** Opens the graph, does something with it and closes it, whatever happens. */
export async function withGraph<T>(
  options: SharedOptions,
  terminal: Terminal,
  use: (graph: Graph) => Promise<T>,
): Promise<T> {
  const graph = await openPlace(options, terminal);
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
}

/** An extractor over the shipped catalogue and the user's own. */
export async function openExtractor(options: SharedOptions, terminal: Terminal): Promise<Extractor> {
  return createExtractor({ catalogue: await openCatalogue(options, terminal) });
}

function openCatalogue(options: SharedOptions, terminal: Terminal): Promise<Catalogue> {
  return loadCatalogue(catalogueFiles(options, terminal));
}
