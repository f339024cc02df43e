import type { GrafeoDB } from '@grafeo-db/js';
import { ALL_EDGE_TYPES, NODE_LABELS } from '../../ontology/labels';
import { nodeRowOf, propertiesOf } from '../properties';
import type { NodeKey, StoredElement } from '../store';
import type { Listed } from './messages';

type Ends = (key: number) => NodeKey | undefined;

/** The elements of these numbers, as they were written; those that have been removed are left out. */
export function elementsOf(db: GrafeoDB, of: Listed, keys: readonly number[]): readonly StoredElement[] {
  if ('label' in of) return keys.flatMap((key) => nodeElement(db, key) ?? []);
  const ends = endsIn(db);
  return keys.flatMap((key) => edgeElement(db, key, ends) ?? []);
}

/** Ends of edges, each looked up once. */
function endsIn(db: GrafeoDB): Ends {
  const known = new Map<number, NodeKey | undefined>();
  return (key) => {
    if (!known.has(key)) known.set(key, nodeKey(db, key));
    return known.get(key);
  };
}

function nodeElement(db: GrafeoDB, key: number): StoredElement | undefined {
  const node = db.getNode(key);
  const label = NODE_LABELS.find((each) => node?.labels.includes(each));
  if (!node || !label) return undefined;
  return { node: nodeRowOf(label, Object.entries(node.properties())) };
}

function edgeElement(db: GrafeoDB, key: number, ends: Ends): StoredElement | undefined {
  const edge = db.getEdge(key);
  const type = ALL_EDGE_TYPES.find((each) => each === edge?.edgeType);
  if (!edge || !type) return undefined;
  const [from, to] = [ends(edge.sourceId), ends(edge.targetId)];
  if (!from || !to) return undefined;
  const fields = Object.entries(edge.properties());
  return { edge: { type, id: String(edge.get('id') ?? ''), from, to, properties: propertiesOf(fields) } };
}

function nodeKey(db: GrafeoDB, key: number): NodeKey | undefined {
  const node = db.getNode(key);
  const label = NODE_LABELS.find((each) => node?.labels.includes(each));
  return node && label ? { label, id: String(node.get('id') ?? '') } : undefined;
}
