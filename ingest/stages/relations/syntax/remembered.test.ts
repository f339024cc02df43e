import type { Sentence } from '../../../document/document';
import { rememberingParse } from './remembered';

const SENTENCE: Sentence = { start: 0, end: 11, tokens: [0, 2], block: 0 };

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
