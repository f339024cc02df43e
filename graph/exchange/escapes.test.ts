import fc from 'fast-check';
import { attributeName, columnsOf } from './columns';
import { csvCell, csvRow } from './csv-cell';
import { cypherLiteral } from './cypher-literal';
import { intervalOf } from './interval';
import { readable, wellFormed } from './text';
import { xmlAttribute, xmlText } from './xml';

const TEXT = fc.string({ unit: 'binary', maxLength: 60 });
const RUNS = { numRuns: 2_000 };

/** What an XML parser makes of references. */
function unescaped(xml: string): string {
  const named = new Map([
    ['lt', '<'],
    ['gt', '>'],
    ['amp', '&'],
    ['quot', '"'],
  ]);
  return xml.replace(/&(?:#(\d+)|(\w+));/g, (all, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (named.get(name) ?? all),
  );
}

/** What a Cypher lexer that resolves `\uXXXX` first makes of a string literal, then of the other escapes. */
function cypherText(literal: string): string {
  const resolved = literal.slice(1, -1).replace(/\\u([0-9A-F]{4})/g, (_, code) => `\u{F0000}${code}`);
  const plain = new Map([...'nrtbf'].map((letter, index) => [letter, '\n\r\t\b\f'.charAt(index)]));
  return resolved
    .replace(/\\(.)/gs, (_, letter) => plain.get(letter) ?? letter)
    .replace(/\u{F0000}([0-9A-F]{4})/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

test('an XML attribute holds any text that XML can hold', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const xml = xmlAttribute(text);
      expect(xml).not.toMatch(/[<>"\t\n\r]/);
      expect(unescaped(xml)).toBe(readable(text));
    }),
    RUNS,
  );
});

test('XML text holds any text that XML can hold', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const xml = xmlText(text);
      expect(xml).not.toMatch(/[<>\r]/);
      expect(unescaped(xml)).toBe(readable(text));
    }),
    RUNS,
  );
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '"=1',
  "'=1",
  '＝1',
  '＋1',
  '－1',
  '＠A',
  '\0=1',
])('a spreadsheet does not run %j', (text) => {
  const cell = csvCell(text).replace(/^"/, '');
  expect(cell.startsWith("'") || cell.startsWith('\uFFFD')).toBe(true);
});

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ['a\nb', '"a\nb"'],
  ['a=b', 'a=b'],
  ["it's", "it's"],
])('the cell of %j is %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('numbers and booleans stay as they are in a row', () => {
  expect(csvRow([-1.5, true, undefined, '-1.5'])).toBe("-1.5,true,,'-1.5\r\n");
});

test('a Cypher literal is one line and reads back as the text', () => {
  const tricky = fc.array(fc.constantFrom('\\', 'u', '0027', "'", '\\u0027', '\n', '\u2028', 'x'), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.oneof(
        TEXT,
        tricky.map((parts) => parts.join('')),
      ),
      (text) => {
        const literal = cypherLiteral(text);
        expect(literal.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1);
        expect(cypherText(literal)).toBe(wellFormed(text));
      },
    ),
    RUNS,
  );
});

test.each([
  [1, '1'],
  [0.5, '0.5'],
  [1e21, '1e+21'],
  [2 ** 60, '1152921504606847000.0'],
  [true, 'true'],
  [['a', "b'"], "['a', 'b\\'']"],
  [[1, 2], '[1, 2]'],
])('the Cypher literal of %j is %s', (value, literal) => {
  expect(cypherLiteral(value)).toBe(literal);
});

test('attribute names are plain, unique whatever the case, and none that readers reserve', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(TEXT, fc.constantFrom('label', 'Label', 'id', '__proto__', '1a'))), (keys) => {
      const taken = new Set(['id', 'label']);
      const names = keys.map((key) => attributeName(key, taken));
      expect(names.every((name) => /^[A-Za-z_]\w*$/.test(name))).toBe(true);
      expect(new Set(['id', 'label', ...names.map((name) => name.toLowerCase())]).size).toBe(names.length + 2);
    }),
  );
});

test.each([
  [[1, 2], 'long'],
  [[1, 2.5], 'double'],
  [[1, 'a'], 'string'],
  [[true], 'boolean'],
  [[true, 1], 'string'],
  [[2 ** 60], 'double'],
])('a column of %j is of type %s', (values, type) => {
  const carriers = values.map((value) => ({ properties: new Map([['key', value]]) }));
  expect(columnsOf(carriers, new Set())).toEqual([{ key: 'key', name: 'key', type }]);
});

test.each([
  ['2022', '2022', { start: '2022-01-01', end: '2022-12-31' }],
  ['2022-10', '2024-02', { start: '2022-10-01', end: '2024-02-29' }],
  ['2022-10-05T10:00:00Z', undefined, { start: '2022-10-05' }],
  ['2022-13', '2022-02-30', {}],
  ['2023', '2022', { start: '2023-01-01' }],
  ['soon', 3, {}],
])('the days from %s until %s', (since, until, days) => {
  expect(intervalOf(since, until)).toEqual(days);
});
