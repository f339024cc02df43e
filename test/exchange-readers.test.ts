import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { neutral } from '../graph/exchange/csv-cell';
import { FORMATS } from '../graph/exchange/formats';
import { readable, wellFormed } from '../graph/exchange/text';
import { differences } from './clients/differences';
import { type Attributes, type Dialect, expectedPicture, type Picture } from './clients/expected';
import {
  hasReader,
  type ReadGraph,
  type ReadTable,
  readWithGephi,
  readWithNetworkx,
  readWithPandas,
} from './clients/read';
import { SAMPLE } from './exchange/sample-graph';
import { part } from './require-part';

const GEXF: Dialect = {
  text: readable,
  nodeNames: { label: 'label_', start: 'start_' },
  edgeNames: { type: 'type_', source: 'source_', weight: 'weight_' },
  empty: false,
};
const GRAPHML: Dialect = { ...GEXF, nodeNames: { label: 'label_' } };
const JSON_DIALECT: Dialect = { ...GEXF, text: wellFormed, nodeNames: {}, empty: true };
const CSV: Dialect = {
  text: readable,
  nodeNames: { label: 'label_', kind: 'kind_' },
  edgeNames: GEXF.edgeNames,
  empty: false,
};

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firmament-exchange-'));
  for (const format of FORMATS) {
    for (const { name, chunks } of format.write(SAMPLE, { evidence: true })) {
      writeFileSync(at(name || `graph.${format.extension}`), [...chunks].join(''));
    }
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What readers keep in fields of their own goes under the names of `expected.ts`; evidence and lists become data. */
function pictureOf(
  graph: ReadGraph,
  own: Readonly<Record<'nodes' | 'edges', Readonly<Record<string, string | null>>>>,
): Picture {
  const named = (which: 'nodes' | 'edges') =>
    new Map(graph[which].map((each) => [idOf(each), renamed(each, own[which])]));
  expect([named('nodes').size, named('edges').size]).toEqual([graph.nodes.length, graph.edges.length]);
  return { nodes: named('nodes'), edges: named('edges') };
}

function idOf(attributes: Attributes): string {
  return String(attributes.edge_id ?? attributes.key ?? attributes.id);
}

function renamed(
  attributes: Attributes,
  names: Readonly<Record<string, string | null>>,
  parsed: (key: string, value: unknown) => unknown = asData,
): Attributes {
  const entries = Object.entries(attributes).flatMap(([key, value]): [string, unknown][] => {
    const name = Object.hasOwn(names, key) ? names[key] : key;
    return name === null || name === undefined ? [] : [[name, parsed(key, value)]];
  });
  return Object.fromEntries(entries);
}

function asData(key: string, value: unknown): unknown {
  return typeof value === 'string' && (key === 'evidence' || key === 'aliases')
    ? withoutControls(JSON.parse(value))
    : value;
}

/** Inside JSON text a control character is an escape and comes through; the expectation has it replaced. */
function withoutControls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => (typeof each === 'string' ? readable(each) : each));
}

/** Positions are compared where a reader has them under these names; the rest is how it looks. */
const NODE = {
  id: null,
  label: ':label',
  kind: ':kind',
  r: null,
  g: null,
  b: null,
  size: null,
  viz: null,
  colour: null,
};
const EDGE = {
  id: null,
  key: null,
  edge_id: null,
  label: null,
  directed: null,
  start: null,
  end: null,
  from: ':from',
  to: ':to',
  relation: ':relation',
  weight: ':weight',
};

function withoutPositions({ nodes, edges }: Picture): Picture {
  const without = [...nodes].map(([id, { x, y, ...rest }]) => [id, rest] as const);
  return { nodes: new Map(without), edges };
}

part('NetworkX (test/clients/setup.sh)', hasReader('python'))('NetworkX', () => {
  let read: Readonly<Record<string, ReadGraph>>;
  beforeAll(async () => {
    read = await readWithNetworkx(['graph.gexf', 'graph.graphml', 'graph.json'].map(at));
  });
  const graph = (name: string) => read[at(name)] ?? { directed: false, nodes: [], edges: [], issues: [] };

  test('reads every node, edge and attribute of GEXF, positions and times included', () => {
    const { nodes } = graph('graph.gexf');
    const placed = nodes.filter(({ viz }) => JSON.stringify(viz).includes('"position"'));
    expect(placed).toHaveLength(SAMPLE.nodes.length);
    expect(graph('graph.gexf').edges.find(({ relation }) => relation === 'INVESTED_IN')).toMatchObject({
      start: '2023-02-01',
      end: '2024-02-29',
    });
    const picture = pictureOf(graph('graph.gexf'), { nodes: NODE, edges: EDGE });
    expect(differences(picture, withoutPositions(expectedPicture(SAMPLE, GEXF)))).toEqual([]);
  });

  test('reads every node, edge and attribute of GraphML', () => {
    const picture = pictureOf(graph('graph.graphml'), { nodes: NODE, edges: EDGE });
    expect(differences(picture, expectedPicture(SAMPLE, GRAPHML))).toEqual([]);
  });

  test('reads every node, edge and attribute of node-link JSON', () => {
    const nodes = { id: null, name: ':label', kind: ':kind' };
    const edges = { ...EDGE, type: ':relation' };
    const picture = pictureOf(graph('graph.json'), { nodes, edges });
    expect(differences(picture, expectedPicture(SAMPLE, JSON_DIALECT))).toEqual([]);
  });

  test('holds the graph as directed, with parallel edges apart', () => {
    for (const name of ['graph.gexf', 'graph.graphml', 'graph.json']) {
      expect(graph(name).directed).toBe(true);
      expect(graph(name).edges).toHaveLength(
        SAMPLE.edges.length + SAMPLE.claims.flatMap(({ articles }) => articles).length,
      );
    }
  });
});

part('Gephi (java, test/clients/setup.sh)', hasReader('gephi'))('Gephi', () => {
  let read: Readonly<Record<string, ReadGraph>>;
  beforeAll(async () => {
    read = await readWithGephi(['graph.gexf', 'graph.graphml'].map(at));
  }, 120_000);
  const graph = (name: string) => read[at(name)] ?? { directed: false, nodes: [], edges: [], issues: ['not read'] };

  test.each([
    ['graph.gexf', GEXF],
    ['graph.graphml', GRAPHML],
  ])('imports %s without a warning, every node, edge and attribute intact', (name, dialect) => {
    expect(graph(name).issues).toEqual([]);
    expect(graph(name).directed).toBe(true);
    const picture = pictureOf(graph(name), { nodes: NODE, edges: EDGE });
    expect(differences(withoutPositions(picture), withoutPositions(expectedPicture(SAMPLE, dialect)))).toEqual([]);
  });

  test.each(['graph.gexf', 'graph.graphml'])('draws %s at its positions, in the colours of the kinds', (name) => {
    const firm = graph(name).nodes.find(({ id }) => id === SAMPLE.nodes[1]?.id);
    expect(firm).toMatchObject({ x: -39.5, y: -0.25, colour: '0,114,178' });
  });
});

part('pandas (test/clients/setup.sh)', hasReader('python'))('pandas', () => {
  let read: Readonly<Record<string, ReadTable>>;
  beforeAll(async () => {
    read = await readWithPandas(['nodes.csv', 'edges.csv'].map(at));
  });

  /** Cells are text: numbers and booleans as JavaScript writes them, lists as JSON, formulas made harmless. */
  function cell(value: unknown): string {
    if (typeof value === 'string') return neutral(value);
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  }

  /** JSON text as the expectation has it. */
  function compared(key: string, value: unknown): unknown {
    return key === 'evidence' || key === 'aliases' ? JSON.stringify(asData(key, value)) : value;
  }

  function rowsOf(
    table: ReadTable | undefined,
    names: Readonly<Record<string, string | null>>,
  ): ReadonlyMap<string, Attributes> {
    return new Map(
      (table ?? []).map((row) => {
        const filled = Object.entries(row).filter(([, value]) => value !== '');
        return [String(row.Id), renamed(Object.fromEntries(filled), names, compared)];
      }),
    );
  }

  function cells(rows: ReadonlyMap<string, Attributes>): ReadonlyMap<string, Attributes> {
    const text = (row: Attributes) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]));
    return new Map([...rows].map(([id, row]) => [id, text(row)]));
  }

  test('reads every row and cell of nodes.csv, a firm called NA included', () => {
    const names = { Id: null, Label: ':label', Kind: ':kind' };
    const rows = rowsOf(read[at('nodes.csv')], names);
    expect(rows.get('firm/na')).toMatchObject({ ':label': 'NA' });
    const expected = { nodes: cells(expectedPicture(SAMPLE, CSV).nodes), edges: new Map() };
    expect(differences({ nodes: rows, edges: new Map() }, expected)).toEqual([]);
  });

  test('reads every row and cell of edges.csv', () => {
    const names = { Id: null, Type: null, Source: ':from', Target: ':to', Label: ':relation', Weight: ':weight' };
    const expected = { nodes: new Map(), edges: cells(expectedPicture(SAMPLE, CSV).edges) };
    expect(differences({ nodes: new Map(), edges: rowsOf(read[at('edges.csv')], names) }, expected)).toEqual([]);
  });
});
