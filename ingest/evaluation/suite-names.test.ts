import { entitiesAt, standTogether, suiteNameKey } from './suite-names';

test.each([
  ['the Belmont Group', 'belmont'],
  ['“Belmont, Inc.”', 'belmont'],
  ["Belmont Logistics's", 'belmontlogistics'],
  ['東京', ''],
])('in suites the key of %s is %j', (name, key) => {
  expect(suiteNameKey(name)).toBe(key);
});

const TEXT = 'The Belmont Group bought it. Belmont grew.';

test.each([
  ['one inside the other, half as long', [4, 11], [4, 17], true],
  ['an overlap of less than half with the same key', [0, 17], [4, 11], true],
  ['an overlap of less than half with another key', [4, 28], [4, 11], false],
  ['neighbours', [0, 4], [4, 11], false],
] as const)('spans stand together or not: %s', (_what, left, right, expected) => {
  expect(standTogether(left, right, TEXT)).toBe(expected);
});

describe('entities at a span', () => {
  const mentions = [
    { start: 0, end: 17, kind: 'Firm', entity: 'a' },
    { start: 25, end: 27, kind: 'Firm', entity: 'b', anaphor: true },
  ] as const;
  const at = entitiesAt(mentions, TEXT);

  test('are those of the same name elsewhere in the text', () => {
    expect(at([29, 36])).toEqual(new Set(['a']));
  });

  test('of a pronoun are those at its place alone', () => {
    expect(at([25, 27])).toEqual(new Set(['b']));
  });
});
