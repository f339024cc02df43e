import type { Document, DocumentMention } from '../../document/document';
import { markedDocument } from './marked-document';
import { type CutSentence, createSentenceReader } from './sentence-reader';

const DOC = markedDocument('[Northwind] bought [Larkspur] in 2019 for $2 billion.');

/** Reads the one sentence of several documents with one reader, and counts how often it was tagged. */
function readAll(...docs: readonly Document[]): { readonly cuts: readonly CutSentence[]; readonly tagged: number } {
  let tagged = 0;
  const read = createSentenceReader((words) => {
    tagged += 1;
    return words.map((word) => ({ ...word, tag: 'NOUN', lemma: word.lower }));
  });
  const cuts = docs.flatMap((doc) => doc.sentences.map((sentence) => read(doc, sentence)));
  return { cuts, tagged };
}

function withMentions(change: (mention: DocumentMention, at: number) => DocumentMention[]): Document {
  return { ...DOC, mentions: DOC.mentions.flatMap(change) };
}

test('a sentence is cut once as long as its mentions lie where they lay', () => {
  const renamed = withMentions((mention) => [{ ...mention, kind: 'Person', entity: 'e9' }]);
  const { cuts, tagged } = readAll(DOC, renamed, DOC);
  expect(tagged).toBe(1);
  expect(cuts[1]).toBe(cuts[0]);
});

test('a sentence that has lost a mention is cut anew, and both ways are kept', () => {
  const fewer = withMentions((mention, at) => (at === 0 ? [mention] : []));
  const { cuts, tagged } = readAll(DOC, fewer, DOC, fewer);
  expect(tagged).toBe(2);
  expect(cuts[1]?.words.filter((word) => word.mention !== undefined)).toHaveLength(1);
  expect(cuts[2]).toBe(cuts[0]);
});

test('the same words in another sentence are cut for themselves', () => {
  expect(readAll(DOC, { ...DOC, sentences: DOC.sentences.map((sentence) => ({ ...sentence })) }).tagged).toBe(2);
});

test('words count mentions from the first of their sentence', () => {
  const { cuts } = readAll(markedDocument('[Northwind] grew. [Larkspur] sued [Tern Labs].'));
  expect(cuts.map(({ words }) => words.flatMap(({ mention }) => mention ?? []))).toEqual([[0], [0, 1]]);
});

test('amounts and dates are those that start in the sentence', () => {
  const { amounts, dates } = readAll(DOC).cuts[0] ?? { amounts: [], dates: [] };
  expect([amounts.length, dates.length]).toEqual([1, 1]);
});
