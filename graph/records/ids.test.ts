import fc from 'fast-check';
import { normaliseUrl, publicationId, relationshipId } from './ids';

test.each([
  ['https://Example.COM/a?utm_source=x&b=2#top', 'https://example.com/a?b=2'],
  ['https://example.com/a?fbclid=1', 'https://example.com/a'],
  ['https://example.com/a?b=2&a=1', 'https://example.com/a?a=1&b=2'],
  ['https://user:secret@example.com/', 'https://example.com/'],
  [' no address ', 'no address'],
])('the address %s counts as %s', (address, normalised) => {
  expect(normaliseUrl(address)).toBe(normalised);
});

test('normalising an address twice changes nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      expect(normaliseUrl(normaliseUrl(url))).toBe(normaliseUrl(url));
    }),
  );
});

test.each([
  ['the address', { url: 'https://a.example/1', title: 'A' }, { url: 'https://a.example/1#x', title: 'B' }],
  [
    'outlet, date and title',
    { outlet: 'O', publishedAt: '2024-01-01', title: 'T' },
    { outlet: 'O', publishedAt: '2024-01-01', title: 'T', author: 'A' },
  ],
  ['the text', {}, { author: 'A' }],
])('publications that agree in %s are one', (_what, left, right) => {
  expect(publicationId(left, 'text')).toBe(publicationId(right, 'text'));
});

test('parts of an id are told apart', () => {
  const one = publicationId({ outlet: 'ab', publishedAt: 'c', title: 'd' }, 't');
  expect(publicationId({ outlet: 'a', publishedAt: 'bc', title: 'd' }, 't')).not.toBe(one);
});

test('a symmetric relationship has one id, a directed one two', () => {
  const ends = (left: string, right: string) => relationshipId('COMPETES_WITH', left, right);
  expect(ends('firm/b', 'firm/a')).toBe(ends('firm/a', 'firm/b'));
  expect(relationshipId('OWNS', 'firm/b', 'firm/a')).not.toBe(relationshipId('OWNS', 'firm/a', 'firm/b'));
});
