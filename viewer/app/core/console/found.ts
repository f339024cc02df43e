import type { GraphValue, Value } from '../../../../graph/store/store';
import type { QueryBody } from '../../../contract';

/** Whether an answer holds nodes or edges, which can be shown as a picture. */
export function holdsGraph({ rows }: QueryBody): boolean {
  return rows.some((row) => row.some((value) => elementsOf(value).length > 0));
}

/** Nodes, edges and paths in a value, at any depth. */
function elementsOf(value: Value): readonly GraphValue[] {
  if (Array.isArray(value)) return value.flatMap(elementsOf);
  if (isGraphValue(value)) return [value];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(elementsOf);
  return [];
}

export function isGraphValue(value: unknown): value is GraphValue {
  if (typeof value !== 'object' || value === null) return false;
  if ('path' in value) return Array.isArray(value.path);
  const element = 'node' in value ? value.node : 'edge' in value ? value.edge : undefined;
  return typeof element === 'object' && element !== null && 'id' in element && 'properties' in element;
}
