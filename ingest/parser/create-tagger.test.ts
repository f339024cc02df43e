import { createTagWords } from './create-tagger';

const tagWords = createTagWords();

test.each([
  ['She has been running the bank since 2019 .', 'PRON AUX AUX VERB DET NOUN ADP NUM PUNCT'],
  ['Rivals quickly hired its best engineers .', 'NOUN ADV VERB PRON ADJ NOUN PUNCT'],
])('the tags of "%s"', (text, tags) => {
  expect(
    tagWords(text.split(' '))
      .map((word) => word.upos)
      .join(' '),
  ).toBe(tags);
});

test('lemmas follow the tag, also of words never seen', () => {
  const lemmas = tagWords('They quietly rehosted three zorblaxes and bought more .'.split(' ')).map(
    (word) => word.lemma,
  );
  expect(lemmas).toEqual(['they', 'quietly', 'rehost', 'three', 'zorblax', 'and', 'buy', 'more', '.']);
});
