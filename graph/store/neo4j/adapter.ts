import type { ManagedTransaction } from 'neo4j-driver';
import { DEFAULT_TIMEOUT, readSequence, WRITE_TIMEOUT } from '../calls';
import { endsMissing, type Statement, statementsOf } from '../statements';
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
import { Neo4jConnection, type Neo4jSettings } from './connection';
import { allElements, recordsAfter } from './elements';
import { searchNames } from './names';
import { readRows } from './reading';
import { writeRecords } from './records';
import { readTally } from './tally';
import { toDriverMap } from './values';

const WRITE = { timeout: WRITE_TIMEOUT };
const REMOVED_AT_ONCE = 10_000;

/** The store on a Neo4j server or cluster. It holds the records too, and any number of processes may write at once. */
export class Neo4jStore implements GraphStore {
  readonly capabilities: StoreCapabilities = { holdsRecords: true, concurrentWriters: true };
  private readonly connection: Neo4jConnection;

  constructor(settings: Neo4jSettings) {
    this.connection = new Neo4jConnection(settings);
  }

  open(): Promise<void> {
    return this.connection.open();
  }

  async apply(batch: Batch): Promise<void> {
    await this.connection.write(WRITE, (transaction) => write(transaction, batch));
  }

  async update(entityIds: readonly string[], plan: (read: Reader) => Promise<Batch>): Promise<void> {
    await this.connection.write(WRITE, async (transaction) => {
      await lock(transaction, entityIds);
      await write(transaction, await plan((request) => readRows(transaction, request)));
      await unlock(transaction, entityIds);
    });
  }

  read(request: ReadRequest): Promise<ReadResult> {
    const { timeout = DEFAULT_TIMEOUT, signal } = request;
    return this.connection.read({ timeout, signal }, (transaction) => readRows(transaction, request));
  }

  searchNames(text: string, options: Parameters<GraphStore['searchNames']>[1]): Promise<readonly NameHit[]> {
    return this.connection.read({ timeout: DEFAULT_TIMEOUT }, (transaction) => searchNames(transaction, text, options));
  }

  stream(): AsyncIterable<StoredElement> {
    return this.connection.stream(allElements);
  }

  records(after: number): AsyncIterable<StoredRecord> {
    return this.connection.stream((session) => recordsAfter(session, after));
  }

  async counts(): Promise<StoreCounts> {
    return countsOf(await this.connection.read({ timeout: WRITE_TIMEOUT }, readTally));
  }

  sequence(): Promise<number> {
    return readSequence((request) => this.read(request));
  }

  async clear(): Promise<void> {
    const cypher = `MATCH (n) WITH n LIMIT ${REMOVED_AT_ONCE} DETACH DELETE n RETURN count(*) AS removed`;
    for (;;) {
      const { records } = await this.connection.write(WRITE, (transaction) => transaction.run(cypher));
      if (Number(records[0]?.get('removed') ?? 0) < REMOVED_AT_ONCE) return;
    }
  }

  close(): Promise<void> {
    return this.connection.close();
  }
}

async function write(transaction: ManagedTransaction, batch: Batch): Promise<void> {
  for (const statement of statementsOf(batch)) await run(transaction, statement);
  await writeRecords(transaction, batch.records ?? []);
}

async function run(transaction: ManagedTransaction, statement: Statement): Promise<void> {
  const { records } = await transaction.run(statement.cypher, toDriverMap(statement.parameters));
  if (statement.expected === undefined) return;
  const written = Number(records[0]?.get('written') ?? 0);
  if (written !== statement.expected) throw endsMissing(statement, written);
}

/**
 * Held until the transaction ends, by a node that no other transaction can make meanwhile. The ids come sorted, so two
 * writers never wait for each other in a ring.
 */
async function lock(transaction: ManagedTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run('UNWIND $ids AS id MERGE (l:Lock {id: id})', { ids });
}

async function unlock(transaction: ManagedTransaction, ids: readonly string[]): Promise<void> {
  await transaction.run('UNWIND $ids AS id MATCH (l:Lock {id: id}) DELETE l', { ids });
}
