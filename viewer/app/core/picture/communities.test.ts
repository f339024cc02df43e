import type { EntityView } from '../../../../graph/graph';
import { communitiesOf } from './communities';

const entity = (name: string, community?: number, rank = 0): EntityView => ({
  id: `firm/${name.toLowerCase()}`,
  kind: 'Firm',
  name,
  properties: { rank, ...(community === undefined ? {} : { community }) },
});

test('communities come by size and are called by their members of highest rank', () => {
  const entities = [entity('Low', 7, 0.1), entity('Lone', 3), entity('High', 7, 0.9), entity('Mid', 7, 0.5)];
  expect(communitiesOf(entities)).toEqual([
    { number: 7, members: ['firm/high', 'firm/mid', 'firm/low'], names: ['High', 'Mid'] },
    { number: 3, members: ['firm/lone'], names: ['Lone'] },
  ]);
});

test('what no community was computed for belongs to none', () => {
  expect(communitiesOf([entity('New')])).toEqual([]);
});
