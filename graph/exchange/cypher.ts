import type { NodeLabel } from '../ontology/labels';
import type { PropertyValue } from '../store/store';
import { aboutText } from './about-text';
import { attributeName, cellText } from './columns';
import { cypherLiteral, cypherMap } from './cypher-literal';
import { type EdgeElement, type Elements, type ElementValue, elementsOf, type NodeElement } from './elements';
import type { About, Format } from './exchange';
import { readable } from './text';

/** A script for Neo4j or any other store of Cypher. Running it again changes nothing. */
export const cypher: Format = {
  id: 'cypher',
  label: 'Cypher script',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  description: 'a script for Neo4j, one statement a line; running it again changes nothing',
  write: (graph, options) => [{ name: '', chunks: chunks(elementsOf(graph, options), graph.about) }],
};

function* chunks(elements: Elements, about: About): Generator<string> {
  yield `// ${oneLine(`${about.generator}, ${about.date}. ${aboutText(about)}`)}\n`;
  const labels = new Map<string, NodeLabel>();
  for (const node of elements.nodes) labels.set(node.id, labelOf(node));
  for (const label of new Set<NodeLabel>(['Entity', ...labels.values()])) yield constraint(label);
  for (const node of elements.nodes) yield nodeStatement(node);
  for (const edge of elements.edges) {
    const [source, target] = [labels.get(edge.source), labels.get(edge.target)];
    if (source && target) yield edgeStatement(edge, source, target);
  }
}

/** A comment ends with its line. */
function oneLine(text: string): string {
  return readable(text).replace(/[\r\n\u0085\u2028\u2029\\]/g, ' ');
}

function labelOf({ kind }: NodeElement): NodeLabel {
  return kind === 'Article' || kind === 'Claim' ? kind : 'Entity';
}

function constraint(label: NodeLabel): string {
  return `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE;\n`;
}

function nodeStatement(node: NodeElement): string {
  const label = labelOf(node);
  const kind = label === 'Entity' ? `n:${node.kind}, ` : '';
  const name: readonly [string, PropertyValue] = ['name', node.name];
  const values = cypherMap([...(label === 'Entity' ? [name] : []), ...stored(node.properties, ['id', 'name'])]);
  return `MERGE (n:${label} {id: ${cypherLiteral(node.id)}}) SET ${kind}n += ${values};\n`;
}

function edgeStatement(edge: EdgeElement, source: NodeLabel, target: NodeLabel): string {
  const ends = `MATCH (a:${source} {id: ${cypherLiteral(edge.source)}}), (b:${target} {id: ${cypherLiteral(edge.target)}})`;
  const values = cypherMap(stored(edge.properties, ['id']));
  return `${ends} MERGE (a)-[r:${edge.type} {id: ${cypherLiteral(edge.id)}}]->(b) SET r += ${values};\n`;
}

/** Properties as a store takes them: evidence as JSON text, no empty list, no number that is none. */
function stored(
  properties: ReadonlyMap<string, ElementValue>,
  reserved: readonly string[],
): readonly (readonly [string, PropertyValue])[] {
  const taken = new Set(reserved);
  return [...properties].flatMap(([key, value]) => {
    const kept = storable(value);
    return kept === undefined ? [] : [[attributeName(key, taken), kept] as const];
  });
}

function storable(value: ElementValue): PropertyValue | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  return isEvidence(value) ? cellText(value) : value;
}

function isEvidence(value: ElementValue): value is Exclude<ElementValue, PropertyValue> {
  return typeof value === 'object' && typeof value[0] === 'object';
}
