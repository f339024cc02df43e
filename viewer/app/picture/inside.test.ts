import fc from 'fast-check';
import { insideOf, isLoop } from './inside';

const at = (id: string, x: number, y: number) => ({ id, x, y });
/** A square with a notch cut into it from above. */
const NOTCHED = [
  at('', 0, 0),
  at('', 10, 0),
  at('', 10, 10),
  at('', 6, 10),
  at('', 5, 3),
  at('', 4, 10),
  at('', 0, 10),
];

test.each([
  ['within', 2, 5, ['p']],
  ['in the notch', 5, 8, []],
  ['below the notch', 5, 2, ['p']],
  ['outside', 12, 5, []],
])('a place %s is caught or not', (_where, x, y, caught) => {
  expect(insideOf(NOTCHED, [at('p', x, y)])).toEqual(caught);
});

test('a circle catches what is nearer to its centre than its radius', () => {
  const circle = Array.from({ length: 90 }, (_, n) => at('', 50 * Math.cos(n / 14.32), 50 * Math.sin(n / 14.32)));
  const far = fc.record({ x: fc.integer({ min: -80, max: 80 }), y: fc.integer({ min: -80, max: 80 }) });
  fc.assert(
    fc.property(far, ({ x, y }) => {
      const distance = Math.hypot(x, y);
      fc.pre(Math.abs(distance - 50) > 1);
      expect(insideOf(circle, [at('p', x, y)])).toEqual(distance < 50 ? ['p'] : []);
    }),
  );
});

test('a press that slipped a little is no loop', () => {
  expect(isLoop([at('', 0, 0), at('', 3, 0), at('', 3, 3)])).toBe(false);
  expect(isLoop(NOTCHED)).toBe(true);
});
