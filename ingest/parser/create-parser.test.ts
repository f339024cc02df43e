import fc from 'fast-check';
import { createParser } from './create-parser';

const parse = createParser();

/** "label(head, word)" of every word but the marks. */
function arcs(text: string): readonly string[] {
  const words = text.split(' ');
  return parse(words).flatMap(({ head, label }, at) =>
    label === 'punct' ? [] : [`${label}(${words[head] ?? '-'}, ${words[at]})`],
  );
}

test.each([
  ['Acme bought Globex .', ['nsubj(bought, Acme)', 'root(-, bought)', 'obj(bought, Globex)']],
  [
    'The company was founded by two engineers .',
    [
      'det(company, The)',
      'nsubj:pass(founded, company)',
      'aux:pass(founded, was)',
      'root(-, founded)',
      'case(engineers, by)',
      'nummod(engineers, two)',
      'obl:agent(founded, engineers)',
    ],
  ],
  [
    'She did not sell the shares of her bank .',
    [
      'nsubj(sell, She)',
      'aux(sell, did)',
      'advmod(sell, not)',
      'root(-, sell)',
      'det(shares, the)',
      'obj(sell, shares)',
      'case(bank, of)',
      'nmod:poss(bank, her)',
      'nmod(shares, bank)',
    ],
  ],
])('the arcs of "%s"', (text, expected) => {
  expect(arcs(text)).toEqual(expected);
});

test('no words have no tree', () => {
  expect(parse([])).toEqual([]);
});

const anyWords = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('the', 'of', ',', 'said', '__proto__')),
  {
    minLength: 1,
    maxLength: 30,
  },
);

test('any words have one root, and every other word leads to it', () => {
  fc.assert(
    fc.property(anyWords, (words) => {
      const tree = parse(words);
      const top = (at: number, steps: number): number => {
        const head = tree[at]?.head ?? -1;
        return head < 0 || steps > words.length ? at : top(head, steps + 1);
      };
      const root = tree.findIndex((word) => word.head < 0);
      expect(words.map((_word, at) => top(at, 0))).toEqual(words.map(() => root));
    }),
  );
});

test('the same words have the same tree, whatever was parsed before', () => {
  fc.assert(
    fc.property(anyWords, anyWords, (words, others) => {
      const first = parse(words);
      parse(others);
      expect(parse(words)).toEqual(first);
    }),
    { numRuns: 30 },
  );
});

test('a sentence of thousands of words is one tree too', () => {
  const words = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? 'ships' : at % 3 === 1 ? 'sail' : 'slowly'));
  const tree = parse(words);
  expect(tree).toHaveLength(3000);
  expect(tree.filter((word) => word.head < 0)).toHaveLength(1);
});
