import { isoDate } from './published';

test.each([
  ['2025-03-24', '2025-03-24'],
  ['2025-03-24T08:00:00+01:00', '2025-03-24T07:00:00.000Z'],
  ['2025-03-24 08:00', '2025-03-24'],
  [new Date(Date.UTC(2025, 2, 24)), '2025-03-24'],
  ['2025-13-40', undefined],
  ['2025-02-30', undefined],
  ['2025-02-30 08:00', undefined],
  ['March 2025', undefined],
  [42, undefined],
])('%p is published on %p', (value, expected) => {
  expect(isoDate(value)).toBe(expected);
});
