import { join } from 'node:path';
import type { Graph } from './graph';
import { CatalogueIndex } from './identity/catalogue-index';
import { LogLedger } from './ledger/log-ledger';
import { LocalGraph } from './local-graph';
import type { CatalogueEntry } from './ontology/catalogue';
import { RecordLog } from './records/record-log';
import { type Neo4jOptions, openStore } from './store/open-store';

export interface OpenGraphOptions {
  /** The data directory; made where it does not exist. Not touched where `store` names a server. */
  readonly directory: string;
  /** A Neo4j server to keep records and graph in, instead of the data directory. */
  readonly store?: Neo4jOptions;
  /** Names known beforehand. */
  readonly catalogue: Iterable<CatalogueEntry>;
  readonly now: () => Date;
}

/**
 * The graph of a data directory, or of a server.
 *
 * @example
 * const graph = await openGraph({ directory: '.firmament', catalogue, now: () => new Date() });
 */
export async function openGraph(options: OpenGraphOptions): Promise<Graph> {
  const catalogue = new CatalogueIndex(options.catalogue);
  const store = await openStore({ directory: join(options.directory, 'store') });
  const log = await RecordLog.open(join(options.directory, 'log'));
  return new LocalGraph(await LogLedger.open({ log, store, catalogue, now: options.now }));
}
