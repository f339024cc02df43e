import type { ArticleView, EntityView, RelationshipView } from '../graph';
import { kindOfId } from '../identity/name-ids';
import { isRelationType } from '../ontology/relations';
import { isStatus } from '../ontology/statuses';
import type { Properties, Value } from '../store/store';

/** An entity's node as shown; its id stands for its kind. */
export function entityView(node: { readonly id: string; readonly properties: Properties }): EntityView {
  const { name, kind: _, ...properties } = node.properties;
  return { id: node.id, kind: kindOfId(node.id), name: String(name ?? node.id), properties };
}

/** An edge as shown; undefined where it is no relationship: evidence, or a value of another shape. */
export function relationshipView(value: Value | undefined): RelationshipView | undefined {
  const edge = edgeOf(value);
  if (!edge || !isRelationType(edge.type)) return undefined;
  const { status, confidence, ...properties } = edge.properties;
  const known = String(status);
  return {
    id: edge.id,
    type: edge.type,
    source: edge.from,
    target: edge.to,
    status: isStatus(known) ? known : 'rumoured',
    confidence: typeof confidence === 'number' ? confidence : 0,
    properties,
  };
}

export function articleView({ id, properties }: { readonly id: string; readonly properties: Properties }): ArticleView {
  const shown = ['url', 'title', 'outlet', 'author', 'publishedAt', 'ingestedAt'].flatMap((key) => {
    const value = properties[key];
    return typeof value === 'string' ? [[key, value]] : [];
  });
  return { id, ...Object.fromEntries(shown) };
}

interface Edge {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

function edgeOf(value: Value | undefined): Edge | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !('edge' in value)) return undefined;
  const { edge } = value;
  return isEdge(edge) ? edge : undefined;
}

function isEdge(value: unknown): value is Edge {
  return typeof value === 'object' && value !== null && 'type' in value && 'from' in value && 'properties' in value;
}
