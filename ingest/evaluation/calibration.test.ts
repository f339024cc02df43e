import fc from 'fast-check';
import { calibrationOf } from './calibration';

test('the reliability table has ten bins; 1 falls into the last', () => {
  const { bins, error } = calibrationOf([
    { confidence: 0, right: false },
    { confidence: 0.5, right: true },
    { confidence: 0.52, right: false },
    { confidence: 1, right: true },
  ]);
  expect(bins.map(({ claims }) => claims)).toEqual([1, 0, 0, 0, 0, 2, 0, 0, 0, 1]);
  expect(bins[5]).toEqual({ from: 0.5, to: 0.6, claims: 2, confidence: 0.51, right: 0.5 });
  expect(error).toBeCloseTo((2 * 0.01) / 4);
});

test('no claims have no calibration error', () => {
  expect(calibrationOf([]).error).toBe(0);
});

test('the error lies between 0 and 1 and every claim in one bin', () => {
  const counted = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() });
  fc.assert(
    fc.property(fc.array(counted, { maxLength: 50 }), (claims) => {
      const { bins, error } = calibrationOf(claims);
      expect(bins.reduce((sum, bin) => sum + bin.claims, 0)).toBe(claims.length);
      expect(error).toBeGreaterThanOrEqual(0);
      expect(error).toBeLessThanOrEqual(1);
    }),
  );
});
