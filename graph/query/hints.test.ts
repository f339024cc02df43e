import { hintFor } from './hints';

test.each([
  ['MATCH (n:Firm|Person) RETURN n', 'WHERE n:A OR n:B'],
  ['MATCH (n:Firm&!Listed) RETURN n', 'AND NOT n:B'],
  ['MATCH (:!Firm) RETURN 1', 'AND NOT n:B'],
  ['MATCH (f) RETURN COLLECT { MATCH (f)-->(m) RETURN m.name }', 'collect()'],
  ['MATCH p = SHORTEST 1 (a)-[*]-(b) RETURN p', 'shortestPath'],
  ['MATCH ((a)-[:OWNS]->(b)){1,3} RETURN a', '-[:T*1..3]->'],
  ['MATCH (f:Firm WHERE f.name = "x") RETURN f', 'MATCH (f:Firm) WHERE'],
  ["RETURN date.truncate('month', date())", 'date({year'],
  ['RETURN duration.inDays(a, b)', 'count the days outside'],
  ['MATCH (n) RETURN n SKIP toInteger($s)', 'SKIP $s'],
  ['MATCH (n)-[r]-() RETURN {n: count(r)}', 'WITH first'],
  ['MATCH (n) RETURN collect(n.name)[0]', 'WITH first'],
  ['MATCH ()-[r:IN]->() RETURN r', 'backticks'],
  ['RETURN 1 AS set', 'another name'],
  ['RETURN isEmpty([])', 'size(x) = 0'],
  ['RETURN round(1.234, 2)', 'round(x * 100)'],
  ["RETURN 'a' || 'b'", 'a + b'],
  ['RETURN datetime().epochMillis', 'year, month and day'],
  ['RETURN CASE x WHEN 1, 2 THEN 3 END', 'one WHEN'],
])('advises on %s', (cypher, advice) => {
  expect(hintFor('syntax error', cypher)).toContain(advice);
});

test.each([
  ['Undefined variable x', 'WITH f, x'],
  ['Maximum nesting depth of 64 exceeded', 'joined by WITH'],
])('advises on the message “%s”', (message, advice) => {
  expect(hintFor(message, 'RETURN x')).toContain(advice);
});

test.each([
  'MATCH (f:Firm)-[r:OWNS|ACQUIRED]->(g) WHERE f.name = "x" RETURN f ORDER BY f.name SKIP 5 LIMIT 10',
  "RETURN 'MATCH (n:A|B)' AS text",
  'RETURN [x IN [1, 2] WHERE x > 1 | x], {a: 1}, round(2.5)',
  "RETURN 'unfinished",
  '',
])('has nothing to say on %j', (cypher) => {
  expect(hintFor('syntax error', cypher)).toBeUndefined();
});
