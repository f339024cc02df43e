import fc from 'fast-check';
import { type Span, segmentsOf } from './segments';

const spans = fc.array(
  fc.record({ start: fc.integer({ min: -5, max: 60 }), end: fc.integer({ min: -5, max: 60 }), value: fc.nat() }),
  { maxLength: 12 },
);

describe('The segments of a text', () => {
  it('give back the text in its order, whatever the spans', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(10), spans, (text, offset, given) => {
        const segments = segmentsOf(text, offset, given);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
    );
  });

  it('know exactly the spans that each character lies in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(10), spans, (text, offset, given) => {
        for (const segment of segmentsOf(text, offset, given)) {
          const last = segment.start + segment.text.length - 1;
          const covering = (at: number) => given.filter(({ start, end }) => start <= at && at < end);
          expect(new Set(segment.covers)).toEqual(new Set(covering(segment.start)));
          expect(new Set(segment.covers)).toEqual(new Set(covering(last)));
        }
      }),
    );
  });

  test.each<[string, readonly Span<string>[], readonly (readonly [string, string])[]]>([
    ['nothing', [], [['Acme Cloud grew.', '']]],
    [
      'one name within another',
      [
        { start: 0, end: 10, value: 'product' },
        { start: 0, end: 4, value: 'firm' },
      ],
      [
        ['Acme', 'product firm'],
        [' Cloud', 'product'],
        [' grew.', ''],
      ],
    ],
    [
      'names that overlap',
      [
        { start: 0, end: 10, value: 'a' },
        { start: 5, end: 15, value: 'b' },
      ],
      [
        ['Acme ', 'a'],
        ['Cloud', 'a b'],
        [' grew', 'b'],
        ['.', ''],
      ],
    ],
  ])('are cut at %s', (_, given, expected) => {
    const segments = segmentsOf('Acme Cloud grew.', 0, given);
    expect(segments.map(({ text, covers }) => [text, covers.map(({ value }) => value).join(' ')])).toEqual(expected);
  });
});
