import { scoreOf } from './score';

test.each([
  [
    { expected: 4, found: 3, given: 6 },
    { recall: 0.75, precision: 0.5, f1: 0.6 },
  ],
  [
    { expected: 4, found: 3, given: 6, right: 4 },
    { recall: 0.75, precision: 2 / 3, f1: 12 / 17 },
  ],
  [
    { expected: 0, found: 0, given: 5 },
    { recall: 0, precision: 0, f1: 0 },
  ],
])('the score of %j has its rates', (counts, rates) => {
  const { recall, precision, f1 } = scoreOf(counts);
  expect({ recall, precision, f1 }).toEqual({
    recall: rates.recall,
    precision: expect.closeTo(rates.precision),
    f1: expect.closeTo(rates.f1),
  });
});

test('where it is not known what is false there is recall alone', () => {
  expect(scoreOf({ expected: 4, found: 1 })).toEqual({ recall: 0.25, expected: 4, found: 1 });
});
