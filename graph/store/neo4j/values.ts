import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver';
import { propertiesOf } from '../properties';
import type { GraphValue, Value } from '../store';

/** What the driver is given: whole numbers as integers, which it would send as floats. */
export type DriverValue = unknown;

/**
 * A checked value as the driver must be given it. A list of numbers of which one is not whole stays floats: Neo4j keeps
 * no mixed lists.
 */
export function toDriver(value: Value): DriverValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (isList(value)) {
    const floats = value.some((each) => typeof each === 'number' && !Number.isSafeInteger(each));
    return floats && value.every((each) => typeof each === 'number') ? value : value.map(toDriver);
  }
  if (typeof value !== 'object' || value === null) return value;
  return toDriverMap(value);
}

/** As `toDriver`, for the parameters of a query. */
export function toDriverMap(map: object): Record<string, DriverValue> {
  return Object.fromEntries(Object.entries(map).map(([key, each]) => [key, toDriver(each)]));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** The id of a node by the server's own, for the ends of edges whose nodes are not in the answer. */
export type IdOfNode = (elementId: string) => string;

/**
 * A value of an answer in the form all stores share: nodes, edges and paths as `GraphValue`, instants as ISO strings,
 * whole numbers beyond 2^53 as text, map keys in order.
 */
export function toValue(value: unknown, idOf: IdOfNode): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((each) => toValue(each, idOf));
  if (neo4j.isInt(value)) return neo4j.integer.inSafeRange(value) ? value.toNumber() : value.toString();
  if (neo4j.isNode(value)) return toNode(value);
  if (neo4j.isRelationship(value)) return toEdge(value, idOf);
  if (neo4j.isPath(value)) return toPath(value);
  if (typeof value === 'object' && isTemporalOrPoint(value)) return String(value);
  return toMap(value, idOf);
}

function isTemporalOrPoint(value: object): boolean {
  return [
    neo4j.isDate,
    neo4j.isDateTime,
    neo4j.isLocalDateTime,
    neo4j.isLocalTime,
    neo4j.isTime,
    neo4j.isDuration,
    neo4j.isPoint,
  ].some((is) => is(value));
}

function toMap(value: object, idOf: IdOfNode): Value {
  const sorted = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, each]) => [key, toValue(each, idOf)]));
}

function toNode({ labels, properties }: Node): GraphValue {
  const id = String(properties.id ?? '');
  return { node: { id, labels: [...labels].sort(), properties: toProperties(properties) } };
}

function toEdge(edge: Relationship, idOf: IdOfNode): GraphValue {
  const [from, to] = [idOf(edge.startNodeElementId), idOf(edge.endNodeElementId)];
  const id = String(edge.properties.id ?? '');
  return { edge: { id, type: edge.type, from, to, properties: toProperties(edge.properties) } };
}

function toPath({ start, segments }: Path): GraphValue {
  const ids = new Map(
    [start, ...segments.flatMap((each) => [each.start, each.end])].map((node) => [
      node.elementId,
      String(node.properties.id ?? ''),
    ]),
  );
  const steps = segments.flatMap(({ relationship, end }) => [
    toEdge(relationship, (elementId) => ids.get(elementId) ?? ''),
    toNode(end),
  ]);
  return { path: [toNode(start), ...steps] };
}

/** Stored properties as both stores give them. */
export function toProperties(properties: object): ReturnType<typeof propertiesOf> {
  return propertiesOf(Object.entries(properties).map(([key, value]) => [key, toValue(value, () => '')]));
}

/** The server's ids of the nodes at the ends of all edges in an answer, in whatever it lies. */
export function endsIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null || neo4j.isInt(value) || neo4j.isNode(value)) return [];
  if (neo4j.isRelationship(value)) return [value.startNodeElementId, value.endNodeElementId];
  if (neo4j.isPath(value)) return [];
  return Object.values(value).flatMap(endsIn);
}
