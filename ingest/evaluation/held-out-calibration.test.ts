import fc from 'fast-check';
import { calibrationOf } from './calibration';
import { type CountedInText, heldOutError, risingCurve } from './held-out-calibration';

/** Claims of one confidence in so many texts, of which every n-th is wrong. */
function claims(texts: number, confidence: number, wrongEvery: number): readonly CountedInText[] {
  return Array.from({ length: texts * 10 }, (_, at) => ({
    text: `t${Math.floor(at / 10)}`,
    confidence,
    right: at % wrongEvery !== 0,
  }));
}

test('confidence that is wrong everywhere alike is fitted by the other texts', () => {
  const counted = claims(10, 0.6, 10);
  expect(calibrationOf(counted).error).toBeCloseTo(0.3);
  expect(heldOutError(counted)).toBeCloseTo(0);
});

test('what one text alone gets wrong is not learnt from the others', () => {
  const counted = [...claims(5, 0.9, 10), ...claims(1, 0.9, 1)];
  expect(heldOutError(counted)).toBeGreaterThan(calibrationOf(claims(5, 0.9, 10)).error);
});

test('too few texts have no folds', () => {
  expect(heldOutError(claims(4, 0.9, 2))).toBeUndefined();
});

test('the curve never falls and counts every claim once', () => {
  const counted = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 60 }), (given) => {
      const curve = risingCurve(given);
      const rates = curve.map(({ right, claims: all }) => right / all);
      expect(rates).toEqual([...rates].sort((a, b) => a - b));
      expect(curve.reduce((sum, step) => sum + step.claims, 0)).toBe(given.length);
    }),
  );
});
