import type { PictureBody } from '../../../contract';
import { RELATIONSHIP_COLUMNS, relationshipRows, sorted } from '../table/rows';
import { exportScope } from '../view/export-scope';
import { type Filters, initialView, NO_FILTERS } from '../view/view';
import { countsOf, visibleOf } from './visible';

const picture: PictureBody = {
  entities: [
    { id: 'a', kind: 'Firm', name: 'Alpha', properties: { firstSeen: '2024-01-01', lastSeen: '2024-06-01' } },
    { id: 'b', kind: 'Firm', name: 'Beta', properties: { firstSeen: '2024-01-01', lastSeen: '2024-06-01' } },
    { id: 'p', kind: 'Person', name: 'Pia', properties: {} },
  ],
  relationships: [
    {
      id: 'ab',
      type: 'ACQUIRED',
      source: 'a',
      target: 'b',
      status: 'rumoured',
      confidence: 0.4,
      properties: { amount: 5, sources: 2, firstSeen: '2024-03-01', lastSeen: '2024-05-01T08:00:00Z' },
    },
    { id: 'pa', type: 'LEADS', source: 'p', target: 'a', status: 'actual', confidence: 0.9, properties: {} },
  ],
  of: { entities: 10, relationships: 20 },
};
const seenWith = (filters: Partial<Filters>, hidden: readonly string[] = []) => {
  const { entities, relationships } = visibleOf(picture, { filters: { ...NO_FILTERS, ...filters }, hidden });
  return [...entities, ...relationships].map(({ id }) => id).join(' ');
};

describe('What is visible', () => {
  test.each<[Partial<Filters>, string]>([
    [{}, 'a b p ab pa'],
    [{ kindsOff: ['Person'] }, 'a b ab'],
    [{ typesOff: ['LEADS'] }, 'a b p ab'],
    [{ statusesOff: ['rumoured'] }, 'a b p pa'],
    [{ minConfidence: 0.5 }, 'a b p pa'],
    [{ kindsOff: ['Firm'] }, 'p'],
    [{ minSources: 2 }, 'a b p ab'],
    [{ minSources: 3 }, 'a b p'],
    [{ from: '2024-04-01' }, 'a b ab'],
    [{ from: '2024-05-02' }, 'a b'],
    [{ to: '2024-03-01' }, 'a b ab'],
    [{ to: '2024-02-28' }, 'a b'],
    [{ to: '2023-12-31' }, ''],
  ])('with filters %j is %s', (filters, ids) => {
    expect(seenWith(filters)).toBe(ids);
  });

  it('leaves out hidden entities with what hangs on them', () => {
    expect(seenWith({}, ['a'])).toBe('b p');
  });

  it('is counted for each value as if that were switched on', () => {
    const counted = (filters: Partial<Filters>) => {
      const { kinds, types, statuses } = countsOf(picture, { filters: { ...NO_FILTERS, ...filters }, hidden: [] });
      return [...kinds, ...types, ...statuses].flat().join(' ');
    };
    const all = 'Firm 2 Person 1 ACQUIRED 1 LEADS 1 rumoured 1 actual 1';
    expect(counted({})).toBe(all);
    expect(counted({ typesOff: ['LEADS'] })).toBe('Firm 2 Person 1 ACQUIRED 1 LEADS 1 rumoured 1');
    expect(counted({ kindsOff: ['Person'] })).toBe('Firm 2 Person 1 ACQUIRED 1 rumoured 1');
    expect(counted({ minSources: 2 })).toBe('Firm 2 Person 1 ACQUIRED 1 rumoured 1');
  });

  it('is exported by name where sources or days choose it', () => {
    const view = { ...initialView(300), filters: { ...NO_FILTERS, minSources: 2 } };
    expect(exportScope(visibleOf(picture, view), view).parameters).toEqual({ ids: ['a', 'b', 'p', 'ab'] });
    const none = { ...view, filters: { ...NO_FILTERS, minSources: 9 } };
    expect(exportScope(visibleOf(picture, none), none)).toEqual({ around: ['a', 'b', 'p'], depth: 0, types: [] });
  });

  it('is what an export takes', () => {
    const view = {
      ...initialView(300),
      filters: { ...NO_FILTERS, statusesOff: ['rumoured' as const], minConfidence: 0.2 },
    };
    expect(exportScope(visibleOf(picture, view), view)).toEqual({
      around: ['a', 'b', 'p'],
      depth: 0,
      statuses: ['actual', 'planned', 'rejected', 'former'],
      minConfidence: 0.2,
    });
  });

  test.each([
    ['confidence', false, 'ab pa'],
    ['confidence', true, 'pa ab'],
    ['source', false, 'ab pa'],
    ['amount', true, 'ab pa'],
  ])('is sorted in the table by %s, falling: %s', (id, falling, order) => {
    const column = RELATIONSHIP_COLUMNS.find((each) => each.id === id);
    const rows = column ? sorted(relationshipRows(picture), column, falling) : [];
    expect(rows.map(({ relationship }) => relationship.id).join(' ')).toBe(order);
  });
});
