import { FirmamentError } from '../ontology/errors';
import type { Batch, EdgeKey, EdgeRow, NodeKey, NodeRow } from './store';
import { checkProperties, INDEXED_LENGTH, wellFormed } from './values';

/**
 * A batch whose every id and property both engines can keep, texts well formed and properties in the order of their
 * keys. Later rows of the same node or edge replace earlier ones, as they would in the store.
 *
 * @throws invalid-input naming the element and the property
 */
export function checkBatch(batch: Batch): Batch {
  return {
    ...batch,
    removeEdges: (batch.removeEdges ?? []).map(checkEdgeKey),
    removeNodes: (batch.removeNodes ?? []).map(checkNodeKey),
    nodes: lastOfEach((batch.nodes ?? []).map(checkNode), (node) => `${node.label} ${node.id}`),
    edges: lastOfEach((batch.edges ?? []).map(checkEdge), (edge) => `${edge.type} ${edge.id}`),
    patches: (batch.patches ?? []).map(checkPatch),
  };
}

function checkNode(row: NodeRow): NodeRow {
  const key = checkNodeKey(row);
  const where = `${row.label} ${JSON.stringify(key.id)}`;
  if (row.label === 'Entity' && row.kind === undefined) {
    throw new FirmamentError('invalid-input', `${where} has no kind. Give every entity one.`, { code: 'kind-missing' });
  }
  return { ...row, ...key, properties: checkProperties(where, withoutKeys(where, row)) };
}

function checkPatch(row: NodeRow): NodeRow {
  const key = checkNodeKey(row);
  const where = `Patch of ${row.label} ${JSON.stringify(key.id)}`;
  return { ...row, ...key, properties: checkProperties(where, withoutKeys(where, row)) };
}

function checkEdge(row: EdgeRow): EdgeRow {
  const id = checkId(row.type, row.id);
  const where = `${row.type} ${JSON.stringify(id)}`;
  const properties = checkProperties(where, withoutKeys(where, row));
  return { ...row, id, from: checkNodeKey(row.from), to: checkNodeKey(row.to), properties };
}

/** `id`, and on entities `kind`, have fields of their own; a property may repeat them, not contradict them. */
function withoutKeys(where: string, row: NodeRow | EdgeRow): NodeRow['properties'] {
  const own = new Map<string, string | undefined>([['id', row.id]]);
  if ('label' in row && row.label === 'Entity') own.set('kind', row.kind);
  const contradicted = Object.entries(row.properties).find(([key, value]) => own.has(key) && own.get(key) !== value);
  if (contradicted) {
    const message = `${where}: its property ${contradicted[0]} is ${JSON.stringify(contradicted[1])}. Leave it out of the properties.`;
    throw new FirmamentError('invalid-input', message, { code: 'key-contradicted' });
  }
  return Object.fromEntries(Object.entries(row.properties).filter(([key]) => !own.has(key)));
}

function checkNodeKey<Key extends NodeKey>(key: Key): NodeKey {
  return { label: key.label, id: checkId(key.label, key.id) };
}

function checkEdgeKey(key: EdgeKey): EdgeKey {
  const id = checkId(key.type, key.id);
  return { type: key.type, id, ...(key.from && { from: checkNodeKey(key.from) }) };
}

function checkId(what: string, id: string): string {
  if (id === '' || id.length > INDEXED_LENGTH) {
    const message = `An id of ${what} has ${id.length} characters. Give it 1 to ${INDEXED_LENGTH}.`;
    throw new FirmamentError('invalid-input', message, { code: 'id-refused' });
  }
  return wellFormed(id);
}

function lastOfEach<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
