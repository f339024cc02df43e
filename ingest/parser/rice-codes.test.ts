import fc from 'fast-check';
import { riceDecode, riceEncode } from './rice-codes';

test('keys come back as they were', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 20 - 1 })).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(keys, (sorted) => {
      expect([...riceDecode(riceEncode(sorted, 20), sorted.length)]).toEqual(sorted);
    }),
  );
});
