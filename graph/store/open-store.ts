import { totalmem } from 'node:os';
import { RuntimeStore } from './runtime-store';
import type { GraphStore } from './store';

const GIGABYTE = 1024 ** 3;

/** A store in a directory on this machine; nothing to install or start. */
export interface EmbeddedOptions {
  readonly directory: string;
  /** Bytes of memory the engine may hold before it is ended. @default half of the machine's, at most 4 GiB */
  readonly memoryLimit?: number;
}

/** A Neo4j server, 5.13 or later. */
export interface Neo4jOptions {
  /** `bolt://host:7687`, `neo4j://host:7687`, or their `+s` forms for TLS. */
  readonly url: string;
  readonly username?: string;
  readonly password?: string;
  /** @default the server's default database */
  readonly database?: string;
  /** Milliseconds a server may take to answer at all, and for which a call that failed is made again. @default 5000 */
  readonly connectTimeout?: number;
}

export interface OpenOptions {
  /** Spreads the pauses between retries. @default Math.random */
  readonly random?: () => number;
}

/**
 * The store for these options, not yet connected: the first call opens it, or `open()` where failing early is wanted.
 * The engine's code is loaded here and only where it is used.
 *
 * @example
 * const store = await openStore({ directory: '.firmament' });
 * await store.apply({ nodes: [{ label: 'Entity', kind: 'Firm', id: 'firm/openai', properties: { name: 'OpenAI' } }] });
 * await store.close();
 */
export async function openStore(options: (EmbeddedOptions | Neo4jOptions) & OpenOptions): Promise<GraphStore> {
  const retries = { pause: 100, random: options.random ?? Math.random };
  if ('directory' in options) {
    const { EmbeddedStore } = await import('./embedded/adapter');
    const memoryLimit = options.memoryLimit ?? Math.min(4 * GIGABYTE, totalmem() / 2);
    const store = new EmbeddedStore({ directory: options.directory, memoryLimit });
    return new RuntimeStore(store, { retries: { ...retries, attempts: 4 }, openTimeout: 130_000 });
  }
  const { Neo4jStore } = await import('./neo4j/adapter');
  // The driver repeats by itself for five seconds.
  return new RuntimeStore(new Neo4jStore(options), { retries: { ...retries, attempts: 2 }, openTimeout: 70_000 });
}
