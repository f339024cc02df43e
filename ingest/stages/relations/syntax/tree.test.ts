import fc from 'fast-check';
import type { Parse } from '../../../parser/create-parser';
import { createParser } from '../../../parser/create-parser';
import { pathBetween, treeOf } from './tree';
import type { Word } from './words';

const parse = createParser();

/** Words of a sentence cut at its spaces; `[Acme]` is a mention. */
function wordsFrom(text: string): readonly Word[] {
  let start = 0;
  return text.split(' ').map((part, at) => {
    const own = part.replace(/^\[|\]$/g, '').replace(/_/g, ' ');
    const word = { text: own, lower: own.toLowerCase(), start, end: start + own.length, glued: false };
    start += own.length + 1;
    return part.startsWith('[') ? { ...word, mention: at } : word;
  });
}

/** "nsubj> buy obj<": labels up, the top's lemma, labels down. */
function pathText(text: string, from: string, to: string): string {
  const words = wordsFrom(text);
  const tree = treeOf(words, parse);
  const at = (name: string) => words.findIndex((word) => word.text === name);
  const { steps, top } = pathBetween(tree, at(from), at(to));
  const labels = (direction: 'up' | 'down') => steps.filter((step) => step.direction === direction);
  const up = labels('up').map((step) => `${step.label}> `);
  const down = labels('down').map((step) => ` ${step.label}<`);
  return [...up, tree[top]?.lemma ?? '', ...down].join('');
}

test.each([
  ['[Acme] bought [Globex_Holdings] for $ 3 billion .', 'Acme', 'Globex Holdings', 'nsubj> buy obj<'],
  ['[Globex] was acquired by [Acme_Group] last year .', 'Globex', 'Acme Group', 'nsubj:pass> acquire obl:agent<'],
  ['[Acme] said it had hired [Jane_Roe] .', 'Acme', 'Jane Roe', 'nsubj> say ccomp< obj<'],
])('the path in "%s"', (text, from, to, path) => {
  expect(pathText(text, from, to)).toBe(path);
});

test('a sum of money is one symbol with its words under it', () => {
  const tree = treeOf(wordsFrom('[Acme] raised $ 40 million from [Initech] .'), parse);
  expect(tree.slice(2, 5).map(({ head, label }) => [head, label])).toEqual([
    [1, 'obj'],
    [2, 'nummod'],
    [2, 'nummod'],
  ]);
});

test('a pronoun that is a mention is shown as it is written', () => {
  const seen: string[][] = [];
  const watching: Parse = (words) => {
    seen.push([...words]);
    return parse(words);
  };
  treeOf(wordsFrom('[It] sold [its] chips to [Globex_Holdings] .'), watching);
  expect(seen).toEqual([['It', 'sold', 'its', 'chips', 'to', 'Acme', '.']]);
});

const anyWord = fc.record({
  text: fc.oneof(fc.string(), fc.constantFrom('$', '€5', '3', 'billion', 'USD', '__proto__', '\n', 'said')),
  mention: fc.option(fc.nat(9), { nil: undefined }),
});

test('every word has an entry, one is the root, and the way up always ends there', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1, maxLength: 20 }), (parts) => {
      const words = parts.map(({ text, mention }) => {
        const word = { text, lower: text.toLowerCase(), start: 0, end: 0, glued: false };
        return mention === undefined ? word : { ...word, mention };
      });
      const tree = treeOf(words, parse);
      const root = tree.findIndex((word) => word.head < 0);
      expect(tree).toHaveLength(words.length);
      expect(tree.filter((word) => word.head < 0)).toHaveLength(1);
      for (const at of tree.keys()) expect(pathBetween(tree, at, root).top).toBe(root);
    }),
  );
});
