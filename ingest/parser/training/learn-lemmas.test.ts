import { lemmaOf, readLemmaRules, writeLemmaRules } from '../lemmas';
import type { TreebankWord } from './conllu';
import { learnLemmas } from './learn-lemmas';

function word(form: string, xpos: string, lemma: string): TreebankWord {
  return { form, xpos, lemma, upos: 'X', head: -1, label: 'root', glued: false };
}

const rules = learnLemmas([
  [word('Parked', 'VBD', 'park'), word('walked', 'VBD', 'walk'), word('talked', 'VBD', 'talk')],
  [word('merged', 'VBD', 'merge'), word('urged', 'VBD', 'urge'), word('bought', 'VBD', 'buy')],
]);

test.each([
  ['barked', 'bark'],
  ['purged', 'purge'],
  ['bought', 'buy'],
])('"%s" is a form of "%s"', (form, lemma) => {
  expect(lemmaOf(rules, form, 'VBD')).toBe(lemma);
});

test('a tag never seen leaves the word as it is', () => {
  expect(lemmaOf(rules, 'Barked', 'NNP')).toBe('barked');
});

test('rules are read as they were written', () => {
  expect(readLemmaRules(writeLemmaRules(rules))).toEqual(rules);
});
