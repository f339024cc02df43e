import { markdownReader } from './markdown';

const ARTICLE = `---
title: "Orrin buys depots"
outlet: The Harbour Ledger
publishedAt: 2025-03-24
url: https://www.harbourledger.example/orrin
author: [A. Writer, B. Writer]
---
# Orrin buys depots

**Orrin Freight** bought *two* depots from [Belmont](https://belmont.example/).
![Trucks at a depot](a.jpg)
`;

test('front matter becomes metadata, marks within lines become words', () => {
  expect(markdownReader.read(ARTICLE)).toEqual({
    single: true,
    title: 'Orrin buys depots',
    outlet: 'The Harbour Ledger',
    publishedAt: '2025-03-24',
    url: 'https://www.harbourledger.example/orrin',
    author: 'A. Writer, B. Writer',
    text: '# Orrin buys depots\n\nOrrin Freight bought two depots from Belmont.\nTrucks at a depot\n',
  });
});

test.each([
  ['a script for a URL', 'url: "javascript:alert(1)"'],
  ['a date that is none', 'publishedAt: soon'],
  ['a title that is a list', 'title: [a]'],
])('%s is left out', (_title, line) => {
  expect(markdownReader.read(`---\n${line}\n---\nText.`)).toEqual({ single: true, text: 'Text.' });
});

test('front matter that is not YAML is refused', () => {
  expect(() => markdownReader.read('---\na: [\n---\nText.')).toThrow(expect.objectContaining({ code: 'front-matter' }));
});

test.each(['A * b * c', 'snake_case_name', '2*3*4 = 24'])('%s stays as it is', (text) => {
  expect(markdownReader.read(text).text).toBe(text);
});
