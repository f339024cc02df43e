import { FirmamentError } from '../ontology/errors';
import { KINDS } from '../ontology/kinds';
import type { Batch, EdgeKey, EdgeRow, NodeKey, NodeRow, Value } from './store';

/** One Cypher statement with its parameters. */
export interface Statement {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, Value>>;
  /** How many elements its only row must count, or the batch is refused: an edge whose end is missing. */
  readonly expected?: number;
  /** Labels or the type of what it makes or removes; nothing where it would have to look. */
  readonly counts?: Counted;
}

/** What a statement adds to or takes off a tally. */
export interface Counted {
  readonly names: readonly string[];
  /** @default edges */
  readonly removes?: 'nodes';
}

/** Rows one statement writes; the engines slow down or time out far above. */
const ROWS_AT_ONCE = 5000;

/**
 * A checked batch as Cypher that both engines run alike, in the order in which it holds: removals, nodes, edges,
 * patches, sequence. Labels and types in the text come from the ontology alone. Rows are sorted by id, so that
 * concurrent writers take their locks in one order. Records are the adapter's own business.
 */
export function statementsOf(batch: Batch): readonly Statement[] {
  return [
    ...removeEdges(batch.removeEdges ?? []),
    ...removeNodes(batch.removeNodes ?? []),
    ...writeNodes(batch.nodes ?? []),
    ...writeEdges(batch.edges ?? []),
    ...patchNodes(batch.patches ?? []),
    ...(batch.sequence === undefined ? [] : [raiseSequence(batch.sequence)]),
  ];
}

/** Sets the last applied sequence, never back. */
export function raiseSequence(sequence: number): Statement {
  const cypher =
    "MERGE (m:Meta {id: 'sequence'}) " +
    'SET m.value = CASE WHEN coalesce(m.value, 0) < $sequence THEN $sequence ELSE m.value END';
  return { cypher, parameters: { sequence }, counts: { names: ['Meta'] } };
}

/** Reads the last applied sequence; no row for an empty store. */
export const READ_SEQUENCE = "MATCH (m:Meta {id: 'sequence'}) RETURN m.value AS value";

function removeEdges(keys: readonly EdgeKey[]): readonly Statement[] {
  return inGroups(keys, (key) => `${key.type} ${key.from?.label ?? ''}`).flatMap(([first, group]) => {
    if (first.from === undefined) {
      const cypher = `MATCH ()-[r:${first.type}]->() WHERE r.id IN $rows DELETE r`;
      return counted(
        { names: [first.type] },
        inChunks(cypher, group, (key) => key.id),
      );
    }
    const cypher = `UNWIND $rows AS row MATCH (a:${first.from.label} {id: row.id})-[r:${first.type}]->() WHERE r.id IN row.edges DELETE r`;
    return counted(
      { names: [first.type] },
      inChunks(cypher, byStart(group), ({ id, edges }) => ({ id, edges })),
    );
  });
}

/** Each start once, with the ids of all its edges: the edges of a node of thousands are gone through only once. */
function byStart(keys: readonly EdgeKey[]): readonly { readonly id: string; readonly edges: readonly string[] }[] {
  const starts = new Map<string, { id: string; edges: string[] }>();
  for (const { id, from } of keys) {
    const start = from?.id ?? '';
    const known = starts.get(start);
    if (known) known.edges.push(id);
    else starts.set(start, { id: start, edges: [id] });
  }
  return [...starts.values()];
}

function removeNodes(keys: readonly NodeKey[]): readonly Statement[] {
  return inGroups(keys, (key) => key.label).flatMap(([{ label }, group]) => {
    const cypher = `UNWIND $rows AS row MATCH (n:${label} {id: row}) DETACH DELETE n`;
    const statements = inChunks(cypher, group, (key) => key.id);
    // An entity takes its kind and relationships of any type with it.
    return label === 'Entity' ? statements : counted({ names: [label], removes: 'nodes' }, statements);
  });
}

function writeNodes(rows: readonly NodeRow[]): readonly Statement[] {
  return inGroups(rows, (row) => `${row.label} ${row.kind}`).flatMap(([{ label, kind }, group]) => {
    const cypher = `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.properties${kindLabels(kind)}`;
    const statements = inChunks(cypher, group, (row) => ({ id: row.id, properties: storedProperties(row) }));
    return counted({ names: kind === undefined ? [label] : [label, kind] }, statements);
  });
}

function kindLabels(kind: NodeRow['kind']): string {
  if (kind === undefined) return '';
  const others = KINDS.filter((each) => each !== kind).join(':');
  return ` REMOVE n:${others} SET n:${kind}`;
}

/** All that is kept of a node: its properties, and among them its id and kind. */
export function storedProperties(row: NodeRow): { readonly [key: string]: Value } {
  return { ...row.properties, id: row.id, ...(row.label === 'Entity' && row.kind && { kind: row.kind }) };
}

function writeEdges(rows: readonly EdgeRow[]): readonly Statement[] {
  return inGroups(rows, (row) => `${row.type} ${row.from.label} ${row.to.label}`).flatMap(([first, group]) => {
    const cypher =
      `UNWIND $rows AS row MATCH (a:${first.from.label} {id: row.from}) MATCH (b:${first.to.label} {id: row.to}) ` +
      `MERGE (a)-[r:${first.type} {id: row.id}]->(b) SET r = row.properties RETURN count(r) AS written`;
    const statements = inChunks(cypher, group, edgeParameter);
    return statements.map((each) => ({ ...each, expected: each.rows, counts: { names: [first.type] } }));
  });
}

function edgeParameter(row: EdgeRow): Value {
  return { id: row.id, from: row.from.id, to: row.to.id, properties: { ...row.properties, id: row.id } };
}

/** The error of a statement that wrote fewer elements than expected. */
export function endsMissing(statement: Statement, written: number): FirmamentError {
  const short = (statement.expected ?? 0) - written;
  const message = `${short} edges of the batch hang on nodes that are neither stored nor in it. Write their nodes first.`;
  return new FirmamentError('invalid-input', message, { code: 'edge-ends-missing' });
}

function patchNodes(rows: readonly NodeRow[]): readonly Statement[] {
  return inGroups(rows, (row) => row.label).flatMap(([{ label }, group]) =>
    inChunks(`UNWIND $rows AS row MATCH (n:${label} {id: row.id}) SET n += row.properties`, group, (row) => ({
      id: row.id,
      properties: row.properties,
    })),
  );
}

function counted(counts: Counted, statements: readonly Statement[]): readonly Statement[] {
  return statements.map((statement) => ({ ...statement, counts }));
}

function inGroups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly [Row, readonly Row[]][] {
  const groups = new Map<string, [Row, Row[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group[1].push(row);
    else groups.set(keyOf(row), [row, [row]]);
  }
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, group]) => group);
}

function inChunks<Row extends { readonly id: string }>(
  cypher: string,
  rows: readonly Row[],
  toParameter: (row: Row) => Value,
): readonly (Statement & { readonly rows: number })[] {
  const sorted = [...rows].sort((left, right) => (left.id < right.id ? -1 : 1));
  const starts = Array.from({ length: Math.ceil(sorted.length / ROWS_AT_ONCE) }, (_, index) => index * ROWS_AT_ONCE);
  return starts.map((start) => {
    const rows = sorted.slice(start, start + ROWS_AT_ONCE).map(toParameter);
    return { cypher, parameters: { rows }, rows: rows.length };
  });
}
