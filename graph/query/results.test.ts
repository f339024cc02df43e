import fc from 'fast-check';
import type { ReadResult, Value } from '../store/store';
import { formatResult, type ResultFormat } from './results';
import { columnsOf } from './terminal-text';

const OPENAI = { node: { id: 'firm/openai', labels: ['Entity', 'Firm'], properties: { name: 'OpenAI' } } };
const XAI = { node: { id: 'firm/xai', labels: ['Firm', 'Entity'], properties: { name: 'xAI' } } };
const SUED = { edge: { id: 's', type: 'SUED', from: 'firm/xai', to: 'firm/openai', properties: {} } };

function result(columns: readonly string[], rows: readonly (readonly Value[])[], truncated = false): ReadResult {
  return { columns, rows, truncated };
}

function text(read: ReadResult, format: ResultFormat, width?: number): string {
  return [...formatResult(read, format, width)].join('');
}

test('a table is aligned and says how many rows it has', () => {
  const read = result(
    ['firm', 'n'],
    [
      [OPENAI, 12],
      ['株式会社', null],
      ['é', true],
    ],
    true,
  );
  expect(text(read, 'table')).toBe(
    [
      'firm           n',
      '─────────────  ────',
      'OpenAI (Firm)  12',
      '株式会社',
      'é              true',
      '3 rows; there are more, raise the limit to see them',
      '',
    ].join('\n'),
  );
});

test.each([
  [OPENAI, 'OpenAI (Firm)'],
  [SUED, '-[SUED]->'],
  [{ path: [XAI, SUED, OPENAI] }, 'xAI (Firm) -[SUED]-> OpenAI (Firm)'],
  [{ path: [OPENAI, SUED, XAI] }, 'OpenAI (Firm) <-[SUED]- xAI (Firm)'],
  [[1, 'a', null, OPENAI], '[1, a, , OpenAI (Firm)]'],
  [{ a: 1, b: { c: [true] } }, '{a: 1, b: {c: [true]}}'],
  [{ node: 'a map of the user' }, '{node: a map of the user}'],
  [{ node: { id: 'claim:1', labels: ['Claim'], properties: { quote: 'Said so.' } } }, 'Said so. (Claim)'],
  ['a\nb\u001b[31mred\u202e', 'a\\nb\\u{1B}[31mred\\u{202E}'],
])('a table shows %j as %s', (value, shown) => {
  expect(text(result(['x'], [[value]]), 'table', 200).split('\n')[2]).toBe(shown);
});

test('a table is never wider than the terminal, whatever its cells', () => {
  const cells = fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 200 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(cells, fc.integer({ min: 60, max: 200 }), (rows, width) => {
      const lines = text(result(['first', 'second'], rows), 'table', width).split('\n');
      expect(lines).toHaveLength(rows.length + 4);
      expect(lines.every((line) => columnsOf(line) <= width)).toBe(true);
    }),
  );
});

test('JSON has columns, rows and whether there are more', () => {
  expect(JSON.parse(text(result(['a'], [[OPENAI], [null]], true), 'json'))).toEqual({
    columns: ['a'],
    rows: [[OPENAI], [null]],
    truncated: true,
  });
});

test('JSON lines have an object a row', () => {
  expect(
    text(
      result(
        ['a', '__proto__'],
        [
          [1, 'x'],
          [null, [2]],
        ],
      ),
      'jsonl',
    ),
  ).toBe('{"a":1,"__proto__":"x"}\n{"a":null,"__proto__":[2]}\n');
});

test('CSV has a header and rows, nothing after them, and nothing that a spreadsheet runs', () => {
  const read = result(
    ['=a', 'b'],
    [
      ['=1+1', -5],
      ['x "y", z', null],
      [['l'], true],
    ],
    true,
  );
  expect(text(read, 'csv')).toBe(`'=a,b\r\n'=1+1,-5\r\n"x ""y"", z",\r\n"[""l""]",true\r\n`);
});

test('an empty answer is an empty answer in every format', () => {
  const empty = result(['a'], []);
  expect(text(empty, 'table')).toBe('a\n─\n0 rows\n');
  expect(text(empty, 'jsonl')).toBe('');
  expect(text(empty, 'csv')).toBe('a\r\n');
});
