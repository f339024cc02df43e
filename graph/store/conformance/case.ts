import assert from 'node:assert/strict';
import { type ErrorKind, isFirmamentError } from '../../ontology/errors';
import type { EdgeRow, GraphStore, NodeRow, Properties, StoreCounts, StoredElement, Value } from '../store';

/** One thing every store must do, told of an empty open store. */
export interface ConformanceCase {
  readonly title: string;
  readonly run: (place: StorePlace) => Promise<void>;
}

/** Where the store under test lives: the open store, and the same content opened once more after it was closed. */
export interface StorePlace {
  readonly store: GraphStore;
  readonly open: () => Promise<GraphStore>;
}

export function firm(id: string, properties: Properties = {}): NodeRow {
  return { label: 'Entity', kind: 'Firm', id, properties: { name: id, ...properties } };
}

export function article(id: string, properties: Properties = {}): NodeRow {
  return { label: 'Article', id, properties };
}

export function claim(id: string, properties: Properties = {}): NodeRow {
  return { label: 'Claim', id, properties };
}

/** An edge between two entities, `A OWNS B` unless told otherwise. */
export function edge(id: string, from: string, to: string, properties: Properties = {}): EdgeRow {
  return { type: 'OWNS', id, from: { label: 'Entity', id: from }, to: { label: 'Entity', id: to }, properties };
}

/** The counts of an empty store. */
export const NOTHING: StoreCounts = { entities: 0, relationships: 0, articles: 0, claims: 0, kinds: {}, types: {} };

export async function elements(store: GraphStore): Promise<readonly StoredElement[]> {
  const found: StoredElement[] = [];
  for await (const element of store.stream()) found.push(element);
  return found;
}

/** The rows of a query, for short. */
export async function rows(store: GraphStore, cypher: string, parameters: Readonly<Record<string, Value>> = {}) {
  return (await store.read({ cypher, parameters })).rows;
}

/** Deep equality of plain data, whichever realm or process its objects come from. */
export function same(actual: unknown, expected: unknown): void {
  assert.deepStrictEqual(JSON.parse(JSON.stringify(actual)), JSON.parse(JSON.stringify(expected)));
}

/** The promise fails with our own error of this kind, and code where one is given. */
export async function fails(promise: Promise<unknown>, kind: ErrorKind, code?: string): Promise<void> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert.ok(isFirmamentError(thrown), `expected a FirmamentError, got ${String(thrown)}`);
  assert.equal(thrown.kind, kind, thrown.message);
  if (code !== undefined) assert.equal(thrown.code, code, thrown.message);
}
