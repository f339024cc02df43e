import { propertiesOf } from '../properties';
import type { GraphValue, Value } from '../store';

/** The id of a node by the engine's own number, for the ends of an edge. */
export type IdOfNode = (engineId: number) => string;

/**
 * A value of an answer in the form all stores share: nodes, edges and paths as `GraphValue`, instants as ISO strings,
 * whole numbers beyond 2^53 as text, map keys in order.
 */
export function toValue(value: unknown, idOf: IdOfNode): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return fromBigint(value);
  if (Array.isArray(value)) return value.map((each) => toValue(each, idOf));
  const instant = toInstant(value);
  return instant ?? fromObject(new Map(Object.entries(value)), idOf);
}

function fromBigint(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value.toString();
}

/** Not `instanceof Date`: an engine's dates come from another realm under test runners. */
function toInstant(value: object): string | null {
  if (Object.prototype.toString.call(value) !== '[object Date]') return null;
  return 'toISOString' in value && typeof value.toISOString === 'function' ? String(value.toISOString()) : null;
}

function fromObject(fields: ReadonlyMap<string, unknown>, idOf: IdOfNode): Value {
  return toNode(fields) ?? toEdge(fields, idOf) ?? toPath(fields, idOf) ?? toMap(fields, idOf);
}

function toMap(fields: ReadonlyMap<string, unknown>, idOf: IdOfNode): Value {
  const sorted = [...fields].sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, toValue(each, idOf)]));
}

function toNode(fields: ReadonlyMap<string, unknown>): GraphValue | undefined {
  const labels = fields.get('_labels');
  if (!Array.isArray(labels) || typeof fields.get('_id') !== 'number') return undefined;
  return {
    node: { id: String(fields.get('id') ?? ''), labels: labels.map(String).sort(), properties: propertiesOf(fields) },
  };
}

function toEdge(fields: ReadonlyMap<string, unknown>, idOf: IdOfNode): GraphValue | undefined {
  const [type, source, target] = ['_type', '_source', '_target'].map((key) => fields.get(key));
  if (typeof type !== 'string' || typeof source !== 'number' || typeof target !== 'number') return undefined;
  const id = String(fields.get('id') ?? '');
  return { edge: { id, type, from: idOf(source), to: idOf(target), properties: propertiesOf(fields) } };
}

/** A path lists its nodes and its edges apart; they alternate in the answer. */
function toPath(fields: ReadonlyMap<string, unknown>, idOf: IdOfNode): GraphValue | undefined {
  const [nodes, edges] = [fields.get('nodes'), fields.get('edges')];
  if (fields.size !== 2 || !Array.isArray(nodes) || !Array.isArray(edges)) return undefined;
  const steps = [nodes, edges].map((list) => list.map((each) => toValue(each, idOf)).filter(isGraphValue));
  const [places = [], moves = []] = steps;
  if (places.length !== nodes.length || moves.length !== nodes.length - 1) return undefined;
  return { path: places.flatMap((place, index) => [place, ...moves.slice(index, index + 1)]) };
}

function isGraphValue(value: Value): value is GraphValue {
  return typeof value === 'object' && value !== null && ('node' in value || 'edge' in value);
}
