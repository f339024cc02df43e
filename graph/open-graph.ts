import { join } from 'node:path';
import type { Graph } from './graph';
import { CatalogueIndex } from './identity/catalogue-index';
import { LogLedger } from './ledger/log-ledger';
import { StoreLedger } from './ledger/store-ledger';
import { LocalGraph } from './local-graph';
import type { CatalogueEntry } from './ontology/catalogue';
import { checkFormat, isProjectedWith, noteProjectedWith } from './owner/format';
import { SharedGraph } from './owner/shared-graph';
import { RecordLog } from './records/record-log';
import { type Neo4jOptions, openStore } from './store/open-store';
import { openTemporary } from './store/open-temporary';

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
 * The graph of a data directory, or of a server. A directory that another process has open is used through that
 * process; when it ends, the next call takes the directory over.
 *
 * @throws store, where directory or server cannot be opened
 * @example
 * const graph = await openGraph({ directory: '.firmament', catalogue, now: () => new Date() });
 * const { entities } = await graph.stats();
 * await graph.close();
 */
export async function openGraph(options: OpenGraphOptions): Promise<Graph> {
  const { directory, store } = options;
  if (store) return openServer(store, options);
  await checkFormat(directory);
  return new SharedGraph(directory, () => openDirectory(options)).join();
}

async function openServer(settings: Neo4jOptions, { catalogue, now }: OpenGraphOptions): Promise<Graph> {
  const store = await openStore(settings);
  try {
    await store.open();
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
  return new LocalGraph(new StoreLedger({ store, catalogue: new CatalogueIndex(catalogue), now }), openTemporary);
}

async function openDirectory({ directory, catalogue, now }: OpenGraphOptions): Promise<Graph> {
  const index = new CatalogueIndex(catalogue);
  const store = await openStore({ directory: join(directory, 'store') });
  const log = await RecordLog.open(join(directory, 'log'));
  try {
    const anew = !(await isProjectedWith(directory, index));
    const ledger = await LogLedger.open({ log, store, catalogue: index, now, anew });
    await noteProjectedWith(directory, index);
    return new LocalGraph(ledger, openTemporary);
  } catch (error) {
    await store.close().catch(() => undefined);
    await log.close();
    throw error;
  }
}
