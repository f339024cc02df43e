import { RELATION_TYPES } from '../ontology/relations';
import { READ_SEQUENCE } from './statements';
import type { Reader, StoreCounts } from './store';

/** Rows of an answer where the request says nothing. */
export const DEFAULT_LIMIT = 1000;
/** Milliseconds a query may take where the request says nothing. */
export const DEFAULT_TIMEOUT = 10_000;
/** Milliseconds a write may take. */
export const WRITE_TIMEOUT = 60_000;

/** Counts by label and type, each of which the engines answer from what they keep of it. */
export async function countElements(read: Reader): Promise<StoreCounts> {
  const count = async (pattern: string) => {
    const { rows } = await read({ cypher: `MATCH ${pattern} RETURN count(x) AS count`, timeout: WRITE_TIMEOUT });
    return Number(rows[0]?.[0] ?? 0);
  };
  const [entities = 0, articles = 0, claims = 0, ...types] = await Promise.all([
    count('(x:Entity)'),
    count('(x:Article)'),
    count('(x:Claim)'),
    ...RELATION_TYPES.map((type) => count(`()-[x:${type}]->()`)),
  ]);
  return { entities, articles, claims, relationships: types.reduce((sum, each) => sum + each, 0) };
}

/** The last applied sequence, 0 for an empty store. */
export async function readSequence(read: Reader): Promise<number> {
  const { rows } = await read({ cypher: READ_SEQUENCE, timeout: WRITE_TIMEOUT });
  return Number(rows[0]?.[0] ?? 0);
}
