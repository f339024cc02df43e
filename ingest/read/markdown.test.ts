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

test('front matter without a date keeps the rest', () => {
  expect(markdownReader.read('---\ntitle: Orrin buys depots\n---\nText.')).toEqual({
    single: true,
    title: 'Orrin buys depots',
    text: 'Text.',
  });
});

test.each([
  ['ends with dots', '---\ntitle: Orrin\n...\nText.', { single: true, title: 'Orrin', text: 'Text.' }],
  ['is empty', '---\n---\nText.', { single: true, text: 'Text.' }],
  ['has a tag', '---\ntitle: !!js/function Orrin\n---\nText.', { single: true, title: 'Orrin', text: 'Text.' }],
])('front matter that %s is taken off', (_title, text, expected) => {
  const warned = jest.spyOn(process, 'emitWarning');
  expect(markdownReader.read(text)).toEqual(expected);
  expect(warned).not.toHaveBeenCalled();
});

test('words between two rules are text, not front matter', () => {
  const text = '---\n\nOrrin bought Belmont.\n\n---\n\nMore.\n';
  expect(markdownReader.read(text)).toEqual({ text });
});

test.each([
  ['a reference', '[Orrin][1] said\n\n[1]: https://x.example "T"', 'Orrin said\n\n'],
  ['a footnote', 'Orrin[^1] said', 'Orrin said'],
  ['a link with brackets in its address', '[Orrin](https://x.example/a_(b)) said', 'Orrin said'],
  ['a tag', 'A <b>bold</b> deal<br/>', 'A bold deal'],
  ['a script', 'A deal\n<script>x("Alpha bought Beta")</script>', 'A deal\n'],
  ['an address in angle brackets', '<https://x.example/a>', 'https://x.example/a'],
  ['a character reference', 'AT&amp;T &lt;b&gt; R&D', 'AT&T <b> R&D'],
  ['an escape', '\\*not bold\\* and 3 \\< 4', '*not bold* and 3 < 4'],
  ['emphasis in emphasis', '**Orrin *nested* Freight**', 'Orrin nested Freight'],
  ['a comparison', 'a < b and c > d', 'a < b and c > d'],
])('%s becomes its words', (_title, text, expected) => {
  expect(markdownReader.read(text).text).toBe(expected);
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
