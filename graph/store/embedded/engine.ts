import { rmSync } from 'node:fs';
import type { GrafeoDB, QueryResult } from '@grafeo-db/js';
import { z } from 'zod';
import { FirmamentError } from '../../ontology/errors';
import { isKind, type Kind } from '../../ontology/kinds';
import { endsMissing, type Statement, statementsOf } from '../statements';
import type { Batch, NameHit, ReadResult, StoredElement } from '../store';
import type { Tally } from '../tally';
import { elementsOf } from './elements';
import { engineMissing, toOpenError, toStoreError } from './errors';
import { Filling } from './filling';
import type { Listed } from './messages';
import { NameIndex } from './name-index';
import { RunningTally, type Written } from './running-tally';
import { SCHEMA } from './schema';
import { toValue } from './values';

/** Write-ahead log that makes the engine write a checkpoint by itself. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** Nodes up to which an engine is emptied rather than made anew. */
const MOST_REMOVED = 2000;

const counted = z.array(z.object({ name: z.string(), count: z.number() }));
const schemaShape = z.object({ labels: counted, edge_types: counted });

/** A column of this name is lost where a row is an object. */
const PROTOTYPE = '__proto__';

const NAMES = 'RETURN n.id AS id, n.kind AS kind, n.name AS name, n.aliases AS aliases';

/** The Grafeo database of one file, as the child process holds it. Queries run beside the event loop, writes one at a time. */
export class Engine {
  private names: Promise<NameIndex> | undefined;

  private readonly running: RunningTally;

  /** From an empty engine to the first change that is no filling. */
  private filling: Filling | undefined;

  private constructor(private readonly db: GrafeoDB) {
    this.running = new RunningTally(() => countAll(db));
    this.filling = db.nodeCount() === 0 ? new Filling(db) : undefined;
  }

  /** @throws store: `engine-missing`, `store-locked`, `store-damaged`, `store-open` */
  static async open(path: string): Promise<Engine> {
    const { GrafeoDB } = await import('@grafeo-db/js').catch((thrown: unknown) => {
      throw engineMissing(thrown);
    });
    try {
      const db = GrafeoDB.create(path);
      db.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
      for (const statement of SCHEMA) await db.executeCypher(statement);
      return new Engine(db);
    } catch (thrown) {
      throw toOpenError(path, thrown);
    }
  }

  /** Removes the database's file and log. No engine may have it open. */
  static remove(path: string): void {
    for (const each of [path, `${path}.wal`]) rmSync(each, { recursive: true, force: true });
  }

  /** Runs the text in a transaction that is always rolled back, whatever it does. */
  async read(cypher: string, parameters: Statement['parameters'], limit: number): Promise<ReadResult> {
    const transaction = this.db.beginTransaction();
    try {
      return this.toReadResult(await transaction.executeCypher(cypher, parameters), limit);
    } catch (thrown) {
      throw toStoreError(thrown);
    } finally {
      transaction.rollback();
    }
  }

  /** All statements or none. @param touched ids of entities whose names may have changed */
  async write(statements: readonly Statement[], touched: readonly string[]): Promise<void> {
    this.filling = undefined;
    const transaction = this.db.beginTransaction();
    const written: (readonly [Statement, Written])[] = [];
    try {
      for (const statement of statements) {
        const result = await transaction.executeCypher(statement.cypher, statement.parameters);
        const count = statement.expected === undefined ? undefined : Number(result.scalar());
        if (count !== undefined && count !== statement.expected) throw endsMissing(statement, count);
        written.push([statement, result.counters]);
      }
      transaction.commit();
      for (const each of written) this.running.note(...each);
    } catch (thrown) {
      if (transaction.isActive) transaction.rollback();
      throw toStoreError(thrown);
    }
    if (this.names !== undefined) await this.renew(await this.names, touched);
  }

  /** Nodes and edges that are not stored yet. Where they cannot be made at once, they are written like any others. */
  async fill(batch: Pick<Batch, 'nodes' | 'edges'>): Promise<void> {
    const made = await this.filling?.add(batch).catch(() => undefined);
    if (!made) await this.write(statementsOf(batch), []);
    for (const { names, count } of made ?? []) this.running.add(names, count);
    this.names = undefined;
  }

  async search(text: string, kinds: readonly Kind[] | null, limit: number): Promise<readonly NameHit[]> {
    this.names ??= this.readNames();
    return (await this.names).search(text, kinds, limit);
  }

  /** The engine's own numbers of all elements of a label or type, in the order of their ids. */
  async list(of: Listed): Promise<readonly number[]> {
    const pattern = 'label' in of ? `MATCH (x:${of.label})` : `MATCH ()-[x:${of.type}]->()`;
    const result = await this.db.executeCypher(`${pattern} RETURN id(x) AS key, x.id AS id ORDER BY id`);
    return result.rows().map(([key]) => Number(key));
  }

  /** The elements of these numbers; what has been removed since is left out. */
  fetch(of: Listed, keys: readonly number[]): readonly StoredElement[] {
    return elementsOf(this.db, of, keys);
  }

  /** Counts by label and type. */
  tally(): Tally {
    return this.running.now();
  }

  /** Removes all elements where they are few; else it is quicker to remove the file. @returns whether it did */
  async removeAll(): Promise<boolean> {
    if (this.db.nodeCount() > MOST_REMOVED) return false;
    await this.write([{ cypher: 'MATCH (n) DETACH DELETE n', parameters: {} }], []);
    this.names = undefined;
    this.filling = new Filling(this.db);
    return true;
  }

  close(): void {
    this.db.close();
  }

  private toReadResult(result: QueryResult, limit: number): ReadResult {
    const { columns, length } = result;
    const idOf = (engineId: number) => String(this.db.getNode(engineId)?.get('id') ?? '');
    const given = columns.includes(PROTOTYPE) ? result.rows() : undefined;
    const rows = Array.from({ length: Math.min(length, limit) }, (_, index) => {
      const row = given?.[index] ?? valuesOf(columns, result.get(index));
      return row.map((value) => toValue(value, idOf));
    });
    return { columns, rows, truncated: length > limit };
  }

  private async readNames(): Promise<NameIndex> {
    const index = new NameIndex();
    addNames(index, await this.db.executeCypher(`MATCH (n:Entity) ${NAMES}`));
    return index;
  }

  private async renew(index: NameIndex, touched: readonly string[]): Promise<void> {
    if (touched.length === 0) return;
    for (const id of touched) index.remove(id);
    const cypher = `UNWIND $ids AS id MATCH (n:Entity {id: id}) ${NAMES}`;
    addNames(index, await this.db.executeCypher(cypher, { ids: touched }));
  }
}

function countAll(db: GrafeoDB): Tally {
  const { labels, edge_types } = schemaShape.parse(db.schema());
  return new Map([...labels, ...edge_types].map(({ name, count }) => [name, count]));
}

function valuesOf(columns: readonly string[], row: object): readonly unknown[] {
  const values = new Map<string, unknown>(Object.entries(row));
  return columns.map((column) => values.get(column));
}

function addNames(index: NameIndex, result: QueryResult): void {
  for (const [id, kind, name, aliases] of result.rows()) {
    if (typeof id !== 'string' || typeof kind !== 'string' || typeof name !== 'string' || !isKind(kind)) continue;
    index.add({ id, kind, name, aliases: Array.isArray(aliases) ? aliases.map(String) : [] });
  }
}

/** The engine is asked before it is open, or after it was closed. */
export function notOpen(): FirmamentError {
  return new FirmamentError('store', 'The embedded engine is not open.', { code: 'store-closed', retriable: true });
}
