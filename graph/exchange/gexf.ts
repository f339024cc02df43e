import { aboutText } from './about-text';
import { KIND_COLOURS } from './colours';
import { type Column, cellText, columnsOf } from './columns';
import { type EdgeElement, type Elements, type ElementValue, elementsOf, type NodeElement } from './elements';
import type { About, Format } from './exchange';
import { degreesOf, positionOf, sizeOf } from './geometry';
import { intervalOf } from './interval';
import { xmlAttribute, xmlText } from './xml';

/** What Gephi, NetworkX or graphology take for something of their own. */
const RESERVED = ['id', 'label', 'weight', 'start', 'end', 'size', 'x', 'y', 'z', 'color', 'viz'];
const RESERVED_NODE = new Set([...RESERVED, 'kind']);
const RESERVED_EDGE = new Set([...RESERVED, 'source', 'target', 'type', 'kind', 'edge_id', 'relation']);

/** GEXF 1.3 in the dialect that Gephi, NetworkX and graphology read without loss. */
export const gexf: Format = {
  id: 'gexf',
  label: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  description: 'for Gephi: attributes, positions, colours and times',
  write: (graph, options) => [{ name: '', chunks: chunks(elementsOf(graph, options), graph.about) }],
};

function* chunks(elements: Elements, about: About): Generator<string> {
  const nodeColumns = columnsOf(elements.nodes, RESERVED_NODE).filter(({ key }) => key !== 'x' && key !== 'y');
  const edgeColumns = columnsOf(elements.edges, RESERVED_EDGE);
  yield head(about, hasTimes(elements.edges));
  yield declarations('node', [['kind', 'string'], ...nodeColumns.map(declaration)]);
  yield declarations('edge', [['edge_id', 'string'], ['relation', 'string'], ...edgeColumns.map(declaration)]);
  yield '<nodes>\n';
  const degrees = degreesOf(elements.edges);
  for (const node of elements.nodes) yield nodeXml(node, nodeColumns, degrees.get(node.id) ?? 0);
  yield '</nodes>\n<edges>\n';
  for (const edge of elements.edges) yield edgeXml(edge, edgeColumns);
  yield '</edges>\n</graph>\n</gexf>\n';
}

function head(about: About, timed: boolean): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta lastmodifieddate="${xmlAttribute(about.date.slice(0, 10))}">`,
    `<creator>${xmlText(about.generator)}</creator><description>${xmlText(aboutText(about))}</description>`,
    '</meta>',
    `<graph defaultedgetype="directed" ${timed ? 'mode="dynamic" timeformat="date"' : 'mode="static"'}>`,
    '',
  ].join('\n');
}

function hasTimes(edges: Iterable<EdgeElement>): boolean {
  for (const edge of edges) if (timesXml(edge) !== '') return true;
  return false;
}

function declaration({ name, type }: Column): readonly [string, string] {
  return [name, type];
}

function declarations(of: 'node' | 'edge', attributes: readonly (readonly [string, string])[]): string {
  const lines = attributes.map(([name, type]) => `<attribute id="${name}" title="${name}" type="${type}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function nodeXml(node: NodeElement, columns: readonly Column[], degree: number): string {
  const [r, g, b] = KIND_COLOURS[node.kind];
  const position = positionOf(node);
  return [
    `<node id="${xmlAttribute(node.id)}" label="${xmlAttribute(node.name)}">`,
    values([['kind', node.kind], ...valuesOf(node.properties, columns)]),
    `<viz:color r="${r}" g="${g}" b="${b}" a="1"/>`,
    position ? `<viz:position x="${position.x}" y="${position.y}" z="0"/>` : '',
    `<viz:size value="${sizeOf(degree)}"/></node>\n`,
  ].join('');
}

function edgeXml(edge: EdgeElement, columns: readonly Column[]): string {
  const { id, type, source, target, weight } = edge;
  return [
    `<edge id="${xmlAttribute(id)}" source="${xmlAttribute(source)}" target="${xmlAttribute(target)}"`,
    ` label="${type}" kind="${type}" weight="${weight}"${timesXml(edge)}>`,
    values([['edge_id', id], ['relation', type], ...valuesOf(edge.properties, columns)]),
    '</edge>\n',
  ].join('');
}

function timesXml(edge: EdgeElement): string {
  const { start, end } = intervalOf(edge.properties.get('since'), edge.properties.get('until'));
  return `${start ? ` start="${start}"` : ''}${end ? ` end="${end}"` : ''}`;
}

function valuesOf(
  properties: ReadonlyMap<string, ElementValue>,
  columns: readonly Column[],
): readonly (readonly [string, string | undefined])[] {
  return columns.map(({ key, name }) => [name, cellText(properties.get(key))]);
}

function values(pairs: readonly (readonly [string, string | undefined])[]): string {
  const xml = pairs.map(([name, value]) =>
    value === undefined ? '' : `<attvalue for="${name}" value="${xmlAttribute(value)}"/>`,
  );
  return `<attvalues>${xml.join('')}</attvalues>`;
}
