import { LONGEST_SENTENCE } from '../derivation';
import { createEncoder } from '../encode';
import { createCueReader, greedyTags } from '../tag-words';
import type { WordTag } from '../universal-tags';
import type { TreebankSentence } from './conllu';
import { formsOf } from './corpus';
import type { ParserExample } from './fit-parser';
import { fitTagger, lexiconOf, type TaggedSentence, tagSet } from './fit-tagger';

const FOLDS = 5;
/** Sentences side by side fall in the same fold, as those of one document do. */
const MOST_SIDE_BY_SIDE = 100;
const EPOCHS = 4;

/**
 * Examples with tags as a tagger gives them to sentences it has not seen, in folds: a parser trained on the right tags
 * would trust them too much. `tags` is the tag set of the tagger that the parser will live with.
 */
export function parserExamples(
  sentences: readonly TreebankSentence[],
  tags: readonly WordTag[],
  labels: readonly string[],
): readonly ParserExample[] {
  const encode = createEncoder(tags);
  const tagged = unseenTags(sentences, tags);
  const numbers = new Map(labels.map((label, at) => [label, at]));
  return sentences.flatMap((sentence, at) => {
    if (sentence.length > LONGEST_SENTENCE) return [];
    const heads = Int32Array.from(sentence, (word) => (word.head < 0 ? sentence.length : word.head));
    const own = Int32Array.from(sentence, (word) => numbers.get(word.label) ?? 0);
    return [{ sentence: encode(formsOf(sentence), tagged[at] ?? new Int32Array(sentence.length)), heads, labels: own }];
  });
}

function unseenTags(sentences: readonly TreebankSentence[], tags: readonly WordTag[]): readonly Int32Array[] {
  const names = tags.map((tag) => `${tag.upos}|${tag.xpos}`);
  const gold = tagSet(sentences, names);
  const all = sentences.map((sentence) => ({ forms: formsOf(sentence), tags: gold.numbersOf(sentence) }));
  const block = Math.min(MOST_SIDE_BY_SIDE, Math.ceil(all.length / FOLDS));
  const foldOf = (at: number) => Math.floor(at / block) % FOLDS;
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    taggerOf(
      all.filter((_sentence, at) => foldOf(at) !== fold),
      tags.length,
      fold + 2,
    ),
  );
  return all.map(({ forms }, at) => folds[foldOf(at)]?.(forms) ?? new Int32Array(forms.length));
}

function taggerOf(
  sentences: readonly TaggedSentence[],
  outcomes: number,
  seed: number,
): (forms: readonly string[]) => Int32Array {
  const lexicon = lexiconOf(sentences);
  const model = fitTagger(sentences, { lexicon, outcomes, epochs: EPOCHS, seed }).settle();
  const cuesOf = createCueReader(lexicon);
  return (forms) => greedyTags(forms.map(cuesOf), model, outcomes);
}
