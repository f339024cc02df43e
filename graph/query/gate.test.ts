import fc from 'fast-check';
import { isFirmamentError } from '../ontology/errors';
import { assertReadOnly, MAX_QUERY_LENGTH } from './gate';
import type { RefusalCode } from './refusal';

const HOSTILE: readonly (readonly [RefusalCode, string])[] = [
  ['query-writes', 'CREATE (n:Firm {id: 1})'],
  ['query-writes', 'CREATE INDEX ON :Firm(id)'],
  ['query-writes', 'CREATE CONSTRAINT c FOR (n:Firm) REQUIRE n.id IS UNIQUE'],
  ['query-writes', 'CREATE USER mallory SET PASSWORD "abc12345"'],
  ['query-writes', 'CREATE GRAPH g'],
  ['query-writes', 'DROP GRAPH g'],
  ['query-writes', 'DROP INDEX firm_id IF EXISTS'],
  ['query-writes', 'MERGE (n:Firm {id: 1}) RETURN n'],
  ['query-writes', 'MATCH (n) SET n.name = "x"'],
  ['query-writes', 'MATCH (n) SET n += {a: 1}'],
  ['query-writes', 'MATCH (n) SET n:Person'],
  ['query-writes', 'MATCH (n) REMOVE n.name'],
  ['query-writes', 'MATCH (n) DELETE n'],
  ['query-writes', 'MATCH (n) DETACH DELETE n'],
  ['query-writes', 'MATCH (n) NODETACH DELETE n'],
  ['query-writes', 'MATCH (n) WITH * DELETE n'],
  ['query-writes', 'MATCH (desc) WITH * DELETE desc'],
  ['query-writes', 'MATCH (n) WITH n AS return DELETE desc'],
  ['query-writes', 'MATCH (n) WITH n AS as DELETE n'],
  ['query-writes', 'INSERT (:Firm {id: 1})'],
  ['query-writes', 'MATCH (n) INSERT (n)-[:OWNS]->(:Firm)'],
  ['query-writes', 'FOREACH (x IN [1] | CREATE (:Firm))'],
  ['query-writes', 'MATCH (n) FOREACH (x IN [1] | SET n.a = x)'],
  ['query-writes', 'UNWIND [1] AS x CREATE (:Firm {id: x})'],
  ['query-writes', 'MATCH (a), (b) CREATE (a)-[:OWNS]->(b)'],
  ['query-writes', 'MATCH (a) MERGE (a)-[r:OWNS]->(b) ON CREATE SET r.a = 1'],
  ['query-writes', 'CALL { CREATE (:Firm) } RETURN 1'],
  ['query-writes', 'CALL (n) { MATCH (m) DELETE m } RETURN 1'],
  ['query-writes', 'CALL { MATCH (n) RETURN n } IN TRANSACTIONS'],
  ['query-writes', 'CALL { MATCH (n) RETURN n } IN TRANSACTIONS OF 10 ROWS RETURN n'],
  ['query-writes', 'CALL { MATCH (n) RETURN n } IN 4 CONCURRENT TRANSACTIONS'],
  ['query-writes', 'MATCH (n) WHERE EXISTS { CREATE (m) } RETURN n'],
  ['query-writes', 'RETURN COUNT { MATCH (n) DELETE n RETURN n }'],
  ['query-writes', 'RETURN COLLECT { MATCH (n) SET n.a = 1 RETURN n }'],
  ['query-writes', 'EXPLAIN CREATE (n)'],
  ['query-writes', 'PROFILE MATCH (n) DETACH DELETE n'],
  ['query-writes', 'RETURN 1 UNION CREATE (n) RETURN 1'],
  ['query-writes', 'RETURN 1 AS x NEXT CREATE (n)'],
  ['query-writes', 'MATCH (n) sEt n.a = 1'],
  ['query-writes', 'MATCH (n)/**/SET/**/n.a = 1'],
  ['query-writes', 'MATCH (n) // read only\nSET n.a = 1'],
  ['query-writes', 'MATCH (n)\tDETACH\r\nDELETE\nn'],
  ['query-writes', "RETURN 'a' CREATE (n) //'"],
  ['query-writes', "RETURN 'a\\\\' CREATE (n) //'"],
  ['query-writes', 'RETURN "\'" CREATE (n) //"'],
  ['query-writes', 'WITH 1 AS `x` CREATE (`x`)'],
  ['query-writes', 'MATCH (n) WHERE n.a = 1.SET n.b = 2'],
  ['query-writes', 'MATCH (n) RETURN xs[1...SET n.b = 2'],
  ['query-writes', 'USE system MATCH (n) RETURN n'],
  ['query-writes', 'CALL { USE neo4j MATCH (n) RETURN n } RETURN n'],
  ['query-number', 'MATCH (n) WHERE n.a = 0x1SET n.b = 2'],
  ['query-number', 'MATCH (n) WHERE n.a = 1SET n.b = 2'],
  ['query-number', 'MATCH (n) WHERE n.a = .5SET n.b = 2'],
  ['query-load-csv', "LOAD CSV FROM 'http://169.254.169.254/latest' AS row RETURN row"],
  ['query-load-csv', "LOAD CSV WITH HEADERS FROM 'file:///etc/passwd' AS row RETURN row"],
  ['query-load-csv', "WITH 1 AS x LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"],
  ['query-load-csv', "LOAD FROM '/etc/passwd' RETURN *"],
  ['query-load-csv', 'LOAD EXTENSION httpfs'],
  ['query-procedure', "CALL apoc.load.json('http://127.0.0.1') YIELD value RETURN value"],
  ['query-procedure', "CALL apoc.cypher.runWrite('CREATE (n)', {})"],
  ['query-procedure', 'CALL dbms.listConfig()'],
  ['query-procedure', "CALL dbms . security . createUser('a', 'b')"],
  ['query-procedure', "CALL db.create.setNodeVectorProperty(n, 'a', [1.0])"],
  ['query-procedure', "CALL gds.graph.export.csv('g', {})"],
  ['query-procedure', "CALL genai.vector.encodeBatch(['a'], 'OpenAI', {})"],
  ['query-procedure', 'CALL tx.setMetaData({a: 1})'],
  ['query-procedure', "CALL `apoc.load.json`('http://127.0.0.1')"],
  ['query-procedure', "CALL `apoc`.`load`.`json`('http://127.0.0.1')"],
  ['query-procedure', "CALL/**/apoc/**/./**/load.csv('x')"],
  ['query-procedure', 'CALL `db.labels`()'],
  ['query-procedure', 'CALL db.labels.more()'],
  ['query-procedure', 'CALL timeout=0'],
  ['query-procedure', 'CALL show_tables() RETURN *'],
  ['query-function', "RETURN apoc.load.json('http://127.0.0.1')"],
  ['query-function', "RETURN `apoc`.load.json('http://127.0.0.1')"],
  ['query-function', "RETURN `apoc.load.json`('http://127.0.0.1')"],
  ['query-function', "RETURN {a: `apoc.load.json`('http://127.0.0.1')}"],
  ['query-function', 'RETURN [x IN [1] | gds.util.asNode(x)]'],
  ['query-function', 'MATCH (n) WHERE dbms.components() = 1 RETURN n'],
  ['query-function', "RETURN genai /* */ . vector.encode ('a', 'OpenAI', {})"],
  ['query-several-statements', 'MATCH (n) RETURN n; MATCH (m) RETURN m'],
  ['query-several-statements', 'RETURN 1;;'],
  ['query-command', ';CREATE (n)'],
  ['query-command', 'SHOW USERS'],
  ['query-command', 'SHOW SETTINGS YIELD *'],
  ['query-command', 'EXPLAIN SHOW DATABASES'],
  ['query-command', 'WITH 1 AS x SHOW DATABASES'],
  ['query-command', "TERMINATE TRANSACTIONS 'neo4j-transaction-1'"],
  ['query-command', 'GRANT ROLE admin TO mallory'],
  ['query-command', 'DENY READ ON GRAPH g TO r'],
  ['query-command', 'REVOKE ROLE admin FROM alice'],
  ['query-command', 'ALTER USER neo4j SET PASSWORD "x"'],
  ['query-command', 'STOP DATABASE neo4j'],
  ['query-command', 'START DATABASE neo4j'],
  ['query-command', 'START TRANSACTION'],
  ['query-command', 'BEGIN'],
  ['query-command', 'COMMIT'],
  ['query-command', 'CHECKPOINT'],
  ['query-command', "COPY (MATCH (n) RETURN n) TO '/tmp/out.csv'"],
  ['query-command', "EXPORT DATABASE '/tmp/out'"],
  ['query-command', "IMPORT DATABASE '/tmp/in'"],
  ['query-command', 'INSTALL httpfs'],
  ['query-command', "ATTACH '/tmp/other.db' AS other"],
  ['query-command', 'CYPHER 25 MATCH (n) RETURN n'],
  ['query-command', 'CYPHER runtime=slotted CREATE (n)'],
  ['query-command', 'EXPLAIN EXPLAIN MATCH (n) RETURN n'],
  ['query-command', ':use system'],
  ['query-command', '`MATCH` (n) RETURN n'],
  ['query-command', '(n)-[r]->(m)'],
  ['query-escape', "RETURN '\\u0027 CREATE (n) //'"],
  ['query-escape', 'MATCH (n) \\u0053ET n.a = 1'],
  ['query-escape', '// \\u000aCREATE (n)\nRETURN 1'],
  ['query-escape', 'MATCH (n:`a\\u0060) DELETE n //`) RETURN n'],
  ['query-character', 'MATCH (n) ＳＥＴ n.a = 1'],
  ['query-character', 'MATCH (n)\u00a0SET n.a = 1'],
  ['query-character', 'MATCH (n)\u2028SET n.a = 1'],
  ['query-character', "RETURN '\0' CREATE (n)"],
  ['query-character', 'RETURN 1 \\ CREATE (n)'],
  ['query-comment', "RETURN 1 // \r'\nCREATE (n) //'"],
  ['query-comment', 'RETURN 1 // \u2028 CREATE (n)'],
  ['query-comment', 'RETURN 1 /* /* */ CREATE (n) /* */ */'],
  ['query-unterminated', "RETURN 'CREATE (n)"],
  ['query-unterminated', 'RETURN 1 /* CREATE (n)'],
  ['query-unterminated', 'MATCH (`n) RETURN 1'],
  ['query-empty', ''],
  ['query-empty', ' \n\t// nothing\n/* here */ ;'],
  ['query-empty', 'EXPLAIN'],
  ['query-too-long', `RETURN '${'x'.repeat(MAX_QUERY_LENGTH)}'`],
  ['query-too-deep', `RETURN ${'('.repeat(65)}1${')'.repeat(65)}`],
  ['query-too-deep', `RETURN ${')'.repeat(65)}${'['.repeat(65)}`],
];

const HARMLESS: readonly string[] = [
  'MATCH (n) RETURN n LIMIT 10',
  'match (n) return n;',
  '  MATCH (n)\nRETURN n\n;\n// done\n',
  'MATCH (f:Firm)-[r:INVESTED_IN|ACQUIRED]->(g) WHERE r.status = "actual" RETURN f, r, g',
  'MATCH p = (a)-[*..3]-(b) RETURN p',
  'MATCH (a)--(b) RETURN count(*)',
  'OPTIONAL MATCH (n {name: $name}) RETURN n',
  'WITH 1 AS x RETURN x',
  'UNWIND [1, 2.5, 1e3, 0xff, 1_000] AS x RETURN x',
  'UNWIND $rows AS row RETURN row.set, row.create',
  'RETURN [1, 2, 3][0..2], [x IN range(1, 3) WHERE x > 1 | x * 2]',
  'EXPLAIN MATCH (n) RETURN n',
  'PROFILE MATCH (n) RETURN n',
  'CALL db.labels() YIELD label RETURN label',
  'CALL db.labels',
  'CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType',
  'CALL db.propertyKeys() YIELD propertyKey AS key RETURN key',
  'CALL { MATCH (n) RETURN n LIMIT 5 } RETURN n',
  'MATCH (n) CALL (n) { MATCH (n)--(m) RETURN count(m) AS degree } RETURN n, degree',
  'MATCH (n) WHERE EXISTS { MATCH (n)-->(m) WHERE m.name = "x" } RETURN n',
  'MATCH (n) RETURN COUNT { (n)--() } AS degree',
  'MATCH (n) WHERE n.set = 1 AND n.delete IS NULL RETURN n.merge',
  'MATCH (n) RETURN n.set AS set',
  'MATCH (n) RETURN count(*) AS create, max(n.x) AS delete',
  'MATCH (n)-[:CREATE]->(m) RETURN n',
  'MATCH (n)-[:OWNS|SET|DELETE*1..2]->(m) RETURN n',
  'MATCH (n:Set)-[r:MERGE {load: 1}]->(m) RETURN n',
  'MATCH (n) WHERE n:Create OR n:(Set|Drop)&!Delete RETURN n',
  'RETURN {set: 1, create: 2, delete: {merge: 3}} AS m',
  'MATCH (n) RETURN n {.name, .set, create: n.x}',
  'MATCH (start:Firm)-[r]->(stop) RETURN start, stop ORDER BY start.name',
  'MATCH (start {id: 1}) WHERE start.x IN [1] RETURN start ORDER BY start',
  'MATCH (import) RETURN import AS export LIMIT 5',
  'MATCH (n) WITH n AS show WHERE show.a = 1 RETURN show',
  "RETURN 'CREATE (n)' AS text",
  'RETURN "it\'s \\"SET\\"; DELETE" AS text',
  "RETURN 'a\\\\' AS x, 'b' AS y",
  'RETURN 1 // CREATE (n)',
  'RETURN /* DELETE ; */ 1',
  'MATCH (n:`CREATE (x)`) RETURN n.`SET`',
  'WITH 1 AS `set` RETURN `set` ORDER BY `set`',
  'RETURN $set, $create, $`delete`',
  "MATCH (n) WHERE n.name = 'Ærø 株式会社 😀' RETURN n",
  'MATCH (n:`株式会社`) RETURN n /* 株式会社 */ // ＳＥＴ',
  "RETURN date.truncate('month', date()), duration.between(date(), date()), datetime.fromEpoch(0, 0)",
  'RETURN point.distance(point({x: 0, y: 0}), point({x: 1, y: 1}))',
  'MATCH (a), (b) WHERE a <> b MATCH p = shortestPath((a)-[*..6]-(b)) RETURN p',
  'MATCH (n) RETURN CASE WHEN n.created THEN 1 ELSE 2 END AS offset',
  'RETURN 1 AS x UNION ALL RETURN 2 AS x',
  'MATCH (n) WHERE n.name STARTS WITH "A" AND NOT n.name ENDS WITH "Z" RETURN n',
  'MATCH (n) WHERE n.name =~ "(?i)open.*" RETURN n',
  'MATCH (n) RETURN n.loaded, n.used, n.creator, n.deleted, n.asset',
  'MATCH (a)-[r:USES]->(b) RETURN a.name, r.transactions',
  "RETURN 'https://example.com/a?b=c' AS url",
  'RETURN reduce(total = 0, x IN [1, 2] | total + x) AS total',
  'MATCH (n)\r\nRETURN n // end\r\n',
];

/** The code of what a query is refused with; `undefined` where it passes. Anything but a usage error goes through. */
function refusalOf(cypher: string): string | undefined {
  try {
    assertReadOnly(cypher);
    return undefined;
  } catch (error) {
    if (isFirmamentError(error) && error.kind === 'usage') return error.code;
    throw error;
  }
}

test.each(HOSTILE)('refuses with %s: %.90s', (code, cypher) => {
  expect(refusalOf(cypher)).toBe(code);
});

test.each(HARMLESS)('lets a reading query through: %s', (cypher) => {
  expect(refusalOf(cypher)).toBeUndefined();
});

test('names the word, its place and the remedy', () => {
  expect(() => assertReadOnly('MATCH (n) delete n')).toThrow(
    'Query refused at character 11: DELETE is not allowed, since queries only read. ' +
      'Ask with MATCH … RETURN; if it is a name, write it in backticks: `delete`.',
  );
});

test.each([
  ['an unfinished string', `RETURN '${'\\\\'.repeat(9_000)}`],
  ['an unfinished comment', `RETURN /*${'*/ /*'.repeat(3_000)}`],
  ['stars', `RETURN /${'*'.repeat(19_000)}`],
  ['dots', `RETURN a${'.a'.repeat(9_000)}(`],
  ['calls', `RETURN ${'a.b('.repeat(4_000)}`],
  ['quotes', `RETURN ${"'".repeat(19_001)}`],
  ['digits', `RETURN ${'1'.repeat(19_000)}x`],
  ['colons', `RETURN ${':a|'.repeat(6_000)}CREATE (n)`],
])('answers at once to the longest run of %s', (_, cypher) => {
  expect(refusalOf(cypher)).toMatch(/^query-/);
});

/** Random case, and blanks or comments between words. */
function disguised(words: readonly string[]): fc.Arbitrary<string> {
  const blank = fc.constantFrom(' ', '\n', '\t', '\r\n', '/**/', '/* RETURN */', '//x\n', ' /***/ ', '// `\n', "/*'*/");
  const parts = words.map((word) =>
    fc.tuple(fc.mixedCase(fc.constant(word)), fc.array(blank, { minLength: 1, maxLength: 3 })),
  );
  return fc.tuple(...parts).map((all) => all.map(([word, blanks]) => word + blanks.join('')).join(''));
}

const READS = fc.constantFrom(
  ['MATCH', '(n)'],
  ['MATCH', '(n:Firm)', 'WHERE', "n.name = 'x'"],
  ['WITH', '1', 'AS', 'x'],
  ['UNWIND', '[1, 2]', 'AS', 'x'],
  ['OPTIONAL', 'MATCH', '(n)-[r:`SET`]->(m)'],
  ['CALL', '{', 'MATCH', '(n)', 'RETURN', 'n', '}'],
);
const WRITES = fc.constantFrom(
  ['CREATE', '(m)'],
  ['MERGE', '(m:Firm)'],
  ['SET', 'n.name', '=', '1'],
  ['REMOVE', 'n.name'],
  ['DELETE', 'n'],
  ['DETACH', 'DELETE', '`n`'],
  ['FOREACH', '(x IN [1] |', 'CREATE', '(m))'],
  ['LOAD', 'CSV', 'FROM', "'file:///etc/passwd'", 'AS', 'row'],
  ['CALL', 'apoc.load.json', "('x')"],
  ['CALL', '{', 'CREATE', '(m)', '}'],
  ['WHERE', 'apoc', '.', 'load', '.', 'json', "('x')", '=', '1'],
  [';', 'CREATE', '(m)'],
);

test('refuses a write however it is cased, spaced and commented, behind any read', () => {
  const hostile = fc
    .tuple(fc.array(READS, { minLength: 1, maxLength: 3 }), WRITES)
    .chain(([reads, write]) => disguised([...reads.flat(), ...write, 'RETURN', '1']));
  fc.assert(
    fc.property(hostile, (cypher) => refusalOf(cypher) !== undefined),
    { numRuns: 3_000 },
  );
});

test('lets any combination of reads through, however it is cased, spaced and commented', () => {
  const reads = fc
    .array(READS, { minLength: 1, maxLength: 4 })
    .chain((parts) => disguised([...parts.flat(), 'RETURN', '1']));
  fc.assert(
    fc.property(reads, (cypher) => refusalOf(cypher) === undefined),
    { numRuns: 2_000 },
  );
});

test('lets any text stand in a string, a parameter name or backticks', () => {
  const text = fc.string({ unit: 'binary' }).filter((value) => !/\\u|[`\0]/i.test(value));
  const query = text.map(
    (value) => `MATCH (n:\`${value}\`) WHERE n.name = '${value.replace(/[\\']/g, '\\$&')}' RETURN n`,
  );
  fc.assert(
    fc.property(query, (cypher) => /\\u/i.test(cypher) || refusalOf(cypher) === undefined),
    { numRuns: 2_000 },
  );
});

test('throws nothing but usage errors, whatever the string', () => {
  const fragment = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      ...'\'"`/*\\;.$({[:|,1'.split(''),
      '\ud800',
      '/*',
      '*/',
      '//',
      'CALL ',
      'SET ',
      'MATCH (n) ',
      'RETURN ',
    ),
  );
  const anything = fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(anything, (cypher) => void refusalOf(cypher)),
    { numRuns: 10_000 },
  );
});
