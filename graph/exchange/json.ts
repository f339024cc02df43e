import { attributeName, jsonText } from './columns';
import { type EdgeElement, type ElementValue, elementsOf, type NodeElement } from './elements';
import type { ExchangeGraph, Format, FormatOptions } from './exchange';

const RESERVED_NODE = ['id', 'name', 'kind'];
const RESERVED_EDGE = ['id', 'key', 'source', 'target', 'type', 'weight'];

/** Node-link JSON, as NetworkX and D3 read it; lists and evidence stay lists. */
export const json: Format = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mediaType: 'application/json',
  description: 'node-link JSON, for NetworkX, D3 and programs',
  write: (graph, options) => [{ name: '', chunks: chunks(graph, options) }],
};

function* chunks(graph: ExchangeGraph, options?: FormatOptions): Generator<string> {
  const { nodes, edges } = elementsOf(graph, options);
  yield `{"directed":true,"multigraph":true,"graph":${jsonText({ about: graph.about })},\n"nodes":[`;
  yield* listed(nodes, nodeLine);
  yield '],\n"edges":[';
  yield* listed(edges, edgeLine);
  yield ']}\n';
}

function* listed<T>(items: Iterable<T>, line: (item: T) => string): Generator<string> {
  let separator = '\n';
  for (const item of items) {
    yield `${separator}${line(item)}`;
    separator = ',\n';
  }
}

function nodeLine({ id, name, kind, properties }: NodeElement): string {
  return jsonText({ id, name, kind, ...named(properties, RESERVED_NODE) });
}

/** `key` tells parallel edges apart; without it NetworkX keeps the last only. */
function edgeLine({ id, type, source, target, weight, properties }: EdgeElement): string {
  return jsonText({ source, target, key: id, type, weight, ...named(properties, RESERVED_EDGE) });
}

function named(
  properties: ReadonlyMap<string, ElementValue>,
  reserved: readonly string[],
): Readonly<Record<string, ElementValue>> {
  const taken = new Set(reserved);
  return Object.fromEntries([...properties].map(([key, value]) => [attributeName(key, taken), value]));
}
