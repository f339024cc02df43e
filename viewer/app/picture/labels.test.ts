import fc from 'fast-check';
import { type LabelWish, placeLabels } from './labels';

const bounds = { width: 800, height: 600 };
const measure = (text: string) => text.length * 6;
const wish: fc.Arbitrary<LabelWish> = fc.record({
  id: fc.uuid(),
  text: fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 600 }),
  radius: fc.integer({ min: 3, max: 20 }),
  weight: fc.double({ min: 0, max: 1, noNaN: true }),
  forced: fc.constant(false),
  essential: fc.constant(false),
  beneath: fc.boolean(),
});
const at = (x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  id: `${x},${y}`,
  text: 'Anthropic',
  x,
  y,
  radius: 5,
  weight: 0.5,
  forced: false,
  essential: false,
  beneath: false,
  ...more,
});

describe('Labels', () => {
  it('never cover each other', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const placed = placeLabels(wishes, measure, bounds, 60);
        for (const [index, one] of placed.entries()) {
          for (const other of placed.slice(index + 1)) {
            const apart =
              Math.abs(one.y - other.y) >= 14 ||
              one.x + measure(one.text) <= other.x ||
              other.x + measure(other.text) <= one.x;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('keep within the picture', () => {
    const [placed] = placeLabels([at(795, 300)], measure, bounds, 10);
    expect(placed?.x).toBeLessThan(795 - measure('Anthropic'));
  });

  it('leave the line free that is to be seen', () => {
    const [placed] = placeLabels([at(400, 300, { beneath: true })], measure, bounds, 10);
    expect(placed?.y).toBeGreaterThan(305);
  });

  it('go to the important first', () => {
    const wishes = [at(400, 300, { id: 'small', weight: 0.1 }), at(402, 301, { id: 'large', weight: 0.9 })];
    expect(placeLabels(wishes, measure, bounds, 1).map(({ id }) => id)).toEqual(['large']);
  });

  it('are drawn where they must be, even over others', () => {
    const crowd = Array.from({ length: 30 }, (_, n) => at(400 + n, 300 + n, { id: `n${n}`, weight: 0.9 }));
    const placed = placeLabels(
      [...crowd, at(410, 310, { id: 'chosen', weight: 0, essential: true })],
      measure,
      bounds,
      5,
    );
    expect(placed.map(({ id }) => id)).toContain('chosen');
  });

  it('of those tied to what is selected come first and cover nothing', () => {
    const tied = Array.from({ length: 30 }, (_, n) => at(400 + n, 300 + n, { id: `n${n}`, weight: 0, forced: true }));
    const placed = placeLabels([at(400, 300, { id: 'heavy', weight: 1 }), ...tied], measure, bounds, 5);
    expect(placed[0]?.id).toBe('n0');
    expect(placed.length).toBeLessThan(30);
  });

  it('cut long names', () => {
    const [placed] = placeLabels([at(100, 100, { text: 'x'.repeat(400) })], measure, bounds, 5);
    expect(placed?.text).toBe(`${'x'.repeat(27)}…`);
  });
});
