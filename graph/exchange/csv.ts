import { type Column, cellText, columnsOf, jsonText } from './columns';
import { csvRow } from './csv-cell';
import { type Elements, type ElementValue, elementsOf } from './elements';
import type { About, Format } from './exchange';

const NODE_COLUMNS = ['Id', 'Label', 'Kind'];
const EDGE_COLUMNS = ['Id', 'Source', 'Target', 'Type', 'Label', 'Weight'];

/** Two tables that Gephi, pandas and spreadsheets read, and what they hold. */
export const csv: Format = {
  id: 'csv',
  label: 'CSV tables',
  extension: 'csv',
  mediaType: 'text/csv',
  description: 'nodes.csv and edges.csv, for pandas, Gephi and spreadsheets; a folder or a zip',
  write: (graph, options) => {
    const elements = elementsOf(graph, options);
    return [
      { name: 'nodes.csv', chunks: nodeRows(elements) },
      { name: 'edges.csv', chunks: edgeRows(elements) },
      { name: 'about.json', chunks: aboutLines(graph.about) },
    ];
  },
};

function* nodeRows({ nodes }: Elements): Generator<string> {
  const columns = columnsOf(nodes, reserved(NODE_COLUMNS));
  yield csvRow([...NODE_COLUMNS, ...columns.map(({ name }) => name)]);
  for (const { id, name, kind, properties } of nodes) yield csvRow([id, name, kind, ...cells(properties, columns)]);
}

function* edgeRows({ edges }: Elements): Generator<string> {
  const columns = columnsOf(edges, reserved(EDGE_COLUMNS));
  yield csvRow([...EDGE_COLUMNS, ...columns.map(({ name }) => name)]);
  for (const { id, source, target, type, weight, properties } of edges) {
    yield csvRow([id, source, target, 'Directed', type, weight, ...cells(properties, columns)]);
  }
}

function* aboutLines(about: About): Generator<string> {
  yield `${jsonText(about)}\n`;
}

function reserved(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** Numbers and booleans stay what they are: nothing in them can be run. */
function cells(
  properties: ReadonlyMap<string, ElementValue>,
  columns: readonly Column[],
): readonly (string | number | boolean | undefined)[] {
  return columns.map(({ key }) => {
    const value = properties.get(key);
    const text = cellText(value);
    return text === undefined || typeof value === 'object' ? text : value;
  });
}
