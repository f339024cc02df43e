import type { Sentence } from '../../../document/document';
import { rememberingParse, rememberingTagger } from './remembered';
import type { Tagger } from './tagger';
import type { Word } from './words';

const SENTENCE: Sentence = { start: 0, end: 11, tokens: [0, 2], block: 0 };

function wordsOf(...texts: readonly string[]): readonly Word[] {
  return texts.map((text) => ({ start: 0, end: text.length, text, lower: text.toLowerCase(), glued: false }));
}

/** Tags every word a noun and writes down what it was asked. */
function counted() {
  const asked: string[] = [];
  const tagger: Tagger = (words) => {
    asked.push(words.map((word) => word.text).join(' '));
    return words.map((word) => ({ ...word, tag: 'NOUN', lemma: word.lower }));
  };
  return { asked, tagger: rememberingTagger(tagger) };
}

const asFirm = () => 'Firm' as const;

describe('a tagger that remembers', () => {
  it('tags the same words of a sentence once and gives the words of today their tags', () => {
    const { asked, tagger } = counted();
    tagger(wordsOf('Prices', 'rose'), asFirm, SENTENCE);
    const moved = wordsOf('Prices', 'rose').map((word) => ({ ...word, start: word.start + 5 }));
    expect(tagger(moved, asFirm, SENTENCE)).toEqual(moved.map((word) => ({ ...word, tag: 'NOUN', lemma: word.lower })));
    expect(asked).toEqual(['Prices rose']);
  });

  it.each([
    ['other words', wordsOf('Prices', 'fell'), SENTENCE, asFirm],
    ['another sentence of the same words', wordsOf('Prices', 'rose'), { ...SENTENCE }, asFirm],
    [
      'a word that has become a mention',
      wordsOf('Prices', 'rose').map((word, mention) => ({ ...word, mention })),
      SENTENCE,
      asFirm,
    ],
    ['no sentence', wordsOf('Prices', 'rose'), undefined, asFirm],
  ])('asks again for %s', (_case, words, sentence, kindOf) => {
    const { asked, tagger } = counted();
    tagger(wordsOf('Prices', 'rose'), kindOf, SENTENCE);
    tagger(words, kindOf, sentence);
    expect(asked).toHaveLength(2);
  });

  it('asks again for a mention whose kind has changed', () => {
    const { asked, tagger } = counted();
    const words = wordsOf('Larkspur').map((word) => ({ ...word, mention: 0 }));
    tagger(words, asFirm, SENTENCE);
    tagger(words, () => 'Person', SENTENCE);
    expect(asked).toHaveLength(2);
  });
});

it('parses the same words of a sentence once', () => {
  const asked: (readonly string[])[] = [];
  const parse = rememberingParse((words) => {
    asked.push(words);
    return [];
  });
  parse(['Prices', 'rose'], SENTENCE);
  parse(['Prices', 'rose'], SENTENCE);
  parse(['Prices', 'fell'], SENTENCE);
  expect(asked).toEqual([
    ['Prices', 'rose'],
    ['Prices', 'fell'],
  ]);
});
