import type { Properties, PropertyValue, Reader, Value } from './store';

/** Rows that no change may pass: a guard against a runaway read, not a page. */
const MOST_ROWS = 50_000_000;
const TIMEOUT = 120_000;

/** One row of an answer by column. */
export type Row = ReadonlyMap<string, Value>;

/** All rows of a query of our own. */
export async function rowsOf(
  read: Reader,
  cypher: string,
  parameters: Readonly<Record<string, Value>>,
): Promise<readonly Row[]> {
  const { columns, rows } = await read({ cypher, parameters, limit: MOST_ROWS, timeout: TIMEOUT });
  return rows.map((row) => new Map(columns.map((column, at) => [column, row[at] ?? null])));
}

export function textIn(row: Row, column: string): string | undefined {
  const value = row.get(column);
  return typeof value === 'string' ? value : undefined;
}

export function numberIn(row: Row, column: string): number {
  const value = row.get(column);
  return typeof value === 'number' ? value : 0;
}

export function textsIn(row: Row, column: string): readonly string[] {
  const value = row.get(column);
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The properties of the node in a column. */
export function nodeIn(row: Row, column: string): { readonly id: string; readonly properties: Properties } | undefined {
  const value = row.get(column);
  if (typeof value !== 'object' || value === null || !('node' in value)) return undefined;
  const { node } = value;
  if (typeof node !== 'object' || node === null || !('id' in node) || !('properties' in node)) return undefined;
  return isProperties(node.properties) ? { id: String(node.id), properties: node.properties } : undefined;
}

function isProperties(value: unknown): value is Properties {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isProperty);
}

function isProperty(value: unknown): value is PropertyValue {
  return Array.isArray(value) || ['string', 'number', 'boolean'].includes(typeof value);
}
