import assert from 'node:assert/strict';
import type { Batch, GraphStore } from '../store';
import { type ConformanceCase, edge, fails, firm, rows, same } from './case';

/** Runs for minutes in any engine, and holds little memory. */
const ENDLESS =
  'UNWIND range(1, 200000) AS i UNWIND range(1, 200000) AS j WITH i * j AS k WHERE k < 0 RETURN count(k) AS n';

const TRIO: Batch = {
  nodes: [firm('a', { country: 'US', stakes: [1, 2.5] }), firm('b'), firm('c')],
  edges: [edge('e', 'a', 'b', { stake: 5 }), edge('f', 'b', 'c')],
};

const A = {
  node: {
    id: 'a',
    labels: ['Entity', 'Firm'],
    properties: { country: 'US', kind: 'Firm', name: 'a', stakes: [1, 2.5] },
  },
};
const B = { node: { id: 'b', labels: ['Entity', 'Firm'], properties: { kind: 'Firm', name: 'b' } } };
const E = { edge: { id: 'e', type: 'OWNS', from: 'a', to: 'b', properties: { stake: 5 } } };

const ANSWERS: readonly (readonly [string, string, unknown])[] = [
  [
    'texts, numbers, truth values and null',
    'RETURN "x" AS a, 1 AS b, 0.5 AS c, true AS d, null AS e',
    [['x', 1, 0.5, true, null]],
  ],
  [
    'lists and maps',
    'RETURN [1, [2, null]] AS a, {b: 1, a: {c: [2]}} AS m',
    [[[1, [2, null]], { a: { c: [2] }, b: 1 }]],
  ],
  [
    'a whole number beyond 2^53 as text',
    'RETURN 9007199254740993 AS x, 9007199254740991 AS y',
    [['9007199254740993', 9007199254740991]],
  ],
  [
    'dates as ISO text',
    'RETURN date("2024-01-02") AS d, datetime("2024-01-02T03:04:05Z") AS t',
    [['2024-01-02', '2024-01-02T03:04:05Z']],
  ],
  ['a node', 'MATCH (n:Firm {id: "a"}) RETURN n', [[A]]],
  ['an edge with the ids of its ends', 'MATCH (:Firm {id: "a"})-[r:OWNS]->() RETURN r', [[E]]],
  [
    'a path from one end to the other',
    'MATCH p = (:Firm {id: "a"})-[:OWNS]->(:Firm) RETURN p',
    [[{ path: [A, E, B] }]],
  ],
  ['a path against the arrows', 'MATCH p = (:Firm {id: "b"})<-[:OWNS]-() RETURN p', [[{ path: [B, E, A] }]]],
  [
    'nodes in lists and edges in maps',
    'MATCH (n {id: "a"})-[r]->(m) WITH collect(n) AS l, {r: r} AS m RETURN l, m',
    [[[A], { r: E }]],
  ],
  ['columns in the order asked, one named like a prototype', 'RETURN 1 AS z, 2 AS `__proto__`, 3 AS a', [[1, 2, 3]]],
  ['a whole number of Cypher as it counts', 'RETURN 5 / 2 AS x, toString(5) AS y, size([1, 2]) AS z', [[2, '5', 2]]],
  [
    'a number that no JSON can write as null',
    'RETURN [1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0, 1.5] AS x',
    [[[null, null, null, 1.5]]],
  ],
  [
    'a duration and a time as ISO text',
    'RETURN toString(duration("P1DT2H")) AS d, toString(date("2024-02-29") + duration("P1D")) AS t',
    [['P1DT2H', '2024-03-01']],
  ],
  ['nothing of a pattern that nothing fits', 'MATCH (n:Nowhere)-[:NOTHING]->(m) RETURN n, m', []],
  ['counts of nothing', 'MATCH (n:Nowhere) RETURN count(n) AS n, collect(n.id) AS ids', [[0, []]]],
  ['the sum of nothing where it is made 0', 'MATCH (n:Nowhere) RETURN coalesce(sum(n.x), 0) AS x', [[0]]],
  [
    'the shortest path against the arrows, its ends told apart',
    'MATCH (a:Firm {id: "c"}), (b:Firm {id: "a"}) WHERE a <> b MATCH p = shortestPath((a)-[:OWNS*..4]-(b)) RETURN length(p) AS n',
    [[2]],
  ],
  ['nulls last when sorted up', 'UNWIND [2, null, 1] AS x RETURN x ORDER BY x', [[1], [2], [null]]],
  ['nulls first when sorted down', 'UNWIND [2, null, 1] AS x RETURN x ORDER BY x DESC', [[null], [2], [1]]],
  ['what a null is equal to', 'RETURN null = null AS a, null IS NULL AS b, 1 IN [1, null] AS c', [[null, true, true]]],
  [
    'labels asked one by one',
    'MATCH (n) WHERE n:Firm OR n:Person RETURN n.id AS id ORDER BY id',
    [['a'], ['b'], ['c']],
  ],
  [
    'an aggregate taken apart after a WITH',
    'MATCH (n:Firm) WITH collect(n.id) AS ids, count(n) AS n RETURN {n: n} AS m, size(ids) AS x',
    [[{ n: 3 }, 3]],
  ],
  [
    'a subquery for each row',
    'MATCH (n:Firm) CALL { WITH n MATCH (n)-[r]-() RETURN count(r) AS c } RETURN n.id AS id, c ORDER BY id',
    [
      ['a', 1],
      ['b', 2],
      ['c', 1],
    ],
  ],
  ['two answers joined', 'RETURN 1 AS x UNION ALL RETURN 1 AS x', [[1], [1]]],
  ['two answers joined without repeats', 'RETURN 1 AS x UNION RETURN 1 AS x', [[1]]],
  [
    'a value that is missing',
    'MATCH (n:Firm {id: "a"}) OPTIONAL MATCH (n)<-[r]-(m) RETURN r, m, n.nothing AS x',
    [[null, null, null]],
  ],
];

async function withTrio(store: GraphStore): Promise<void> {
  await store.apply(TRIO);
}

const answers: readonly ConformanceCase[] = ANSWERS.map(([what, cypher, expected]) => ({
  title: `answers ${what}`,
  run: async ({ store }) => {
    await withTrio(store);
    same(await rows(store, cypher), expected);
  },
}));

export const READING: readonly ConformanceCase[] = [
  ...answers,
  {
    title: 'names the columns in their order, also of an empty answer',
    run: async ({ store }) => {
      const { columns, rows: none } = await store.read({ cypher: 'MATCH (n:Firm) RETURN n.z AS z, n.a AS a, n' });
      same([columns, none], [['z', 'a', 'n'], []]);
    },
  },
  {
    title: 'says when an answer has more rows than it gives',
    run: async ({ store }) => {
      const cypher = 'UNWIND range(1, 10) AS x RETURN x';
      const taken = await Promise.all([9, 10, 11].map((limit) => store.read({ cypher, limit })));
      same(
        taken.map((each) => [each.rows.length, each.truncated]),
        [
          [9, true],
          [10, false],
          [10, false],
        ],
      );
    },
  },
  {
    title: 'gives a thousand rows where no limit is named',
    run: async ({ store }) => {
      const result = await store.read({ cypher: 'UNWIND range(1, 1200) AS x RETURN x' });
      same([result.rows.length, result.truncated], [1000, true]);
    },
  },
  {
    title: 'takes whole numbers of JavaScript for integers',
    run: async ({ store }) => {
      await withTrio(store);
      const paged = await rows(store, 'MATCH (n:Firm) RETURN n.id ORDER BY n.id SKIP $s LIMIT $l', { s: 1, l: 1 });
      same(
        [paged, await rows(store, 'RETURN $x / 2 AS half, [7, 8][$i] AS picked', { x: 5, i: 1 })],
        [[['b']], [[2, 8]]],
      );
    },
  },
  {
    title: 'takes lists, maps and null as parameters',
    run: async ({ store }) => {
      const list = [
        { id: 'a', n: [1, 2.5] },
        { id: 'b', n: null },
      ];
      same(await rows(store, 'UNWIND $list AS each RETURN each.id AS id, each.n AS n', { list }), [
        ['a', [1, 2.5]],
        ['b', null],
      ]);
    },
  },
  {
    title: 'never takes a parameter for a part of the query',
    run: async ({ store }) => {
      await withTrio(store);
      const x = '"}) DETACH DELETE n //';
      same(await rows(store, 'MATCH (n:Firm) WHERE n.name = $x RETURN n', { x }), []);
      same((await store.counts()).entities, 3);
    },
  },
  {
    title: 'refuses a query that does not parse, and one whose parameter is missing',
    run: async ({ store }) => {
      await fails(store.read({ cypher: 'MATCH (n RETURN n' }), 'invalid-input', 'query-invalid');
      await fails(store.read({ cypher: 'RETURN $nothing AS x' }), 'invalid-input', 'query-invalid');
      await fails(store.read({ cypher: '' }), 'invalid-input');
    },
  },
  {
    title: 'reports a query that fails while it runs',
    run: ({ store }) =>
      fails(store.read({ cypher: 'UNWIND [1, 0] AS x RETURN 1 / x AS y' }), 'invalid-input', 'query-invalid'),
  },
  {
    title: 'lets no read change anything',
    run: async ({ store }) => {
      await withTrio(store);
      for (const cypher of [
        'CREATE (n:Entity {id: "z"}) RETURN n.id',
        'MATCH (n) DETACH DELETE n',
        'MATCH (n:Firm) SET n.name = "x"',
      ]) {
        await store.read({ cypher }).catch(() => undefined);
      }
      same(await rows(store, 'MATCH (n:Entity) RETURN n.name ORDER BY n.name'), [['a'], ['b'], ['c']]);
    },
  },
  {
    title: 'ends a query that takes too long, and goes on',
    run: async ({ store }) => {
      await withTrio(store);
      await fails(store.read({ cypher: ENDLESS, timeout: 300 }), 'limit', 'query-timeout');
      same((await store.counts()).entities, 3);
    },
  },
  {
    title: 'ends a query that is called off, and goes on',
    run: async ({ store }) => {
      await withTrio(store);
      const control = new AbortController();
      const asked = store.read({ cypher: ENDLESS, signal: control.signal });
      setTimeout(() => control.abort(), 50);
      await fails(asked, 'limit', 'aborted');
      same((await store.counts()).entities, 3);
    },
  },
  {
    title: 'does not ask what was called off before',
    run: ({ store }) => fails(store.read({ cypher: 'RETURN 1 AS x', signal: AbortSignal.abort() }), 'limit', 'aborted'),
  },
  {
    title: 'answers many reads at once, each with its own',
    run: async ({ store }) => {
      const asked = Array.from({ length: 40 }, (_, x) => rows(store, 'RETURN $x AS x', { x }));
      same(
        await Promise.all(asked),
        asked.map((_, x) => [[x]]),
      );
    },
  },
  {
    title: 'passes 65,535 rows on the way where a WITH cuts the pattern',
    run: async ({ store }) => {
      const ids = Array.from({ length: 300 }, (_, index) => `n${String(index).padStart(3, '0')}`);
      const edges = ids.map((id) => edge(`e${id}`, id, 'hub'));
      await store.apply({ nodes: [firm('hub'), ...ids.map((id) => firm(id))], edges });
      const cypher = 'MATCH (h {id: "hub"})<-[:OWNS]-(x) WITH h, x MATCH (h)<-[:OWNS]-(y) RETURN count(*) AS n';
      const [[n] = []] = await rows(store, cypher);
      assert.equal(n, 90_000);
    },
  },
];
