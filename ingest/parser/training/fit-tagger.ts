import type { Lexicon } from '../lexicon';
import { best } from '../scorer';
import { plainSpelling } from '../spelling';
import { createCueReader, tagSequence } from '../tag-words';
import type { TreebankSentence } from './conllu';
import { Perceptron } from './perceptron';
import { seededRandom, shuffledOrder } from './seeded-random';

/** Rarer joint tags are taken for the most frequent one with the same Penn tag. */
const RARE = 8;

/** Joint tags and the number of each word's. */
export interface TagSet {
  readonly tags: readonly string[];
  readonly numbersOf: (sentence: TreebankSentence) => Int32Array;
}

/** The joint tags `UPOS|XPOS` of a treebank, or a given choice of them. */
export function tagSet(sentences: readonly TreebankSentence[], given?: readonly string[]): TagSet {
  const counts = new Map<string, number>();
  for (const word of sentences.flat()) count(counts, `${word.upos}|${word.xpos}`);
  const frequent = () => [...counts].filter(([, times]) => times >= RARE).map(([tag]) => tag);
  const tags = given ?? frequent().sort();
  const byCount = [...tags].sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0));
  const numberOf = (upos: string, xpos: string) => {
    const exact = tags.indexOf(`${upos}|${xpos}`);
    if (exact >= 0) return exact;
    return Math.max(0, tags.indexOf(byCount.find((tag) => tag.split('|')[1] === xpos) ?? ''));
  };
  return { tags, numbersOf: (sentence) => Int32Array.from(sentence, (word) => numberOf(word.upos, word.xpos)) };
}

function count<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** A sentence and the numbers of its tags. */
export interface TaggedSentence {
  readonly forms: readonly string[];
  readonly tags: Int32Array;
}

/** The tags each word had: a number for the set of the frequent ones, and the tag itself where it is always the same. */
export function lexiconOf(sentences: readonly TaggedSentence[]): Lexicon {
  const seen = new Map<string, Map<number, number>>();
  for (const { forms, tags } of sentences)
    forms.forEach((form, at) => {
      const plain = plainSpelling(form);
      const counts = seen.get(plain) ?? new Map<number, number>();
      seen.set(plain, counts);
      count(counts, tags[at] ?? 0);
    });
  const sets = new Map<string, number>();
  const entries = [...seen].flatMap(([plain, counts]) => {
    const total = [...counts.values()].reduce((sum, times) => sum + times, 0);
    if (total < 2 || plain.includes('\n')) return [];
    const set = [...counts].filter(([, times]) => times >= Math.max(1, total * 0.05)).map(([tag]) => tag);
    const key = set.sort((left, right) => left - right).join(' ');
    const ambiguity = sets.get(key) ?? sets.size;
    sets.set(key, ambiguity);
    return [[plain, { ambiguity, fixed: fixedTag(counts, total) }] as const];
  });
  return new Map(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}

function fixedTag(counts: ReadonlyMap<number, number>, total: number): number {
  const [tag, times] = [...counts].reduce((left, right) => (right[1] > left[1] ? right : left), [-1, 0]);
  return total >= 20 && times / total >= 0.995 ? tag : -1;
}

/** How a tagger is trained. */
export interface TaggerOptions {
  readonly lexicon: Lexicon;
  /** Number of tags. */
  readonly outcomes: number;
  readonly epochs: number;
  readonly seed: number;
  /** The only features to learn, where not all. */
  readonly only?: Iterable<number>;
}

/** Trains a tagger; the same sentences, epochs and seed always give the same weights. */
export function fitTagger(sentences: readonly TaggedSentence[], options: TaggerOptions): Perceptron {
  const { outcomes, only } = options;
  const model = only ? Perceptron.ofFeatures(outcomes, only) : new Perceptron(outcomes);
  const cuesOf = createCueReader(options.lexicon);
  const random = seededRandom(options.seed);
  const scores = new Float64Array(outcomes);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (const index of shuffledOrder(sentences.length, random)) {
      const sentence = sentences[index];
      if (!sentence) continue;
      tagSequence(sentence.forms.map(cuesOf), (at, features, size) => {
        model.score(features, size, scores);
        const chosen = best(scores);
        const right = sentence.tags[at] ?? 0;
        if (chosen !== right) model.learn(features, size, right, chosen);
        model.step();
        return chosen;
      });
    }
  }
  return model;
}
