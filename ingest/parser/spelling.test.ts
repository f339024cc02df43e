import { plainSpelling, shapeOf } from './spelling';

test.each([
  ['London', 'Xxx'],
  ['H100', 'Xdd'],
  ['xAI', 'xXX'],
  ["don't", "xx'x"],
])('"%s" has the shape %s', (form, shape) => {
  expect(shapeOf(form)).toBe(shape);
});

test('a plain spelling has no capitals, digits or curly marks', () => {
  expect(plainSpelling('GPT‑4’s “9” —')).toBe('gpt-0\'s "0" --');
});
