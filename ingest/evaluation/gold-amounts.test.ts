import { rightAmount, rightDate, sameValue } from './gold-amounts';

const million = 1_000_000;

test.each([
  ['within one per cent', { value: 100 * million }, { value: 100.9 * million }, true],
  ['two per cent apart', { value: 100 * million }, { value: 102 * million }, false],
  ['the upper end of a range', { value: 1, upTo: 5 }, { value: 5 }, true],
  ['none and some', undefined, { value: 5 }, false],
  ['none and none', undefined, undefined, true],
])('amounts have the same value or not: %s', (_what, left, right, expected) => {
  expect(sameValue(left, right)).toBe(expected);
});

test.each([
  ['the annotated currency', { value: 5, currency: 'USD' }, { value: 5, currency: 'USD' }, true],
  ['another currency', { value: 5, currency: 'USD' }, { value: 5, currency: 'EUR' }, false],
  ['a currency where none is annotated', { value: 5 }, { value: 5, currency: 'EUR' }, true],
])('an amount is right or not: %s', (_what, annotated, given, expected) => {
  expect(rightAmount(annotated, given)).toBe(expected);
});

test('a date is right when both of its ends are', () => {
  const year = { from: '2024-01-01', to: '2024-12-31' };
  expect(rightDate(year, { ...year, text: 'in 2024' })).toBe(true);
  expect(rightDate(year, { ...year, to: '2024-01-31', text: 'in January 2024' })).toBe(false);
  expect(rightDate(year, undefined)).toBe(false);
});
