import { htmlReader } from './html';

const PARAGRAPH =
  'Orrin Freight, a haulier, said on Monday that it had bought two depots in the north from Belmont Stores. ';

function page(
  head: string,
  body = `<p>${PARAGRAPH.repeat(3)}</p><ul><li>One depot &amp; yard</li></ul><p>${PARAGRAPH}</p>`,
) {
  return `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a></nav><article><h1>Orrin buys depots</h1>${body}</article><footer>Cookies</footer></body></html>`;
}

test('the article is a line a paragraph, without navigation or footer', () => {
  const { text } = htmlReader.read(page(''));
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    'Orrin buys depots',
    PARAGRAPH.repeat(3).trim(),
    '- One depot & yard',
    PARAGRAPH.trim(),
  ]);
});

test('metadata comes from JSON-LD before meta tags', () => {
  const data = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Orrin buys depots',
        datePublished: '2025-03-24T08:00:00+01:00',
        author: [{ '@type': 'Person', name: 'A. Writer' }],
        publisher: { name: 'The Harbour Ledger' },
      },
    ],
  };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script><meta property="og:title" content="Other"><link rel="canonical" href="https://harbourledger.example/1">`;
  expect(htmlReader.read(page(head))).toMatchObject({
    title: 'Orrin buys depots',
    publishedAt: '2025-03-24T07:00:00.000Z',
    author: 'A. Writer',
    outlet: 'The Harbour Ledger',
    url: 'https://harbourledger.example/1',
  });
});

test('without JSON-LD it comes from OpenGraph', () => {
  const head =
    '<title>x</title><meta property="og:title" content="Orrin buys"><meta property="og:site_name" content="Ledger"><meta property="article:published_time" content="2025-03-24">';
  expect(htmlReader.read(page(head))).toMatchObject({
    title: 'Orrin buys',
    outlet: 'Ledger',
    publishedAt: '2025-03-24',
  });
});

test('JSON-LD that is not JSON is passed over', () => {
  expect(htmlReader.read(page('<script type="application/ld+json">{</script><title>Orrin</title>'))).toMatchObject({
    title: 'Orrin',
  });
});

test.each([
  ['lists in lists', [[{ '@type': ['NewsArticle'], headline: 'Orrin' }]], { title: 'Orrin' }],
  ['character references', { '@type': 'NewsArticle', headline: 'Orrin &amp; Belmont' }, { title: 'Orrin & Belmont' }],
  [
    'several of each',
    {
      '@type': 'NewsArticle',
      headline: ['Orrin'],
      publisher: [{ name: 'Ledger' }],
      author: [{ name: ['A', 'B'] }, 'C', {}],
    },
    { title: 'Orrin', outlet: 'Ledger', author: 'A, B, C' },
  ],
  [
    'references within the page',
    {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Orrin', publisher: { '@id': '#o' }, author: { '@id': '#a' } },
        { '@type': 'Organization', '@id': '#o', name: 'Ledger' },
        { '@type': 'Person', '@id': '#a', name: 'Ann' },
      ],
    },
    { outlet: 'Ledger', author: 'Ann' },
  ],
])('JSON-LD with %s is read', (_title, data, expected) => {
  const head = `<script type="application/ld+json; charset=utf-8">\n<!--\n${JSON.stringify(data)}\n--></script>`;
  expect(htmlReader.read(page(head))).toMatchObject(expected);
});

test('JSON-LD with line ends in strings is read', () => {
  const head = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Orrin\nbuys"}</script>';
  expect(htmlReader.read(page(head))).toMatchObject({ title: 'Orrin buys' });
});

test('of several addresses the first that is one counts', () => {
  const head = '<link rel="canonical" href="/orrin"><meta property="og:url" content="https://ledger.example/orrin">';
  expect(htmlReader.read(page(head))).toMatchObject({ url: 'https://ledger.example/orrin' });
});

test('the name of a drawing is not the title', () => {
  expect(htmlReader.read(page('', `<svg><title>Logo</title></svg><p>${PARAGRAPH.repeat(3)}</p>`))).not.toHaveProperty(
    'title',
  );
});

test.each([
  ['a part of a page', `<p>${PARAGRAPH.repeat(2)}</p>`],
  ['no markup at all', PARAGRAPH.repeat(2)],
])('%s is read', (_title, html) => {
  expect(htmlReader.read(html).text.trim()).toBe(PARAGRAPH.repeat(2).trim());
});

test.each([
  ['a menu', '<html><body><nav><a href="/a">Home</a><a href="/b">Deals</a></nav></body></html>'],
  ['a form', '<html><body><form><input name="u"><button>Sign in</button></form></body></html>'],
  ['an open comment', '<!--'.repeat(1000)],
])('%s is no article', (_title, html) => {
  expect(() => htmlReader.read(html)).toThrow(expect.objectContaining({ code: 'html-no-article' }));
});

test.each([
  ['too deep', '<div>'.repeat(2000), 'html-too-deep'],
  ['of too many elements', '<br>'.repeat(100_001), 'html-too-large'],
  ['of too many pieces of text', '<'.repeat(200_001), 'html-too-large'],
])('a page %s is refused', (_title, body, code) => {
  expect(() => htmlReader.read(page('', body))).toThrow(expect.objectContaining({ code }));
});
