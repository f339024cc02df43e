import { existsSync } from 'node:fs';
import type { Graph } from '../graph/graph';
import type { CatalogueEntry } from '../graph/ontology/catalogue';
import { FirmamentError, isFirmamentError, messageOf } from '../graph/ontology/errors';
import { openGraph } from '../graph/open-graph';
import { type CatalogueEntries, readCatalogue } from '../ingest/catalogue/read-catalogue';
import { catalogueFiles } from './catalogue-files';
import { type Place, placeOf, type SharedOptions } from './options';
import { keepOwnNames } from './own-names';
import type { Terminal } from './terminal';

/** The shipped catalogue and the user's own. Names once given are kept in the data directory, for every later command. */
export async function readNames(options: SharedOptions, terminal: Terminal): Promise<CatalogueEntries> {
  const names = await readCatalogue(catalogueFiles(options, terminal));
  if (options.catalogue) await keepOwnNames(options, terminal);
  return names;
}

/** Opens the graph that flags and environment name. The caller closes it. */
export async function openPlace(options: SharedOptions, terminal: Terminal, names?: CatalogueEntries): Promise<Graph> {
  const { entries } = names ?? (await readNames(options, terminal));
  return openAt(placeOf(options, terminal), entries, terminal);
}

/** Opens the graph of a place with these names known. The caller closes it. */
export async function openAt(place: Place, names: readonly CatalogueEntry[], terminal: Terminal): Promise<Graph> {
  return openGraph({ ...place, catalogue: names, now: terminal.now }).catch((thrown: unknown) => {
    throw isFirmamentError(thrown) ? thrown : unusable(place.directory, thrown);
  });
}

/** Opens the graph, does something with it and closes it, whatever happens. */
export async function withGraph<T>(
  options: SharedOptions,
  terminal: Terminal,
  use: (graph: Graph) => Promise<T>,
): Promise<T> {
  sayWhereNothingIs(options, terminal);
  const graph = await openPlace(options, terminal);
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
}

function sayWhereNothingIs(options: SharedOptions, terminal: Terminal): void {
  const { store, directory } = placeOf(options, terminal);
  if (store || options.json || existsSync(directory)) return;
  terminal.say(`There was no graph in ${directory} yet. Begin with: firmament ingest PATH`);
}

function unusable(directory: string, cause: unknown): FirmamentError {
  return new FirmamentError(
    'store',
    `${directory} cannot be used as data directory: ${messageOf(cause)}. Choose another with --data or FIRMAMENT_DATA.`,
    { code: 'data-unusable', cause },
  );
}
