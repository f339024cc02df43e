import fc from 'fast-check';
import { normaliseText } from './normalise';

const LONG = 'Orrin Freight said on Monday that it would buy two depots in the north of the country.';

test.each([
  ['spaces and line ends', 'A  b.\r\n\r\n\tC.', 'A b.\nC.'],
  ['no-break spaces', 'A\u00a0b\u202fc', 'A b c'],
  ['invisible characters', 'Fir\u00adma\u200bment\ufeff', 'Firmament'],
  ['control characters', 'A\u0000b\u0007', 'Ab'],
  ['composed accents', 'Cafe\u0301', 'Café'],
  ['nothing', ' \n\t\n', ''],
])('%s are made plain', (_title, text, expected) => {
  expect(normaliseText(text)).toBe(expected);
});

test('a long paragraph that is repeated stands once', () => {
  expect(normaliseText(`${LONG}\nMore.\n${LONG}`)).toBe(`${LONG}\nMore.`);
});

test.each([2, 3])('an article that stands there %i times, its heading too, is that article', (times) => {
  const article = `Orrin buys depots\n${LONG}\nMore.`;
  expect(normaliseText(Array<string>(times).fill(article).join('\n\n\n'))).toBe(article);
});

test('a short line may stand twice', () => {
  expect(normaliseText('Advertisement\nA.\nAdvertisement')).toBe('Advertisement\nA.\nAdvertisement');
});

test('normalising twice is normalising once, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
    }),
  );
});

test('an article given several times is that article, for any lines', () => {
  const line = fc.constantFrom('A.', 'B.', LONG, `${LONG} More.`);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 4 }), (lines, times) => {
      const article = lines.join('\n');
      const once = normaliseText(article);
      expect(normaliseText(Array<string>(times).fill(article).join('\n'))).toBe(once);
      expect(normaliseText(once)).toBe(once);
    }),
  );
});
