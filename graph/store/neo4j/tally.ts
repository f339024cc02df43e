import { COUNTED_LABELS, COUNTED_TYPES, type Tally } from '../tally';
import type { Runner } from './reading';

/** One statement, each part of which the server answers from the counts it keeps. */
const TALLY = [
  ...COUNTED_LABELS.map((label) => `MATCH (x:${label}) RETURN '${label}' AS name, toFloat(count(x)) AS count`),
  ...COUNTED_TYPES.map((type) => `MATCH ()-[x:${type}]->() RETURN '${type}' AS name, toFloat(count(x)) AS count`),
].join(' UNION ALL ');

/** Counts by label and type. */
export async function readTally(runner: Runner): Promise<Tally> {
  const { records } = await runner.run(TALLY);
  return new Map(records.map((record) => [String(record.get('name')), Number(record.get('count'))]));
}
