import type { RelationshipView } from '../../../../graph/graph';
import { type Direction, stepTowards } from './step-towards';

const related = (source: string, target: string): RelationshipView => ({
  id: `${source}>${target}`,
  type: 'OWNS',
  source,
  target,
  status: 'actual',
  confidence: 1,
  properties: {},
});

const places = new Map([
  ['hub', { x: 0, y: 0 }],
  ['east', { x: 10, y: 1 }],
  ['far east', { x: 30, y: 0 }],
  ['north', { x: 2, y: 9 }],
  ['west', { x: -5, y: 0 }],
  ['stranger', { x: 1, y: 0 }],
]);
const relationships = [
  related('hub', 'east'),
  related('far east', 'hub'),
  related('hub', 'north'),
  related('west', 'hub'),
  related('hub', 'hub'),
  related('hub', 'unplaced'),
];

test.each<[Direction, string | undefined]>([
  ['right', 'east'],
  ['up', 'north'],
  ['left', 'west'],
  ['down', undefined],
])('one step %s of the hub is %s', (direction, id) => {
  expect(stepTowards('hub', direction, relationships, places)).toBe(id);
});

test('from what is not drawn there is no step', () => {
  expect(stepTowards('unplaced', 'up', relationships, places)).toBeUndefined();
});
