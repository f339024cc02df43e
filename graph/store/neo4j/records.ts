import { raiseSequence } from '../statements';
import type { StoredRecord } from '../store';
import type { Runner } from './reading';
import { toDriverMap } from './values';

/**
 * Writes records behind all that are there, in the order of their given sequences. Which numbers they get is decided
 * here, under a lock that all writers take last, so that no two share one and none appears before a lower one. A record
 * whose latest line is stored already is left out: writing a batch twice changes nothing.
 */
export async function writeRecords(runner: Runner, records: readonly StoredRecord[]): Promise<void> {
  if (records.length === 0) return;
  const last = await lockSequence(runner);
  const latest = await latestLines(runner, records);
  const fresh: StoredRecord[] = [];
  for (const record of [...records].sort((left, right) => left.sequence - right.sequence)) {
    if (latest.get(keyOf(record)) === record.line) continue;
    latest.set(keyOf(record), record.line);
    fresh.push({ ...record, sequence: last + fresh.length + 1 });
  }
  if (fresh.length === 0) return;
  const rows = fresh.map((record) => ({ ...record, key: keyOf(record) }));
  await runner.run('UNWIND $rows AS row CREATE (r:Record) SET r = row', toDriverMap({ rows }));
  const { cypher, parameters } = raiseSequence(last + fresh.length);
  await runner.run(cypher, toDriverMap(parameters));
}

/** The last sequence given out; nobody else gives any out until the transaction ends. */
async function lockSequence(runner: Runner): Promise<number> {
  const lock = "MERGE (m:Meta {id: 'sequence'}) SET m.locked = true REMOVE m.locked";
  const { records } = await runner.run(`${lock} RETURN toFloat(coalesce(m.value, 0)) AS value`);
  return Number(records[0]?.get('value') ?? 0);
}

async function latestLines(runner: Runner, records: readonly StoredRecord[]): Promise<Map<string, string>> {
  const cypher =
    'UNWIND $keys AS key MATCH (r:Record {key: key}) ' +
    'WITH key, r ORDER BY r.sequence DESC WITH key, collect(r)[0] AS latest RETURN key, latest.line AS line';
  const found = await runner.run(cypher, { keys: [...new Set(records.map(keyOf))] });
  return new Map(found.records.map((each) => [String(each.get('key')), String(each.get('line'))]));
}

function keyOf({ kind, id }: StoredRecord): string {
  return `${kind}/${id}`;
}
