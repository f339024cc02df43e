import { measured } from './measured';

test('articles and passages are measured, and the total adds up what its types count', () => {
  const sets = measured();
  expect(sets.map(({ name }) => name)).toEqual(['articles', 'passages']);
  for (const { total, types, texts } of sets) {
    expect(texts).toBeGreaterThan(30);
    expect(total.expected).toBe(types.reduce((sum, { expected }) => sum + expected, 0));
    expect(total.precision).toBeGreaterThan(0.5);
  }
});
