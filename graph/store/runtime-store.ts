import { FirmamentError, isFirmamentError } from '../ontology/errors';
import { checkBatch } from './batch-check';
import { DEFAULT_TIMEOUT, WRITE_TIMEOUT } from './calls';
import { withDeadline } from './deadline';
import { type RetryPolicy, retry } from './retry';
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
} from './store';
import { checkParameters, wellFormed } from './values';
import { WriterQueue } from './writer-queue';

/** Milliseconds the adapter has to report its own timeout before the wrapper does. */
const GRACE = 2000;

export interface RuntimeSettings {
  readonly retries: RetryPolicy;
  /** Milliseconds opening may take. */
  readonly openTimeout: number;
}

/**
 * What every adapter needs and none should repeat: opened once and again after a failure, closed for good, one writer
 * at a time, a deadline around every call, retries of what may be retried, and values checked before any engine sees
 * them.
 */
export class RuntimeStore implements GraphStore {
  private opening: Promise<void> | undefined;
  private closing: Promise<void> | undefined;
  private readonly writers = new WriterQueue();

  constructor(
    private readonly adapter: GraphStore,
    private readonly settings: RuntimeSettings,
  ) {}

  get capabilities(): StoreCapabilities {
    return this.adapter.capabilities;
  }

  async open(): Promise<void> {
    if (this.closing !== undefined) throw closed();
    await this.connected();
  }

  apply(batch: Batch): Promise<void> {
    return this.write(async () => {
      const checked = checkBatch(batch);
      await this.persist('apply', () => this.adapter.apply(checked));
    });
  }

  update(entityIds: readonly string[], plan: (read: Reader) => Promise<Batch>): Promise<void> {
    const ids = [...new Set(entityIds.map(wellFormed))].sort();
    const checkedPlan = async (read: Reader) => checkBatch(await plan((request) => read(checkRequest(request))));
    return this.write(() => this.persist('update', () => this.adapter.update(ids, checkedPlan)));
  }

  async read(request: ReadRequest): Promise<ReadResult> {
    const checked = checkRequest(request);
    await this.open();
    const timeout = (checked.timeout ?? DEFAULT_TIMEOUT) + GRACE;
    return this.persist('read', () => this.adapter.read(checked), timeout);
  }

  async searchNames(text: string, options: Parameters<GraphStore['searchNames']>[1]): Promise<readonly NameHit[]> {
    await this.open();
    const find = () => this.adapter.searchNames(wellFormed(text), options);
    return this.persist('searchNames', find, DEFAULT_TIMEOUT + GRACE);
  }

  async *stream(): AsyncIterable<StoredElement> {
    await this.open();
    yield* this.adapter.stream();
  }

  async *records(after: number): AsyncIterable<StoredRecord> {
    await this.open();
    yield* this.adapter.records(after);
  }

  async counts(): Promise<StoreCounts> {
    await this.open();
    return this.persist('counts', () => this.adapter.counts());
  }

  async sequence(): Promise<number> {
    await this.open();
    return this.persist('sequence', () => this.adapter.sequence());
  }

  /** Also the way out of a damaged store: it need not open for being emptied. */
  clear(): Promise<void> {
    return this.inTurn(async () => {
      await this.connected().catch((thrown: unknown) => {
        if (!isFirmamentError(thrown) || thrown.code !== 'store-damaged') throw thrown;
      });
      await this.persist('clear', () => this.adapter.clear());
    });
  }

  close(): Promise<void> {
    this.closing ??= this.writers.run(async () => {
      await this.opening?.catch(() => undefined);
      await withDeadline('close', WRITE_TIMEOUT + GRACE, () => this.adapter.close());
    });
    return this.closing;
  }

  /** Open, also for the writes that were queued before the store was closed. */
  private connected(): Promise<void> {
    this.opening ??= this.connect();
    return this.opening;
  }

  private connect(): Promise<void> {
    const opening = withDeadline('open', this.settings.openTimeout, () => this.adapter.open());
    return opening.catch((thrown: unknown) => {
      this.opening = undefined;
      throw thrown;
    });
  }

  private write(task: () => Promise<void>): Promise<void> {
    return this.inTurn(async () => {
      await this.connected();
      await task();
    });
  }

  private async inTurn(task: () => Promise<void>): Promise<void> {
    if (this.closing !== undefined) throw closed();
    await this.writers.run(task);
  }

  private persist<Result>(what: string, call: () => Promise<Result>, timeout = WRITE_TIMEOUT + GRACE): Promise<Result> {
    return retry(this.settings.retries, () => withDeadline(what, timeout, call));
  }
}

function checkRequest(request: ReadRequest): ReadRequest {
  const { cypher, parameters = {}, limit = 1, timeout = 1 } = request;
  if (!isCount(limit)) throw refused(`Its limit is ${limit}; give a whole number of rows above 0`);
  if (!isCount(timeout)) throw refused(`Its timeout is ${timeout}; give a whole number of milliseconds above 0`);
  if (cypher.trim() === '') throw refused('It is empty; write a Cypher query that reads');
  return { ...request, cypher: wellFormed(cypher), parameters: checkParameters(parameters) };
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value > 0;
}

function refused(why: string): FirmamentError {
  return new FirmamentError('invalid-input', `The query was refused. ${why}.`, { code: 'query-invalid' });
}

function closed(): FirmamentError {
  return new FirmamentError('store', 'The store was closed. Open another one with openStore.', {
    code: 'store-closed',
  });
}
