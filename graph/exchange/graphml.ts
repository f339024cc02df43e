import { aboutText } from './about-text';
import { KIND_COLOURS } from './colours';
import { type Column, cellText, columnsOf } from './columns';
import { type EdgeElement, type Elements, type ElementValue, elementsOf, type NodeElement } from './elements';
import type { About, Format } from './exchange';
import { degreesOf, positionOf, sizeOf } from './geometry';
import { xmlAttribute, xmlText } from './xml';

type Declared = readonly [name: string, type: string];
type Data = readonly (readonly [name: string, value: string | undefined])[];

/** Written for every node and edge; `label`, `weight`, `r` to `y` are what Gephi takes them for. */
const NODE_KEYS: readonly Declared[] = [
  ['label', 'string'],
  ['kind', 'string'],
  ['r', 'int'],
  ['g', 'int'],
  ['b', 'int'],
  ['size', 'double'],
  ['x', 'double'],
  ['y', 'double'],
];
const EDGE_KEYS: readonly Declared[] = [
  ['label', 'string'],
  ['weight', 'double'],
  ['edge_id', 'string'],
  ['relation', 'string'],
];
const RESERVED_NODE = new Set(['id', 'color', 'z', ...NODE_KEYS.map(([name]) => name)]);
const RESERVED_EDGE = new Set(['id', 'color', 'source', 'target', 'type', 'kind', ...EDGE_KEYS.map(([name]) => name)]);

/** GraphML in the dialect that Gephi, NetworkX, igraph and graphology read. */
export const graphml: Format = {
  id: 'graphml',
  label: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  description: 'for NetworkX, igraph, Cytoscape and yEd',
  write: (graph, options) => [{ name: '', chunks: chunks(elementsOf(graph, options), graph.about) }],
};

function* chunks(elements: Elements, about: About): Generator<string> {
  const nodeColumns = columnsOf(elements.nodes, RESERVED_NODE).filter(({ key }) => key !== 'x' && key !== 'y');
  const edgeColumns = columnsOf(elements.edges, RESERVED_EDGE);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<graphml xmlns="${XMLNS}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;
  yield ` xsi:schemaLocation="${XMLNS} ${XMLNS}/1.0/graphml.xsd">\n`;
  yield `<desc>${xmlText(`${about.generator}, ${about.date}. ${aboutText(about)}`)}</desc>\n`;
  yield keys('node', 'n', [...NODE_KEYS, ...nodeColumns.map(declared)]);
  yield keys('edge', 'e', [...EDGE_KEYS, ...edgeColumns.map(declared)]);
  yield '<graph id="G" edgedefault="directed">\n';
  const degrees = degreesOf(elements.edges);
  for (const node of elements.nodes) yield nodeXml(node, nodeColumns, degrees.get(node.id) ?? 0);
  for (const edge of elements.edges) yield edgeXml(edge, edgeColumns);
  yield '</graph>\n</graphml>\n';
}

const XMLNS = 'http://graphml.graphdrawing.org/xmlns';

function declared({ name, type }: Column): Declared {
  return [name, type];
}

function keys(of: 'node' | 'edge', prefix: string, declarations: readonly Declared[]): string {
  return declarations
    .map(([name, type]) => `<key id="${prefix}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`)
    .join('');
}

function nodeXml(node: NodeElement, columns: readonly Column[], degree: number): string {
  const [r, g, b] = KIND_COLOURS[node.kind].map(String);
  const position = positionOf(node);
  const fixed: Data = [
    ['label', cellText(node.name)],
    ['kind', node.kind],
    ['r', r],
    ['g', g],
    ['b', b],
    ['size', String(sizeOf(degree))],
    ['x', cellText(position?.x)],
    ['y', cellText(position?.y)],
  ];
  return `<node id="${xmlAttribute(node.id)}">${data('n', [...fixed, ...dataOf(node.properties, columns)])}</node>\n`;
}

function edgeXml(edge: EdgeElement, columns: readonly Column[]): string {
  const { id, type, source, target, weight } = edge;
  const ends = `source="${xmlAttribute(source)}" target="${xmlAttribute(target)}"`;
  const fixed: Data = [
    ['label', type],
    ['weight', String(weight)],
    ['edge_id', id],
    ['relation', type],
  ];
  return `<edge id="${xmlAttribute(id)}" ${ends}>${data('e', [...fixed, ...dataOf(edge.properties, columns)])}</edge>\n`;
}

function dataOf(properties: ReadonlyMap<string, ElementValue>, columns: readonly Column[]): Data {
  return columns.map(({ key, name }) => [name, cellText(properties.get(key))]);
}

function data(prefix: string, pairs: Data): string {
  return pairs
    .map(([name, value]) => (value === undefined ? '' : `<data key="${prefix}_${name}">${xmlText(value)}</data>`))
    .join('');
}
