import { namedTogether } from './named-together';

test.each([
  ['as two', 'It rained. Nexa and Nexa Labs compete.', ['Nexa'], ['Nexa Labs'], 'two', 'Nexa and Nexa Labs compete.'],
  ['in brackets', 'The Data Agency (DA) sued.', ['Data Agency'], ['DA'], 'one', 'The Data Agency (DA) sued.'],
  [
    'by "also known as"',
    'Orrin, also known as “Orrin Air”, grew.',
    ['Orrin'],
    ['Orrin Air'],
    'one',
    'Orrin, also known as “Orrin Air”, grew.',
  ],
])('a sentence names them %s', (_how, content, left, right, as, quote) => {
  expect(namedTogether(content, left, right)).toEqual({ as, quote });
});

test.each([
  ['one only inside the other', 'Nexa Labs grew.', ['Nexa'], ['Nexa Labs']],
  ['one only inside a word', 'Nexan and Orrin grew.', ['Nexa'], ['Orrin']],
  ['each in a sentence of its own', 'Nexa grew. Orrin shrank.', ['Nexa'], ['Orrin']],
])('names are not together: %s', (_how, content, left, right) => {
  expect(namedTogether(content, left, right)).toBeUndefined();
});
