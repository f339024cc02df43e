import type { Mention } from '../graph/ontology/extraction';
import { addressed } from './addressed';

/** What the mention of "Quist" in a text covers. */
function covered(text: string, more: Partial<Mention> = {}): string {
  const start = text.indexOf('Quist');
  const mention: Mention = { start, end: start + 'Quist'.length, kind: 'Person', entity: 'e1', ...more };
  return text.slice(...offsetsOf(addressed(text, mention)));
}

function offsetsOf({ start, end }: Mention): [number, number] {
  return [start, end];
}

test.each([
  ['Mr. Quist resigned.', 'Mr. Quist'],
  ['“Yes,” said Mr Quist.', 'Mr Quist'],
  ['The board thanked Messrs. Quist and Arden.', 'Messrs. Quist'],
  ['It was led by (Dr. Quist) then.', 'Dr. Quist'],
  ['Senator Quist resigned.', 'Quist'],
  ['The FilmDr. Quist sold.', 'Quist'],
  ['Quist resigned.', 'Quist'],
])('a mention begins with the form of address: %s', (text, expected) => {
  expect(covered(text)).toBe(expected);
});

test('firms and pronouns are mentioned as they stand', () => {
  expect(covered('It bought Dr. Quist Laboratories.', { kind: 'Firm' })).toBe('Quist');
  expect(covered('It bought Dr. Quist.', { anaphor: true })).toBe('Quist');
});
