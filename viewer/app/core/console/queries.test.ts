import { type AskedQuery, createQueries, MOST_ASKED, withAsked, withoutSaved, withSaved } from './queries';

const query = (cypher: string, parameters = '') => ({ cypher, parameters });

describe('Queries asked', () => {
  it('stand newest first, each once', () => {
    const list = ['a', 'b', 'a'].reduce<readonly AskedQuery[]>(
      (items, cypher) => withAsked(query(cypher))(items),
      [query('c')],
    );
    expect(list.map(({ cypher }) => cypher)).toEqual(['a', 'b', 'c']);
  });

  it('are told apart by their parameters', () => {
    expect(withAsked(query('a', '{"x":1}'))([query('a', '{"x":2}')])).toHaveLength(2);
  });

  it('are bounded', () => {
    const many = Array.from({ length: MOST_ASKED }, (_, at) => query(String(at)));
    const list = withAsked(query('new'))(many);
    expect([list.length, list[0]?.cypher, list.at(-1)?.cypher]).toEqual([MOST_ASKED, 'new', String(MOST_ASKED - 2)]);
  });
});

describe('Saved queries', () => {
  it('are replaced by name and listed by name', () => {
    const first = [{ name: 'b', ...query('1') }];
    const list = withSaved({ name: 'b', ...query('2') })(withSaved({ name: 'a', ...query('3') })(first));
    expect(list.map(({ name, cypher }) => [name, cypher])).toEqual([
      ['a', '3'],
      ['b', '2'],
    ]);
    expect(withoutSaved('a')(list)).toHaveLength(1);
  });

  it('leave out what is no query when they are read again', () => {
    const kept = '[{"name":"a","cypher":"RETURN 1","parameters":""},{"name":"b"},{"cypher":"x","parameters":""},7]';
    const rest = { length: 0, clear: () => {}, key: () => null, removeItem: () => {} };
    const storage = { getItem: () => kept, setItem: () => {}, ...rest };
    expect(createQueries(storage).saved.items.get()).toEqual([{ name: 'a', cypher: 'RETURN 1', parameters: '' }]);
  });
});
