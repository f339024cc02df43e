import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { FirmamentError } from '../../ontology/errors';
import { ALL_EDGE_TYPES, NODE_LABELS } from '../../ontology/labels';
import { DEFAULT_LIMIT, DEFAULT_TIMEOUT, readSequence, WRITE_TIMEOUT } from '../calls';
import { statementsOf } from '../statements';
import type {
  Batch,
  GraphStore,
  NameHit,
  Reader,
  ReadRequest,
  ReadResult,
  StoreCapabilities,
  StoreCounts,
  StoredElement,
  StoredRecord,
} from '../store';
import { countsOf } from '../tally';
import { EngineConnection } from './connection';
import type { Listed } from './messages';

/** Elements that cross from the engine's process at once. */
const PAGE = 2000;

export interface EmbeddedSettings {
  /** Directory that holds `graph.grafeo`; made where missing. */
  readonly directory: string;
  /** Bytes of memory the engine's process may hold. */
  readonly memoryLimit: number;
}

/**
 * The store that needs nothing installed: Grafeo in a process of its own. It keeps no records, has one writer, and is
 * no more than a projection: whatever happens to its file, the record log restores it.
 */
export class EmbeddedStore implements GraphStore {
  readonly capabilities: StoreCapabilities = { holdsRecords: false, concurrentWriters: false };
  private readonly path: string;
  private readonly connection: EngineConnection;

  constructor(private readonly settings: EmbeddedSettings) {
    this.path = join(settings.directory, 'graph.grafeo');
    this.connection = new EngineConnection({ ask: 'open', path: this.path, memoryLimit: settings.memoryLimit });
  }

  /** Id of the process that holds the engine, while it runs. */
  get enginePid(): number | undefined {
    return this.connection.pid;
  }

  async open(): Promise<void> {
    mkdirSync(this.settings.directory, { recursive: true });
    await this.connection.open();
  }

  async apply(batch: Batch): Promise<void> {
    if (batch.records?.length) throw recordsRefused();
    const touched = [...(batch.nodes ?? []), ...(batch.removeNodes ?? []), ...(batch.patches ?? [])]
      .filter(({ label }) => label === 'Entity')
      .map(({ id }) => id);
    if (isFilling(batch)) return this.fill(batch);
    const statements = statementsOf(batch);
    if (statements.length === 0) return;
    await this.connection.ask('done', { ask: 'write', statements, touched }, { timeout: WRITE_TIMEOUT });
  }

  /** Nothing to lock: the wrapper lets one writer through at a time, and no other process can open the file. */
  async update(_entityIds: readonly string[], plan: (read: Reader) => Promise<Batch>): Promise<void> {
    await this.apply(await plan((request) => this.read(request)));
  }

  async read(request: ReadRequest): Promise<ReadResult> {
    const { cypher, parameters = {}, limit = DEFAULT_LIMIT, timeout = DEFAULT_TIMEOUT, signal } = request;
    const answer = await this.connection.ask('read', { ask: 'read', cypher, parameters, limit }, { timeout, signal });
    return answer.result;
  }

  async searchNames(text: string, options: Parameters<GraphStore['searchNames']>[1]): Promise<readonly NameHit[]> {
    const { kinds = null, limit = 10 } = options;
    const request = { ask: 'search', text, kinds, limit } as const;
    return (await this.connection.ask('search', request, { timeout: DEFAULT_TIMEOUT })).hits;
  }

  async *stream(): AsyncIterable<StoredElement> {
    for (const label of [...NODE_LABELS].sort()) yield* this.streamOf({ label });
    for (const type of [...ALL_EDGE_TYPES].sort()) yield* this.streamOf({ type });
  }

  // biome-ignore lint/correctness/useYield: this store keeps no records
  async *records(): AsyncIterable<StoredRecord> {
    throw recordsRefused();
  }

  async counts(): Promise<StoreCounts> {
    const { tally } = await this.connection.ask('tally', { ask: 'tally' }, { timeout: DEFAULT_TIMEOUT });
    return countsOf(tally);
  }

  sequence(): Promise<number> {
    return readSequence((request) => this.read(request));
  }

  async clear(): Promise<void> {
    mkdirSync(this.settings.directory, { recursive: true });
    await this.connection.clear(this.path, WRITE_TIMEOUT);
  }

  async close(): Promise<void> {
    await this.connection.close(WRITE_TIMEOUT);
  }

  private async fill({ nodes = [], edges = [] }: Batch): Promise<void> {
    await this.connection.ask('done', { ask: 'fill', nodes, edges }, { timeout: WRITE_TIMEOUT });
  }

  private async *streamOf(of: Listed): AsyncIterable<StoredElement> {
    const patience = { timeout: WRITE_TIMEOUT };
    const { keys } = await this.connection.ask('list', { ask: 'list', of }, patience);
    for (let start = 0; start < keys.length; start += PAGE) {
      const request = { ask: 'fetch', of, keys: keys.slice(start, start + PAGE) } as const;
      yield* (await this.connection.ask('fetch', request, patience)).elements;
    }
  }
}

/** Nothing but new nodes and edges. */
function isFilling({ fresh, removeEdges, removeNodes, patches, sequence }: Batch): boolean {
  const others = [removeEdges, removeNodes, patches].some((rows) => rows !== undefined && rows.length > 0);
  return fresh === true && !others && sequence === undefined;
}

function recordsRefused(): FirmamentError {
  const message = 'The embedded store keeps no records. Append them to the record log of the data directory.';
  return new FirmamentError('store', message, { code: 'records-elsewhere' });
}
