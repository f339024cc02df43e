import { metadataOf } from './metadata';

test.each([
  ['a title alone', { title: 'Orrin  buys\nBelmont' }, { title: 'Orrin buys Belmont' }],
  ['no date', { outlet: 'The Ledger', author: 'A. Writer' }, { outlet: 'The Ledger', author: 'A. Writer' }],
  ['authors by name', { authors: [{ name: 'A' }, 'B'] }, { author: 'A, B' }],
  ['other words for the date', { date: '2025-03-24' }, { publishedAt: '2025-03-24' }],
  ['a source that is an address', { source: 'https://ledger.example/1' }, { url: 'https://ledger.example/1' }],
  ['a source that is a name', { source: 'The Ledger' }, { outlet: 'The Ledger' }],
  [
    'an empty field before a full one',
    { url: null, link: 'https://ledger.example/1' },
    { url: 'https://ledger.example/1' },
  ],
  ['an address with a password', { url: 'https://me:secret@ledger.example/1' }, { url: 'https://ledger.example/1' }],
  ['nothing', undefined, {}],
  ['a list', ['a'], {}],
  ['fields named like prototypes', JSON.parse('{"__proto__":{"title":"x"},"constructor":"y"}'), {}],
])('%s is understood', (_title, data, expected) => {
  expect(metadataOf(data)).toEqual(expected);
});
