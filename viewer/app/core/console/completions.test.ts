import { completionsAt } from './completions';

const cases: readonly [string, string, string, string][] = [
  ['labels after a node’s colon', 'MATCH (f:F', 'Firm', 'INVESTED_IN'],
  ['labels in WHERE', 'MATCH (f) WHERE f:', 'Person', 'ACQUIRED'],
  ['types after a relationship’s colon', 'MATCH (a)-[r:INV', 'INVESTED_IN', 'Firm'],
  ['types after a bar', 'MATCH (a)-[:OWNS|', 'ACQUIRED', 'Firm'],
  ['properties after a dot', 'MATCH (f) RETURN f.na', 'name', 'MATCH'],
  ['properties in a map', 'MATCH (f {na', 'name', 'Firm'],
  ['parameters after a dollar sign', 'MATCH (f) WHERE f.name = $f', 'firm', 'MATCH'],
  ['keywords elsewhere', 'MATCH (f) RET', 'RETURN', 'name'],
  ['names of the query', 'MATCH (investor)-[r]->(b) RETURN inv', 'investor', 'name'],
];

describe('Completion of a query', () => {
  test.each(cases)('offers %s', (_, before, offered, not) => {
    const { from, options } = completionsAt(before, ['firm']);
    const labels = options.map(({ label }) => label);
    expect(labels).toContain(offered);
    expect(labels).not.toContain(not);
    expect(offered.toLowerCase().startsWith(before.slice(from).toLowerCase())).toBe(true);
  });

  it('offers nothing for the length of a path', () => {
    expect(completionsAt('MATCH (a)-[*1..', []).options).toEqual([]);
  });

  it('offers each name of the query once and no keyword as a name', () => {
    const { options } = completionsAt('MATCH (a)-[r]->(a) WHERE NOT (a)--(b) RETURN ', []);
    expect(options.filter(({ kind }) => kind === 'variable').map(({ label }) => label)).toEqual(['a', 'r', 'b']);
  });
});
