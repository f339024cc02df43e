import type { GrafeoDB } from '@grafeo-db/js';
import { ALL_EDGE_TYPES, NODE_LABELS } from '../../ontology/labels';
import { nodeRowOf, propertiesOf } from '../properties';
import type { NodeKey, StoredElement } from '../store';
import type { Listed } from './messages';

/** One element by the engine's own number, as it was written; none where it has been removed. */
export function elementOf(db: GrafeoDB, of: Listed, key: number): StoredElement | undefined {
  return 'label' in of ? nodeElement(db, key) : edgeElement(db, key);
}

function nodeElement(db: GrafeoDB, key: number): StoredElement | undefined {
  const node = db.getNode(key);
  const label = NODE_LABELS.find((each) => node?.labels.includes(each));
  if (!node || !label) return undefined;
  return { node: nodeRowOf(label, Object.entries(node.properties())) };
}

function edgeElement(db: GrafeoDB, key: number): StoredElement | undefined {
  const edge = db.getEdge(key);
  const type = ALL_EDGE_TYPES.find((each) => each === edge?.edgeType);
  if (!edge || !type) return undefined;
  const [from, to] = [nodeKey(db, edge.sourceId), nodeKey(db, edge.targetId)];
  if (!from || !to) return undefined;
  const fields = Object.entries(edge.properties());
  return { edge: { type, id: String(edge.get('id') ?? ''), from, to, properties: propertiesOf(fields) } };
}

function nodeKey(db: GrafeoDB, key: number): NodeKey | undefined {
  const node = db.getNode(key);
  const label = NODE_LABELS.find((each) => node?.labels.includes(each));
  return node && label ? { label, id: String(node.get('id') ?? '') } : undefined;
}
