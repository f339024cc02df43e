import { FORMATS, formatOf } from './formats';

test.each([
  ['gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['out/openai.GEXF', 'gexf'],
  ['tables.zip', 'csv'],
  ['a.b.cypher', 'cypher'],
])('finds the format of %s', (given, id) => {
  expect(formatOf(given).id).toBe(id);
});

test.each(['', 'xlsx', '__proto__', 'graph.'])('names the known formats where %j is none', (given) => {
  expect(() => formatOf(given)).toThrow(/Known are gexf .*graphml .*csv .*json .*cypher/);
});

test('gives every format its own id and ending', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ extension }) => extension)).size).toBe(FORMATS.length);
});
