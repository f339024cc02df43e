import type { ManagedTransaction } from 'neo4j-driver';
import { DEFAULT_LIMIT } from '../calls';
import type { ReadRequest, ReadResult } from '../store';
import { endsIn, toDriverMap, toValue } from './values';

/** What runs a query: a transaction, or a session. */
export type Runner = Pick<ManagedTransaction, 'run'>;

/** Runs one query and takes no more rows than asked for; the server keeps the others. */
export async function readRows(runner: Runner, request: ReadRequest): Promise<ReadResult> {
  const { cypher, parameters = {}, limit = DEFAULT_LIMIT } = request;
  const result = runner.run(cypher, toDriverMap(parameters));
  const columns = await result.keys();
  const taken: unknown[][] = [];
  let truncated = false;
  for await (const record of result) {
    truncated = taken.length === limit;
    if (truncated) break;
    taken.push([...record.values()]);
  }
  const idOf = await idsOfEnds(runner, taken);
  const rows = taken.map((row) => row.map((value) => toValue(value, idOf)));
  return { columns: columns.map(String), rows, truncated };
}

/** An edge knows its nodes by the server's ids alone, so ours are asked for. */
async function idsOfEnds(
  runner: Runner,
  rows: readonly (readonly unknown[])[],
): Promise<(elementId: string) => string> {
  const ends = [...new Set(rows.flatMap(endsIn))];
  if (ends.length === 0) return () => '';
  const cypher = 'MATCH (n) WHERE elementId(n) IN $ends RETURN elementId(n) AS end, n.id AS id';
  const { records } = await runner.run(cypher, { ends });
  const ids = new Map(records.map((record) => [String(record.get('end')), String(record.get('id') ?? '')]));
  return (elementId) => ids.get(elementId) ?? '';
}
