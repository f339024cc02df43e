import fc from 'fast-check';
import { nameKey } from './name-key';

test.each([
  ['The Orrin Freight Co.', 'orrin freight'],
  ['Orrin Freight Company Ltd', 'orrin freight'],
  ['Orrin’s', 'orrin'],
  ['01.AI', '01.ai'],
  ['Weights & Biases', 'weights biases'],
  ['The', 'the'],
  ['Co', 'co'],
  ['Disney+', 'disney+'],
])('the key of %s is %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

test('case, article and legal form change no key', () => {
  const word = fc.stringMatching(/^[a-z]{4,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 3 }), (words) => {
      const name = words.join(' ');
      expect(nameKey(`The ${name.toUpperCase()} Inc.`)).toBe(nameKey(name));
    }),
  );
});
