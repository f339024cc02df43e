import type { Kind } from '../ontology/kinds';
import type { EdgeType, NodeLabel } from '../ontology/labels';
import type { RelationType } from '../ontology/relations';

/** What both engines keep alike. Never null, never nested; instants are ISO strings in UTC; keys never start with `_`. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];

export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as written: `kind` on entities only. All its properties are replaced. */
export interface NodeRow {
  readonly label: NodeLabel;
  readonly kind?: Kind;
  readonly id: string;
  readonly properties: Properties;
}

/** An edge as written: `id` is unique within its type; both ends exist or are in the same batch. */
export interface EdgeRow {
  readonly type: EdgeType;
  readonly id: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly properties: Properties;
}

export interface NodeKey {
  readonly label: NodeLabel;
  readonly id: string;
}

export interface EdgeKey {
  readonly type: EdgeType;
  readonly id: string;
  /** Where the edge starts. Without it removal looks through all edges of the type. */
  readonly from?: NodeKey;
}

/** One atomic change. Edges go before the nodes they hang on; a removed node takes its edges with it. */
export interface Batch {
  readonly removeEdges?: readonly EdgeKey[];
  readonly removeNodes?: readonly NodeKey[];
  readonly nodes?: readonly NodeRow[];
  readonly edges?: readonly EdgeRow[];
  /** Whether none of its nodes and edges can be stored yet, as after `clear`: a store need not look for them then. */
  readonly fresh?: boolean;
  /** Properties set on existing nodes, the others kept: positions, ranks, communities. */
  readonly patches?: readonly NodeRow[];
  /**
   * Records to keep where the store itself holds them (`capabilities.holdsRecords`); refused elsewhere. Their sequences
   * say only in which order they come: the store gives out the numbers, in the transaction. A record whose latest line
   * is stored already is left out.
   */
  readonly records?: readonly StoredRecord[];
  /** Last sequence of the record log that this batch brings the store up to; a lower one than stored is ignored. */
  readonly sequence?: number;
}

/** A record as stored: its id is unique per record kind, a later one of the same id follows the earlier. */
export interface StoredRecord {
  readonly sequence: number;
  readonly id: string;
  readonly kind: string;
  /** The record as one line of JSON. */
  readonly line: string;
}

/** A node, edge or path in an answer, the same for every engine. */
export type GraphValue =
  | { readonly node: { readonly id: string; readonly labels: readonly string[]; readonly properties: Properties } }
  | {
      readonly edge: {
        readonly id: string;
        readonly type: string;
        readonly from: string;
        readonly to: string;
        readonly properties: Properties;
      };
    }
  | { readonly path: readonly GraphValue[] };

export type Value = null | PropertyValue | GraphValue | readonly Value[] | { readonly [key: string]: Value };

export interface ReadRequest {
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, Value>>;
  /** Rows at most; more set `truncated`. @default 1000 */
  readonly limit?: number;
  /** Milliseconds after which the query is ended. @default 10000 */
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

export interface ReadResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly truncated: boolean;
}

/** Reads that see one state of the store, inside `update`. */
export type Reader = (request: ReadRequest) => Promise<ReadResult>;

export interface NameHit {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  /** 0..1, best first. */
  readonly score: number;
}

export interface StoreCapabilities {
  /** Records live in the store, in the transaction that projects them; there is no local log. @default false */
  readonly holdsRecords: boolean;
  /** Several processes may write at once. @default false */
  readonly concurrentWriters: boolean;
}

/** What is stored, from the engines' own tallies: milliseconds, however large the graph. */
export interface StoreCounts {
  readonly entities: number;
  readonly relationships: number;
  readonly articles: number;
  readonly claims: number;
  /** Entities of each kind that occurs. */
  readonly kinds: Readonly<Partial<Record<Kind, number>>>;
  /** Relationships of each type that occurs. */
  readonly types: Readonly<Partial<Record<RelationType, number>>>;
}

/** Any element as stored, for streaming all. */
export type StoredElement = { readonly node: NodeRow } | { readonly edge: EdgeRow };

/**
 * A graph engine behind the narrow interface that projection, queries and exports use. Adapters translate; life cycle,
 * single-writer queue, deadlines and retries are the wrapper's (`openStore`). All methods throw `FirmamentError` of
 * kind `store` (engine trouble), `limit` (time, rows, memory) or `invalid-input` (a value no engine may keep, a query that does not parse).
 */
export interface GraphStore {
  readonly capabilities: StoreCapabilities;
  /** Connects, makes constraints and indexes. Fails within seconds where the engine is out of reach. */
  open(): Promise<void>;
  /** Applies one batch, whole or not at all. Applying it twice changes nothing. */
  apply(batch: Batch): Promise<void>;
  /**
   * Locks the entities of these ids, in their order, lets `plan` read what is there, applies the batch it returns, all
   * in one transaction: how concurrent writers project the same entity without losing a claim. `plan` may run twice.
   */
  update(entityIds: readonly string[], plan: (read: Reader) => Promise<Batch>): Promise<void>;
  /** Read-only query. Integers in parameters are sent as integers. */
  read(request: ReadRequest): Promise<ReadResult>;
  /** Entities by name or alias: exact, prefix, word prefix and near misses. */
  searchNames(
    text: string,
    options: { readonly kinds?: readonly Kind[]; readonly limit?: number },
  ): Promise<readonly NameHit[]>;
  /** Everything stored, nodes before edges, each sorted by label or type and id. */
  stream(): AsyncIterable<StoredElement>;
  /** Records with a sequence above `after`, in order. Only where `capabilities.holdsRecords`. */
  records(after: number): AsyncIterable<StoredRecord>;
  counts(): Promise<StoreCounts>;
  /** Last applied sequence, 0 for an empty store. */
  sequence(): Promise<number>;
  /** Removes everything, records included. */
  clear(): Promise<void>;
  close(): Promise<void>;
}
