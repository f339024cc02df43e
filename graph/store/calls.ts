import { READ_SEQUENCE } from './statements';
import type { Reader } from './store';

/** Rows of an answer where the request says nothing. */
export const DEFAULT_LIMIT = 1000;
/** Milliseconds a query may take where the request says nothing. */
export const DEFAULT_TIMEOUT = 10_000;
/** Milliseconds a write may take. */
export const WRITE_TIMEOUT = 60_000;

/** The last applied sequence, 0 for an empty store. */
export async function readSequence(read: Reader): Promise<number> {
  const { rows } = await read({ cypher: READ_SEQUENCE, timeout: WRITE_TIMEOUT });
  return Number(rows[0]?.[0] ?? 0);
}
