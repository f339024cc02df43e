import type { Value } from '../../graph/store/store';

/** One statement and what every engine answers to it. */
export interface PortableStatement {
  readonly title: string;
  readonly cypher: string;
  readonly parameters?: Readonly<Record<string, Value>>;
  /** Rows; absent where only the effect counts. */
  readonly expected?: readonly (readonly Value[])[];
  /** Rows and lists may come in any order. */
  readonly unordered?: boolean;
  /** The statement must be refused. */
  readonly fails?: boolean;
  /** A query that shows the effect. */
  readonly effect?: { readonly cypher: string; readonly expected: readonly (readonly Value[])[] };
}

/** A small graph of AI firms that the statements are about. */
export const PORTABLE_GRAPH: readonly string[] = [
  'CREATE (:Firm {id:"f1", name:"OpenAI", founded:2015, country:"US", aliases:["Open AI","OAI"], active:true, valuation:300.5})',
  'CREATE (:Firm {id:"f2", name:"Mistral AI", founded:2023, country:"FR", aliases:["Mistral"], active:true, valuation:6.0})',
  'CREATE (:Firm {id:"f3", name:"Anthropic", founded:2021, country:"US", active:true})',
  'CREATE (:Firm:Investor {id:"f4", name:"Sequoia Capital", founded:1972, country:"US", active:true})',
  'CREATE (:Person {id:"p1", name:"Sam Altman", born:1985})',
  'CREATE (:Person {id:"p2", name:"Dario Amodei", born:1983})',
  'CREATE (:Person {id:"p3", name:"Arthur Mensch"})',
  'CREATE (:Model {id:"m1", name:"GPT-4", params:1760000000000, open:false, released:date("2023-03-14")})',
  'CREATE (:Model {id:"m2", name:"Mistral 7B", params:7000000000, open:true, released:date("2023-09-27")})',
  'CREATE (:Model {id:"m3", name:"Claude 3", open:false, released:date("2024-03-04")})',
  'CREATE (:Article {id:"a1", title:"Sequoia backs OpenAI", url:"https://x.example/a1", publishedAt:datetime("2024-01-02T03:04:05Z")})',
  'MATCH (a:Person {id:"p1"}),(b:Firm {id:"f1"}) CREATE (a)-[:FOUNDED {year:2015}]->(b)',
  'MATCH (a:Person {id:"p2"}),(b:Firm {id:"f3"}) CREATE (a)-[:FOUNDED {year:2021}]->(b)',
  'MATCH (a:Person {id:"p3"}),(b:Firm {id:"f2"}) CREATE (a)-[:FOUNDED {year:2023}]->(b)',
  'MATCH (a:Person {id:"p2"}),(b:Firm {id:"f1"}) CREATE (a)-[:WORKED_AT {since:2016, until:2020}]->(b)',
  'MATCH (a:Firm {id:"f4"}),(b:Firm {id:"f1"}) CREATE (a)-[:INVESTED_IN {amount:100.0, year:2021, evidence:["a1"]}]->(b)',
  'MATCH (a:Firm {id:"f4"}),(b:Firm {id:"f2"}) CREATE (a)-[:INVESTED_IN {amount:50.0, year:2023, evidence:["a1","a2"]}]->(b)',
  'MATCH (a:Firm {id:"f1"}),(b:Firm {id:"f3"}) CREATE (a)-[:COMPETES_WITH {}]->(b)',
  'MATCH (a:Firm {id:"f3"}),(b:Firm {id:"f2"}) CREATE (a)-[:COMPETES_WITH {}]->(b)',
  'MATCH (a:Firm {id:"f2"}),(b:Firm {id:"f1"}) CREATE (a)-[:COMPETES_WITH {}]->(b)',
  'MATCH (a:Firm {id:"f1"}),(b:Model {id:"m1"}) CREATE (a)-[:RELEASED {year:2023}]->(b)',
  'MATCH (a:Firm {id:"f3"}),(b:Model {id:"m3"}) CREATE (a)-[:RELEASED {year:2024}]->(b)',
  'MATCH (a:Firm {id:"f2"}),(b:Model {id:"m2"}) CREATE (a)-[:OPEN_SOURCED {year:2023, license:"Apache-2.0"}]->(b)',
  'MATCH (a:Article {id:"a1"}),(b:Firm {id:"f1"}) CREATE (a)-[:MENTIONS {}]->(b)',
  'MATCH (a:Article {id:"a1"}),(b:Model {id:"m1"}) CREATE (a)-[:MENTIONS {}]->(b)',
];

/** Reads that both engines answer alike. */
export const PORTABLE_READS: readonly PortableStatement[] = [
  { title: 'match-map', cypher: 'MATCH (f:Firm {name:"OpenAI"}) RETURN f.id AS id', expected: [['f1']] },
  {
    title: 'param',
    cypher: 'MATCH (f:Firm) WHERE f.name = $name RETURN f.id AS id',
    parameters: { name: 'OpenAI' },
    expected: [['f1']],
  },
  { title: 'count-nodes', cypher: 'MATCH (n) RETURN count(*) AS c', expected: [[11]] },
  { title: 'count-rels', cypher: 'MATCH ()-[r]->() RETURN count(r) AS c', expected: [[14]] },
  { title: 'count-undirected', cypher: 'MATCH ()-[r]-() RETURN count(r) AS c', expected: [[28]] },
  {
    title: 'one-hop',
    cypher: 'MATCH (i:Firm)-[:INVESTED_IN]->(f:Firm) RETURN i.name AS i, f.name AS f ORDER BY f',
    expected: [
      ['Sequoia Capital', 'Mistral AI'],
      ['Sequoia Capital', 'OpenAI'],
    ],
  },
  {
    title: 'rel-where',
    cypher: 'MATCH (i)-[r:INVESTED_IN]->(f) WHERE r.amount > 60 RETURN f.name AS n, r.amount AS a',
    expected: [['OpenAI', 100]],
  },
  {
    title: 'rel-inline-prop',
    cypher: 'MATCH ()-[r:INVESTED_IN {year:2023}]->(f) RETURN f.name AS n',
    expected: [['Mistral AI']],
  },
  {
    title: 'undirected',
    cypher: 'MATCH (f:Firm {id:"f1"})-[:COMPETES_WITH]-(o:Firm) RETURN o.id AS id ORDER BY id',
    expected: [['f2'], ['f3']],
  },
  {
    title: 'incoming',
    cypher: 'MATCH (f:Firm {id:"f1"})<-[:FOUNDED]-(p:Person) RETURN p.name AS n',
    expected: [['Sam Altman']],
  },
  { title: 'untyped-target', cypher: 'MATCH (f:Firm {id:"f1"})-->(x) RETURN count(x) AS c', expected: [[2]] },
  {
    title: 'type-alternation',
    cypher: 'MATCH (f:Firm)-[r:RELEASED|OPEN_SOURCED]->(m:Model) RETURN f.name AS f, m.name AS m ORDER BY f',
    expected: [
      ['Anthropic', 'Claude 3'],
      ['Mistral AI', 'Mistral 7B'],
      ['OpenAI', 'GPT-4'],
    ],
  },
  {
    title: 'type(r)',
    cypher: 'MATCH (f:Firm {id:"f2"})-[r]->(m:Model) RETURN type(r) AS t',
    expected: [['OPEN_SOURCED']],
  },
  {
    title: 'type(r)-agg',
    cypher: 'MATCH ()-[r]->() RETURN type(r) AS t, count(*) AS c ORDER BY c DESC, t LIMIT 3',
    expected: [
      ['COMPETES_WITH', 3],
      ['FOUNDED', 3],
      ['INVESTED_IN', 2],
    ],
  },
  { title: 'multi-label-match', cypher: 'MATCH (n:Firm:Investor) RETURN n.name AS n', expected: [['Sequoia Capital']] },
  { title: 'where-label', cypher: 'MATCH (n) WHERE n:Person RETURN count(n) AS c', expected: [[3]] },
  { title: 'labels(n)', cypher: 'MATCH (n {id:"m1"}) RETURN labels(n) AS l', expected: [[['Model']]] },
  {
    title: 'properties(n)',
    cypher: 'MATCH (p:Person {id:"p1"}) RETURN properties(p) AS m',
    expected: [[{ id: 'p1', name: 'Sam Altman', born: 1985 }]],
  },
  {
    title: 'keys(n)',
    cypher: 'MATCH (p:Person {id:"p3"}) RETURN keys(p) AS k',
    expected: [[['id', 'name']]],
    unordered: true,
  },
  {
    title: 'optional-match',
    cypher: 'MATCH (f:Firm) OPTIONAL MATCH (p:Person)-[:FOUNDED]->(f) RETURN f.id AS f, p.name AS p ORDER BY f',
    expected: [
      ['f1', 'Sam Altman'],
      ['f2', 'Arthur Mensch'],
      ['f3', 'Dario Amodei'],
      ['f4', null],
    ],
  },
  {
    title: 'optional-where',
    cypher:
      'MATCH (p:Person) OPTIONAL MATCH (p)-[r:WORKED_AT]->(f:Firm) WHERE r.since > 2000 RETURN p.id AS p, f.id AS f ORDER BY p',
    expected: [
      ['p1', null],
      ['p2', 'f1'],
      ['p3', null],
    ],
  },
  {
    title: 'optional-count0',
    cypher: 'MATCH (f:Firm) OPTIONAL MATCH (f)-[:OPEN_SOURCED]->(m) RETURN f.id AS f, count(m) AS c ORDER BY f',
    expected: [
      ['f1', 0],
      ['f2', 1],
      ['f3', 0],
      ['f4', 0],
    ],
  },
  {
    title: 'with-agg-where',
    cypher: 'MATCH (i:Firm)-[:INVESTED_IN]->(f) WITH i, count(f) AS c WHERE c > 1 RETURN i.name AS n, c',
    expected: [['Sequoia Capital', 2]],
  },
  {
    title: 'with-order-limit',
    cypher: 'MATCH (f:Firm) WITH f ORDER BY f.founded LIMIT 2 MATCH (f)-->(x) RETURN count(x) AS c',
    expected: [[4]],
  },
  {
    title: 'with-star',
    cypher: 'MATCH (f:Firm {id:"f1"}) WITH *, f.founded AS y RETURN f.id AS id, y',
    expected: [['f1', 2015]],
  },
  {
    title: 'collect',
    cypher: 'MATCH (f:Firm)-[:COMPETES_WITH]->(o) RETURN f.id AS f, collect(o.name) AS l ORDER BY f',
    expected: [
      ['f1', ['Anthropic']],
      ['f2', ['OpenAI']],
      ['f3', ['Mistral AI']],
    ],
  },
  {
    title: 'collect-distinct',
    cypher: 'MATCH (f:Firm) RETURN collect(DISTINCT f.country) AS l',
    expected: [[['FR', 'US']]],
    unordered: true,
  },
  {
    title: 'collect-map',
    cypher: 'MATCH (f:Firm {id:"f1"})-[:RELEASED]->(m) RETURN collect({n:m.name, o:m.open}) AS l',
    expected: [[[{ n: 'GPT-4', o: false }]]],
  },
  { title: 'unwind', cypher: 'UNWIND [1,2,3] AS x RETURN x*2 AS y', expected: [[2], [4], [6]] },
  {
    title: 'unwind-param-maps',
    cypher: 'UNWIND $rows AS row MATCH (f:Firm {id: row.id}) RETURN row.v AS v, f.name AS n ORDER BY v',
    parameters: {
      rows: [
        { id: 'f1', v: 1 },
        { id: 'f2', v: 2 },
      ],
    },
    expected: [
      [1, 'OpenAI'],
      [2, 'Mistral AI'],
    ],
  },
  {
    title: 'unwind-hetero-maps',
    cypher: 'UNWIND $rows AS row RETURN row.id AS id, row.x AS x ORDER BY id',
    parameters: { rows: [{ id: 'a' }, { id: 'b', x: 2 }, { id: 'c', x: null }] },
    expected: [
      ['a', null],
      ['b', 2],
      ['c', null],
    ],
  },
  { title: 'list-comp', cypher: 'RETURN [x IN range(1,5) WHERE x % 2 = 1 | x*x] AS l', expected: [[[1, 9, 25]]] },
  {
    title: 'list-comp-nodes',
    cypher: 'MATCH (f:Firm) WITH collect(f) AS fs RETURN size([f IN fs WHERE f.country = "US" | f.name]) AS n',
    expected: [[3]],
  },
  {
    title: 'pattern-comp',
    cypher: 'MATCH (f:Firm {id:"f1"}) RETURN [(f)-[:RELEASED]->(m) | m.name] AS l',
    expected: [[['GPT-4']]],
  },
  {
    title: 'pattern-comp-where',
    cypher: 'MATCH (f:Firm {id:"f1"}) RETURN [(f)--(x) WHERE x.born IS NOT NULL | x.name] AS l',
    expected: [[['Dario Amodei', 'Sam Altman']]],
    unordered: true,
  },
  {
    title: 'case-generic',
    cypher:
      'MATCH (f:Firm) RETURN f.id AS id, CASE WHEN f.founded < 2000 THEN "old" WHEN f.founded < 2020 THEN "mid" ELSE "new" END AS c ORDER BY id',
    expected: [
      ['f1', 'mid'],
      ['f2', 'new'],
      ['f3', 'new'],
      ['f4', 'old'],
    ],
  },
  {
    title: 'case-simple',
    cypher: 'MATCH (f:Firm) RETURN sum(CASE f.country WHEN "US" THEN 1 ELSE 0 END) AS c',
    expected: [[3]],
  },
  {
    title: 'exists{}',
    cypher: 'MATCH (f:Firm) WHERE EXISTS { (f)-[:OPEN_SOURCED]->(:Model) } RETURN f.name AS n',
    expected: [['Mistral AI']],
  },
  {
    title: 'exists{match-where}',
    cypher: 'MATCH (f:Firm) WHERE EXISTS { MATCH (f)<-[:FOUNDED]-(p:Person) WHERE p.born > 1984 } RETURN f.name AS n',
    expected: [['OpenAI']],
  },
  {
    title: 'not-exists{}',
    cypher: 'MATCH (f:Firm) WHERE NOT EXISTS { (f)<-[:FOUNDED]-(:Person) } RETURN f.name AS n',
    expected: [['Sequoia Capital']],
  },
  {
    title: 'pattern-pred',
    cypher: 'MATCH (f:Firm) WHERE (f)-[:OPEN_SOURCED]->() RETURN f.name AS n',
    expected: [['Mistral AI']],
  },
  {
    title: 'not-pattern-pred',
    cypher: 'MATCH (f:Firm) WHERE NOT (f)<-[:FOUNDED]-(:Person) RETURN f.name AS n',
    expected: [['Sequoia Capital']],
  },
  {
    title: 'count{}',
    cypher: 'MATCH (f:Firm) RETURN f.id AS f, COUNT { (f)--() } AS d ORDER BY d DESC, f',
    expected: [
      ['f1', 7],
      ['f2', 5],
      ['f3', 4],
      ['f4', 2],
    ],
  },
  {
    title: 'count{}-where',
    cypher: 'MATCH (f:Firm) WHERE COUNT { (f)<-[:INVESTED_IN]-() } >= 1 RETURN f.id AS f ORDER BY f',
    expected: [['f1'], ['f2']],
  },
  {
    title: 'shortestPath',
    cypher: 'MATCH p = shortestPath((a:Person {id:"p3"})-[*..6]-(b:Model {id:"m1"})) RETURN length(p) AS l',
    expected: [[3]],
  },
  {
    title: 'shortestPath-2match',
    cypher:
      'MATCH (a:Person {id:"p3"}), (b:Model {id:"m1"}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN [n IN nodes(p) | n.id] AS l',
    expected: [[['p3', 'f2', 'f1', 'm1']]],
  },
  {
    title: 'allShortestPaths',
    cypher: 'MATCH p = allShortestPaths((a:Person {id:"p3"})-[*..6]-(b:Model {id:"m1"})) RETURN count(p) AS l',
    expected: [[1]],
  },
  {
    title: 'varlen',
    cypher: 'MATCH (a:Firm {id:"f1"})-[:COMPETES_WITH*1..3]->(b) RETURN b.id AS b ORDER BY b',
    expected: [['f1'], ['f2'], ['f3']],
  },
  {
    title: 'varlen-alternation',
    cypher: 'MATCH (a:Firm {id:"f4"})-[:INVESTED_IN|OPEN_SOURCED|RELEASED*1..2]->(b) RETURN b.id AS b ORDER BY b',
    expected: [['f1'], ['f2'], ['m1'], ['m2']],
  },
  {
    title: 'varlen-undirected',
    cypher: 'MATCH (a:Person {id:"p1"})-[*1..2]-(b) RETURN count(DISTINCT b) AS c',
    expected: [[7]],
  },
  {
    title: 'varlen-trail',
    cypher: 'MATCH (a:Firm {id:"f1"})-[:COMPETES_WITH*1..6]->(b) RETURN count(*) AS c',
    expected: [[3]],
  },
  {
    title: 'varlen-unbounded',
    cypher: 'MATCH (a:Firm {id:"f1"})-[:COMPETES_WITH*]->(b) RETURN count(*) AS c',
    expected: [[3]],
  },
  {
    title: 'varlen-all-pred',
    cypher:
      'MATCH p=(a:Person {id:"p1"})-[*1..3]-(b:Model) WHERE all(r IN relationships(p) WHERE type(r) <> "MENTIONS") RETURN b.id AS b, length(p) AS l ORDER BY b, l',
    expected: [
      ['m1', 2],
      ['m2', 3],
      ['m3', 3],
    ],
  },
  {
    title: 'varlen-none-node',
    cypher:
      'MATCH p=(a:Person {id:"p1"})-[*1..3]-(b:Model) WHERE none(n IN nodes(p) WHERE n:Article) RETURN b.id AS b ORDER BY b',
    expected: [['m1'], ['m2'], ['m3']],
  },
  {
    title: 'varlen-rel-list',
    cypher: 'MATCH (a:Firm {id:"f1"})-[rs:COMPETES_WITH*2..2]->(b) RETURN size(rs) AS s, b.id AS b',
    expected: [[2, 'f2']],
  },
  {
    title: 'path-nodes',
    cypher: 'MATCH p=(:Person {id:"p1"})-[:FOUNDED]->(:Firm)-[:RELEASED]->(:Model) RETURN [n IN nodes(p) | n.id] AS l',
    expected: [[['p1', 'f1', 'm1']]],
  },
  {
    title: 'path-rels-type',
    cypher:
      'MATCH p=(:Person {id:"p1"})-[:FOUNDED]->(:Firm)-[:RELEASED]->(:Model) RETURN [x IN relationships(p) | type(x)] AS l',
    expected: [[['FOUNDED', 'RELEASED']]],
  },
  {
    title: 'startNode/endNode',
    cypher: 'MATCH ()-[r:OPEN_SOURCED]->() RETURN startNode(r).name AS s, endNode(r).name AS e',
    expected: [['Mistral AI', 'Mistral 7B']],
  },
  {
    title: 'rel-isomorphism',
    cypher: 'MATCH (f:Firm {id:"f4"})-[:INVESTED_IN]->(a)<-[:INVESTED_IN]-(g) RETURN count(*) AS c',
    expected: [[0]],
  },
  {
    title: 'triangle',
    cypher: 'MATCH (a:Firm)-[:COMPETES_WITH]->(b)-[:COMPETES_WITH]->(c)-[:COMPETES_WITH]->(a) RETURN count(*) AS c',
    expected: [[3]],
  },
  {
    title: 'cartesian',
    cypher: 'MATCH (a:Person {id:"p1"}), (b:Firm {id:"f1"}) RETURN a.name AS a, b.name AS b',
    expected: [['Sam Altman', 'OpenAI']],
  },
  {
    title: 'any/none/single',
    cypher: 'RETURN any(x IN [1,2] WHERE x=2) AS a, none(x IN [1] WHERE x=2) AS b, single(x IN [1,2] WHERE x=2) AS c',
    expected: [[true, true, true]],
  },
  { title: 'reduce', cypher: 'RETURN reduce(s=0, x IN [1,2,3] | s+x) AS s', expected: [[6]] },
  {
    title: 'toLower-contains',
    cypher: 'MATCH (n) WHERE toLower(n.name) CONTAINS "ai" RETURN count(n) AS c',
    expected: [[2]],
  },
  {
    title: 'starts-ends',
    cypher: 'MATCH (n:Firm) WHERE n.name STARTS WITH "Open" AND n.name ENDS WITH "AI" RETURN n.id AS i',
    expected: [['f1']],
  },
  { title: 'regex', cypher: 'MATCH (m:Model) WHERE m.name =~ "(?i)mistral.*" RETURN m.id AS i', expected: [['m2']] },
  {
    title: 'string-fns',
    cypher:
      'RETURN toUpper("ab") AS a, trim(" x ") AS b, substring("hello",1,3) AS c, replace("aXb","X","-") AS d, split("a,b",",") AS e, left("abc",2) AS f, right("abc",2) AS g, size("abc") AS h, reverse("abc") AS i',
    expected: [['AB', 'x', 'ell', 'a-b', ['a', 'b'], 'ab', 'bc', 3, 'cba']],
  },
  { title: 'coalesce', cypher: 'MATCH (f:Firm {id:"f4"}) RETURN coalesce(f.valuation, -1.0) AS v', expected: [[-1]] },
  {
    title: 'toInteger/Float/String',
    cypher: 'RETURN toInteger("42") AS a, toFloat("1.5") AS b, toString(7) AS c, toBoolean("true") AS d',
    expected: [[42, 1.5, '7', true]],
  },
  { title: 'toInteger-bad-null', cypher: 'RETURN toInteger("abc") AS a', expected: [[null]] },
  {
    title: 'date-compare',
    cypher: 'MATCH (m:Model) WHERE m.released >= date("2023-06-01") RETURN m.id AS i ORDER BY m.released',
    expected: [['m2'], ['m3']],
  },
  {
    title: 'date-component',
    cypher: 'MATCH (m:Model {id:"m1"}) RETURN m.released.year AS y, m.released.month AS m2',
    expected: [[2023, 3]],
  },
  {
    title: 'datetime-compare',
    cypher: 'MATCH (a:Article) WHERE a.publishedAt < datetime("2025-01-01T00:00:00Z") RETURN a.publishedAt.year AS y',
    expected: [[2024]],
  },
  {
    title: 'date-plus-duration',
    cypher: 'RETURN toString(date("2024-01-31") + duration("P1M")) AS d',
    expected: [['2024-02-29']],
  },
  {
    title: 'toString(date)',
    cypher: 'MATCH (m:Model {id:"m1"}) RETURN toString(m.released) AS d',
    expected: [['2023-03-14']],
  },
  {
    title: 'map-proj',
    cypher: 'MATCH (f:Firm {id:"f1"}) RETURN f{.id, .name} AS m',
    expected: [[{ id: 'f1', name: 'OpenAI' }]],
  },
  {
    title: 'map-proj-*',
    cypher: 'MATCH (p:Person {id:"p1"}) RETURN p{.*} AS m',
    expected: [[{ id: 'p1', name: 'Sam Altman', born: 1985 }]],
  },
  {
    title: 'map-proj-nested',
    cypher: 'MATCH (f:Firm {id:"f1"}) RETURN f{.id, models: [(f)-[:RELEASED]->(m) | m{.name}]} AS m',
    expected: [[{ id: 'f1', models: [{ name: 'GPT-4' }] }]],
  },
  { title: 'map-access', cypher: 'WITH {a:1,b:{c:2}} AS m RETURN m.b.c AS x', expected: [[2]] },
  { title: 'dyn-prop', cypher: 'MATCH (f:Firm {id:"f1"}) RETURN f["name"] AS n', expected: [['OpenAI']] },
  {
    title: 'dyn-prop-param',
    cypher: 'MATCH (f:Firm {id:"f1"}) RETURN f[$k] AS n',
    parameters: { k: 'name' },
    expected: [['OpenAI']],
  },
  {
    title: 'list-index/slice',
    cypher: 'RETURN [1,2,3][0] AS a, [1,2,3][-1] AS b, [1,2,3][1..] AS c',
    expected: [[1, 3, [2, 3]]],
  },
  {
    title: 'in-param',
    cypher: 'MATCH (f:Firm) WHERE f.id IN $ids RETURN count(f) AS c',
    parameters: { ids: ['f1', 'f2', 'zz'] },
    expected: [[2]],
  },
  { title: 'in-list-prop', cypher: 'MATCH (f:Firm) WHERE "OAI" IN f.aliases RETURN f.id AS i', expected: [['f1']] },
  {
    title: 'rel-list-prop',
    cypher: 'MATCH ()-[r:INVESTED_IN]->(f) WHERE size(r.evidence) > 1 RETURN f.id AS i',
    expected: [['f2']],
  },
  {
    title: 'call{}-import-with',
    cypher:
      'MATCH (f:Firm) CALL { WITH f MATCH (f)-[:RELEASED|OPEN_SOURCED]->(m) RETURN count(m) AS c } RETURN f.id AS f, c ORDER BY f',
    expected: [
      ['f1', 1],
      ['f2', 1],
      ['f3', 1],
      ['f4', 0],
    ],
  },
  {
    title: 'call(f){} (5.23)',
    cypher:
      'MATCH (f:Firm) CALL (f) { MATCH (f)-[:RELEASED]->(m) RETURN count(m) AS c } RETURN f.id AS f, c ORDER BY f',
    expected: [
      ['f1', 1],
      ['f2', 0],
      ['f3', 1],
      ['f4', 0],
    ],
  },
  {
    title: 'union',
    cypher: 'MATCH (p:Person) RETURN p.name AS n UNION MATCH (m:Model) RETURN m.name AS n',
    expected: [['Arthur Mensch'], ['Claude 3'], ['Dario Amodei'], ['GPT-4'], ['Mistral 7B'], ['Sam Altman']],
    unordered: true,
  },
  { title: 'union-all', cypher: 'RETURN 1 AS x UNION ALL RETURN 1 AS x', expected: [[1], [1]] },
  {
    title: 'skip-limit-param',
    cypher: 'MATCH (f:Firm) RETURN f.id AS i ORDER BY f.founded SKIP $s LIMIT $l',
    parameters: { s: 1, l: 2 },
    expected: [['f1'], ['f3']],
  },
  {
    title: 'order-null-last',
    cypher: 'MATCH (f:Firm) RETURN f.id AS i, f.valuation AS v ORDER BY v, i',
    expected: [
      ['f2', 6],
      ['f1', 300.5],
      ['f3', null],
      ['f4', null],
    ],
  },
  {
    title: 'order-desc-null-first',
    cypher: 'MATCH (f:Firm) RETURN f.id AS i, f.valuation AS v ORDER BY v DESC, i',
    expected: [
      ['f3', null],
      ['f4', null],
      ['f1', 300.5],
      ['f2', 6],
    ],
  },
  { title: 'distinct', cypher: 'MATCH (f:Firm) RETURN DISTINCT f.country AS c ORDER BY c', expected: [['FR'], ['US']] },
  {
    title: 'aggs',
    cypher:
      'MATCH (f:Firm) RETURN sum(f.valuation) AS s, avg(f.founded) AS a, min(f.founded) AS mi, max(f.founded) AS ma, count(DISTINCT f.country) AS d, count(f.valuation) AS c',
    expected: [[306.5, 2007.75, 1972, 2023, 2, 2]],
  },
  { title: 'is-null', cypher: 'MATCH (f:Firm) WHERE f.valuation IS NULL RETURN count(f) AS c', expected: [[2]] },
  { title: 'null=null', cypher: 'RETURN null = null AS x, null IS NULL AS y', expected: [[null, true]] },
  { title: 'xor', cypher: 'RETURN true XOR false AS x, NOT true AS y', expected: [[true, false]] },
  {
    title: 'chained-compare',
    cypher: 'MATCH (f:Firm) WHERE 2010 < f.founded < 2022 RETURN count(f) AS c',
    expected: [[2]],
  },
  { title: 'arith', cypher: 'RETURN 7/2 AS a, 7%3 AS b, 2^3 AS c, 7/2.0 AS d', expected: [[3, 1, 8, 3.5]] },
  { title: 'string-concat', cypher: 'RETURN "a" + "b" AS x, "n" + 1 AS y', expected: [['ab', 'n1']] },
  {
    title: 'backticks',
    cypher: 'MATCH (`the firm`:`Firm` {id:"f1"}) RETURN `the firm`.name AS `a name`',
    expected: [['OpenAI']],
  },
  { title: 'comments', cypher: 'MATCH (f:Firm {id:"f1"}) // c1\n/* c2 */ RETURN f.id AS i', expected: [['f1']] },
  { title: 'int64', cypher: 'MATCH (m:Model {id:"m1"}) RETURN m.params AS p', expected: [[1760000000000]] },
  { title: 'unknown-prop', cypher: 'MATCH (f:Firm) WHERE f.nonexistent IS NULL RETURN count(f) AS c', expected: [[4]] },
  { title: 'unknown-label', cypher: 'MATCH (n:Nope) RETURN count(n) AS c', expected: [[0]] },
  { title: 'unknown-rel', cypher: 'MATCH (:Firm)-[r:NOPE]->() RETURN count(r) AS c', expected: [[0]] },
  { title: 'cross-label-prop', cypher: 'MATCH (n) WHERE n.born = 1985 RETURN n.id AS i', expected: [['p1']] },
  { title: 'impossible-pair', cypher: 'MATCH (m:Model)-[:FOUNDED]->(f:Firm) RETURN count(*) AS c', expected: [[0]] },
  {
    title: 'list-fns',
    cypher: 'RETURN head([1,2]) AS a, last([1,2]) AS b, tail([1,2,3]) AS c, size([1,2]) AS d, range(0,6,3) AS e',
    expected: [[1, 2, [2, 3], 2, [0, 3, 6]]],
  },
  { title: 'list-concat', cypher: 'RETURN [1,2] + [3] AS l', expected: [[[1, 2, 3]]] },
  {
    title: 'elementId-lookup',
    cypher: 'MATCH (n:Firm {id:"f1"}) WITH elementId(n) AS e MATCH (m) WHERE elementId(m) = e RETURN m.id AS i',
    expected: [['f1']],
  },
  {
    title: 'node-equality',
    cypher: 'MATCH (a:Firm {id:"f1"})-[:COMPETES_WITH]-(b), (c:Firm) WHERE c <> a AND c = b RETURN count(*) AS c2',
    expected: [[2]],
  },
  {
    title: 'nested-agg',
    cypher:
      'MATCH (f:Firm)-[:RELEASED|OPEN_SOURCED]->(m) WITH f.country AS c, collect(m.name) AS ms RETURN c, size(ms) AS n ORDER BY c',
    expected: [
      ['FR', 1],
      ['US', 2],
    ],
  },
];

/** Writes, in their order: later ones build on earlier ones. */
export const PORTABLE_WRITES: readonly PortableStatement[] = [
  { title: 'create-node', cypher: 'CREATE (f:Firm {id:"w1", name:"W1"}) RETURN f.id AS i', expected: [['w1']] },
  {
    title: 'create-rel',
    cypher: 'MATCH (a:Firm {id:"w1"}),(b:Firm {id:"f1"}) CREATE (a)-[r:COMPETES_WITH]->(b) RETURN a.id AS a',
    expected: [['w1']],
  },
  {
    title: 'merge-oncreate',
    cypher: 'MERGE (f:Firm {id:"w3"}) ON CREATE SET f.name="new" ON MATCH SET f.name="old" RETURN f.name AS n',
    expected: [['new']],
  },
  {
    title: 'merge-onmatch',
    cypher: 'MERGE (f:Firm {id:"w3"}) ON CREATE SET f.name="new" ON MATCH SET f.name="old" RETURN f.name AS n',
    expected: [['old']],
  },
  {
    title: 'merge-rel',
    cypher:
      'MATCH (a:Firm {id:"w1"}),(b:Firm {id:"f1"}) MERGE (a)-[r:COMPETES_WITH]->(b) ON CREATE SET r.since=1 WITH a,b MATCH (a)-[x:COMPETES_WITH]->(b) RETURN count(x) AS c',
    expected: [[1]],
  },
  {
    title: 'unwind-merge-set+=',
    cypher: 'UNWIND $rows AS row MERGE (f:Firm {id: row.id}) SET f += row.props RETURN count(f) AS c',
    parameters: {
      rows: [
        { id: 'w4', props: { name: 'W4', founded: 1 } },
        { id: 'w5', props: { name: 'W5', founded: 2 } },
      ],
    },
    expected: [[2]],
    effect: { cypher: 'MATCH (f:Firm {id:"w5"}) RETURN f.founded AS x', expected: [[2]] },
  },
  {
    title: 'set+=literal',
    cypher: 'MATCH (f:Firm {id:"w5"}) SET f += {name:"W5b", country:"DE"} RETURN f.name AS n, f.founded AS y',
    expected: [['W5b', 2]],
  },
  {
    title: 'set=map',
    cypher: 'MATCH (f:Firm {id:"w5"}) SET f = {id:"w5", name:"W5c"} RETURN f.name AS n, f.founded AS y',
    expected: [['W5c', null]],
  },
  {
    title: 'set-prop-null',
    cypher: 'MATCH (f:Firm {id:"w4"}) SET f.founded = null RETURN f.founded AS x',
    expected: [[null]],
  },
  { title: 'remove-prop', cypher: 'MATCH (f:Firm {id:"w4"}) REMOVE f.name RETURN f.name AS x', expected: [[null]] },
  {
    title: 'set-label',
    cypher: 'MATCH (f:Firm {id:"w4"}) SET f:Investor',
    effect: { cypher: 'MATCH (f:Investor {id:"w4"}) RETURN f.id AS i', expected: [['w4']] },
  },
  {
    title: 'remove-label',
    cypher: 'MATCH (f:Firm {id:"w4"}) REMOVE f:Investor RETURN labels(f) AS l',
    expected: [[['Firm']]],
  },
  {
    title: 'new-prop-noschema',
    cypher: 'MATCH (f:Firm {id:"w4"}) SET f.brandNew = 5 RETURN f.brandNew AS x',
    expected: [[5]],
  },
  { title: 'new-label-noschema', cypher: 'CREATE (x:Gadget {id:"g1", k:1}) RETURN x.k AS k', expected: [[1]] },
  {
    title: 'new-rel-noschema',
    cypher: 'MATCH (a:Firm {id:"w4"}),(b:Person {id:"p1"}) CREATE (a)-[r:EMPLOYS {since:1}]->(b) RETURN r.since AS s',
    expected: [[1]],
  },
  {
    title: 'hetero-types',
    cypher: 'CREATE (a:Firm {id:"h1", name:"x"}),(b:Firm {id:"h2", name: 5}) RETURN b.name AS n',
    expected: [[5]],
  },
  {
    title: 'list-prop-param',
    cypher: 'MATCH (f:Firm {id:"w4"}) SET f.aliases = $a RETURN f.aliases AS l',
    parameters: { a: ['x', 'y'] },
    expected: [[['x', 'y']]],
  },
  {
    title: 'date-prop',
    cypher: 'MATCH (m:Model {id:"m3"}) SET m.released = date("2024-03-05") RETURN toString(m.released) AS d',
    expected: [['2024-03-05']],
  },
  {
    title: 'delete-rel',
    cypher: 'MATCH (:Firm {id:"w1"})-[r:COMPETES_WITH]->(:Firm {id:"f1"}) DELETE r',
    effect: { cypher: 'MATCH (:Firm {id:"w1"})-[r]->() RETURN count(r) AS c', expected: [[0]] },
  },
  { title: 'delete-connected-fails', cypher: 'MATCH (f:Firm {id:"f1"}) DELETE f', fails: true },
  {
    title: 'detach-delete',
    cypher: 'MATCH (f:Firm {id:"f4"}) DETACH DELETE f',
    effect: { cypher: 'MATCH (f:Firm {id:"f4"}) RETURN count(f) AS c', expected: [[0]] },
  },
  {
    title: 'foreach',
    cypher: 'MATCH (f:Firm {id:"f1"}) FOREACH (x IN [1,2] | SET f.founded = x)',
    effect: { cypher: 'MATCH (f:Firm {id:"f1"}) RETURN f.founded AS x', expected: [[2]] },
  },
  {
    title: 'merge-path',
    cypher: 'MERGE (a:Firm {id:"mp1"})-[:COMPETES_WITH]->(b:Firm {id:"mp2"}) RETURN a.id AS a, b.id AS b',
    expected: [['mp1', 'mp2']],
  },
  { title: 'merge-multilabel', cypher: 'MERGE (a:Firm:Investor {id:"ml1"}) RETURN a.id AS a', expected: [['ml1']] },
  { title: 'create-index', cypher: 'CREATE INDEX firm_name IF NOT EXISTS FOR (f:Firm) ON (f.name)' },
  {
    title: 'create-constraint',
    cypher: 'CREATE CONSTRAINT person_id IF NOT EXISTS FOR (f:Person) REQUIRE f.id IS UNIQUE',
  },
  { title: 'constraint-enforced', cypher: 'CREATE (f:Person {id:"p1"})', fails: true },
  { title: 'drop-index', cypher: 'DROP INDEX firm_name IF EXISTS' },
  { title: 'delete-return', cypher: 'MATCH (f:Firm {id:"w3"}) DELETE f RETURN count(*) AS c', expected: [[1]] },
];
