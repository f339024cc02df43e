import type { Session } from 'neo4j-driver';
import { ALL_EDGE_TYPES, type EdgeType, NODE_LABELS, type NodeLabel } from '../../ontology/labels';
import { withDeadline } from '../deadline';
import { nodeRowOf, propertiesOf } from '../properties';
import type { NodeKey, StoredElement, StoredRecord } from '../store';
import { readTally } from './tally';
import { toDriverMap, toValue } from './values';

/** Milliseconds the next rows of a long answer may take. */
const NEXT_TIMEOUT = 60_000;

/** Nodes of a label in the order of their ids. */
export async function* nodesOf(session: Session, label: NodeLabel): AsyncIterable<StoredElement> {
  for await (const [fields] of rowsOf(session, `MATCH (n:${label}) RETURN properties(n) AS fields ORDER BY n.id`)) {
    yield { node: nodeRowOf(label, fieldsOf(fields)) };
  }
}

/** Edges of a type in the order of their ids. */
export async function* edgesOf(session: Session, type: EdgeType): AsyncIterable<StoredElement> {
  const cypher =
    `MATCH (a)-[r:${type}]->(b) RETURN r.id AS id, labels(a) AS fromLabels, a.id AS fromId, ` +
    'labels(b) AS toLabels, b.id AS toId, properties(r) AS fields ORDER BY id';
  for await (const [id, fromLabels, fromId, toLabels, toId, fields] of rowsOf(session, cypher)) {
    const [from, to] = [nodeKey(fromLabels, fromId), nodeKey(toLabels, toId)];
    if (from && to) yield { edge: { type, id: String(id), from, to, properties: propertiesOf(fieldsOf(fields)) } };
  }
}

/** Everything, nodes before edges, each by label or type. */
export async function* allElements(session: Session): AsyncIterable<StoredElement> {
  const tally = await readTally(session);
  const occurs = (name: string) => (tally.get(name) ?? 0) > 0;
  for (const label of [...NODE_LABELS].sort().filter(occurs)) yield* nodesOf(session, label);
  for (const type of [...ALL_EDGE_TYPES].sort().filter(occurs)) yield* edgesOf(session, type);
}

/** Records above a sequence, in order. */
export async function* recordsAfter(session: Session, after: number): AsyncIterable<StoredRecord> {
  const cypher =
    'MATCH (r:Record) WHERE r.sequence > $after ' +
    'RETURN r.sequence AS sequence, r.id AS id, r.kind AS kind, r.line AS line ORDER BY sequence';
  for await (const [sequence, id, kind, line] of rowsOf(session, cypher, { after })) {
    yield { sequence: Number(sequence), id: String(id), kind: String(kind), line: String(line) };
  }
}

/** Rows as the server sends them; it holds back what has not been taken. */
async function* rowsOf(session: Session, cypher: string, parameters: object = {}): AsyncIterable<readonly unknown[]> {
  const rows = session.run(cypher, toDriverMap(parameters))[Symbol.asyncIterator]();
  for (;;) {
    const next = await withDeadline('a long answer', NEXT_TIMEOUT, () => rows.next());
    if (next.done) return;
    yield [...next.value.values()];
  }
}

function fieldsOf(value: unknown): Iterable<readonly [string, unknown]> {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, each]) => [key, toValue(each, () => '')] as const);
}

function nodeKey(labels: unknown, id: unknown): NodeKey | undefined {
  const label = NODE_LABELS.find((each) => Array.isArray(labels) && labels.includes(each));
  return label && { label, id: String(id) };
}
