import { z } from 'zod';
import { readWeights } from '../weights/read-weights';
import { part, readContainer } from './container';
import { createFastTags, weighedCues } from './fast-tags';
import { createLemmatizer, readLemmaRules } from './lemmas';
import { readLexicon } from './lexicon';
import { packedSchema } from './packed-model';
import { remembered, rememberedSentences } from './remembered';
import { readRowWeights } from './row-weights';
import { type WordTag, wordTag } from './universal-tags';
import { wordCues } from './word-cues';

/** The tags of words by their index: the joint tag's number in `tags`. */
export interface TagNumbers {
  readonly tags: readonly WordTag[];
  /** What it gave for the last sentences is kept and given again: who asks does not write to it. */
  readonly numbersOf: (words: readonly string[]) => Int32Array;
  /** Dictionary form of a word with this Penn tag, in lower case. */
  readonly lemmaOf: (word: string, xpos: string) => string;
}

/** What `tagger.bin` says before its weights. */
export const taggerHeader = z.object({ tags: z.array(z.string()), tagger: packedSchema });

/** Spellings whose weights are kept, about a kilobyte each. */
const MOST_WEIGHED = 20_000;

/** Makes a tagger from the bytes of a file of weights. */
export function taggerFrom(bytes: Uint8Array): TagNumbers {
  const container = readContainer(bytes, taggerHeader);
  const { tags, tagger } = container.header;
  const model = readRowWeights(container, 'tagger', tagger);
  const tagsOf = createFastTags(model, tags.length);
  const lexicon = readLexicon(container);
  const cuesOf = remembered((form) => weighedCues(wordCues(form, lexicon), model, tags.length), MOST_WEIGHED);
  return {
    tags: tags.map(wordTag),
    numbersOf: rememberedSentences((words) => tagsOf(words.map(cuesOf))),
    lemmaOf: createLemmatizer(readLemmaRules(part(container, 'lemmas'))),
  };
}

/** A word's part of speech and dictionary form. */
export interface TaggedForm extends WordTag {
  /** In lower case. */
  readonly lemma: string;
}

/** Gives each word its part of speech and lemma. */
export type TagWords = (words: readonly string[]) => readonly TaggedForm[];

/** Stands for a tag that the weights do not know. */
export const UNKNOWN_TAG: WordTag = { upos: 'X', xpos: 'FW' };

/** A tagger for words from one that numbers them. */
export function tagWordsWith({ tags, numbersOf, lemmaOf: lemma }: TagNumbers): TagWords {
  return (words) => {
    const numbers = numbersOf(words);
    return words.map((word, at) => {
      const tag = tags[numbers[at] ?? -1] ?? UNKNOWN_TAG;
      return { upos: tag.upos, xpos: tag.xpos, lemma: lemma(word, tag.xpos) };
    });
  };
}

/** Gives a tagger, read when it is first asked for. */
export type LoadTagger = () => TagNumbers;

/** The tagger whose weights come with the project. */
export function shippedTagger(): LoadTagger {
  let tagger: TagNumbers | undefined;
  return () => {
    tagger ??= taggerFrom(readWeights('tagger.bin'));
    return tagger;
  };
}

/**
 * A part-of-speech tagger for English words, as the treebank cuts them: `'s`, `n't` and marks are words of their own.
 * The weights are read at the first call. Any words are tagged, however odd; the same words always alike.
 *
 * @example createTagWords()(['Shares', 'fell', '.']).map((word) => word.upos) // ['NOUN', 'VERB', 'PUNCT']
 */
export function createTagWords(load: LoadTagger = shippedTagger()): TagWords {
  return (words) => tagWordsWith(load())(words);
}
