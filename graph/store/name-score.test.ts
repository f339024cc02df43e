import fc from 'fast-check';
import { editDistance, foldName, scoreName } from './name-score';

test.each([
  ['Société Générale, S.A.', 'societe generale s a'],
  ['  NVIDIA ', 'nvidia'],
  ['01.AI', '01 ai'],
  ['C++', 'c'],
  ['…', '...'],
  ['Яндекс', 'яндекс'],
])('%s is searched as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ['kitten', 'sitting', 3],
  ['anthropic', 'anthropic', 0],
  ['altman', 'atlman', 1],
  ['', 'abc', 3],
])('from %s to %s are %i steps', (left, right, steps) => {
  expect(editDistance(left, right, 9)).toBe(steps);
});

test('a distance is the same both ways, and never more than asked for by more than one', () => {
  const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
  fc.assert(
    fc.property(word, word, fc.nat(4), (left, right, most) => {
      expect(editDistance(left, right, most)).toBe(editDistance(right, left, most));
      expect(editDistance(left, right, most)).toBeLessThanOrEqual(most + 1);
    }),
  );
});

test('the name comes before the alias, the alias before the beginning, and so on to near misses', () => {
  const scores = [
    scoreName('openai', 'openai', []),
    scoreName('openai', 'oai', ['openai']),
    scoreName('openai', 'openai ventures', []),
    scoreName('openai', 'ventures', ['openai ventures']),
    scoreName('openai', 'fund for openai', []),
    scoreName('openai', 'openia', []),
    scoreName('openai', 'anthropic', []),
  ];
  expect(scores).toEqual([...scores].sort((left, right) => right - left));
  expect(new Set(scores).size).toBe(scores.length);
  expect(scores.at(-1)).toBe(0);
});
