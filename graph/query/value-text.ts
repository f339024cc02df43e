import type { GraphValue, Properties, Value } from '../store/store';

type NodeValue = Extract<GraphValue, { readonly node: unknown }>;
type EdgeValue = Extract<GraphValue, { readonly edge: unknown }>;
type PathValue = Extract<GraphValue, { readonly path: unknown }>;

/** A value of an answer as people read it: nodes as `name (Kind)`, edges as `-[TYPE]->`, absent as nothing. */
export function valueText(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  return isNode(value) ? nodeText(value) : isEdge(value) ? `-[${value.edge.type}]->` : compoundText(value);
}

function compoundText(value: Extract<Value, object>): string {
  if (isPath(value)) return pathText(value);
  if (isList(value)) return `[${value.map((each) => valueText(each)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${valueText(each)}`)
    .join(', ')}}`;
}

function nodeText({ node }: NodeValue): string {
  const { labels, properties, id } = node;
  const kind = labels.find((label) => label !== 'Entity') ?? labels[0];
  const name = firstText(properties, ['name', 'title', 'quote']) ?? id;
  return kind === undefined ? name : `${name} (${kind})`;
}

/** Nodes and edges in turn, each edge pointing its own way. */
function pathText({ path }: PathValue): string {
  const texts = path.map((step, index) => {
    if (!isEdge(step)) return valueText(step);
    const before = path[index - 1];
    const isForward = before === undefined || !isNode(before) || before.node.id === step.edge.from;
    return isForward ? `-[${step.edge.type}]->` : `<-[${step.edge.type}]-`;
  });
  return texts.join(' ');
}

function firstText(properties: Properties, keys: readonly string[]): string | undefined {
  return keys.map((key) => properties[key]).find((value) => typeof value === 'string');
}

function isList(value: Extract<Value, object>): value is readonly Value[] {
  return Array.isArray(value);
}

function isNode(value: Value): value is NodeValue {
  return hasShape(value, 'node') && typeof value.node === 'object' && value.node !== null && 'labels' in value.node;
}

function isEdge(value: Value): value is EdgeValue {
  return hasShape(value, 'edge') && typeof value.edge === 'object' && value.edge !== null && 'from' in value.edge;
}

function isPath(value: Value): value is PathValue {
  return hasShape(value, 'path') && Array.isArray(value.path);
}

/** Graph values have one key; a map of the user's that has it too lacks what is in it. */
function hasShape<K extends string>(value: Value, key: K): value is Extract<Value, object> & Record<K, unknown> {
  return typeof value === 'object' && value !== null && key in value && Object.keys(value).length === 1;
}
