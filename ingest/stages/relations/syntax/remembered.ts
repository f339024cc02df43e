import type { Sentence } from '../../../document/document';
import type { ParsedWord } from '../../../parser/create-parser';

/** A parser that is told the sentence, so that the tree found of it before may be kept. */
export type ParseSentence = (words: readonly string[], sentence?: Sentence) => readonly ParsedWord[];

/** Ways to cut a sentence into words that are kept: with and without anaphors, before and after kinds are corrected. */
const MOST_KEPT = 4;

/** A parser that keeps the trees of each sentence while it lives, by its words. */
export function rememberingParse(parse: ParseSentence): ParseSentence {
  const kept = newMemory<readonly ParsedWord[]>();
  return (words, sentence) => {
    if (!sentence) return parse(words);
    const known = kept.get(sentence, words);
    if (known) return known;
    const value = parse(words, sentence);
    kept.add(sentence, words, value);
    return value;
  };
}

/** What was found of each sentence, by its forms. */
interface Memory<Value> {
  get(sentence: Sentence, forms: readonly string[]): Value | undefined;
  add(sentence: Sentence, forms: readonly string[], value: Value): void;
}

function newMemory<Value>(): Memory<Value> {
  const kept = new WeakMap<Sentence, { readonly forms: readonly string[]; readonly value: Value }[]>();
  return {
    get: (sentence, forms) => kept.get(sentence)?.find((each) => areSame(each.forms, forms))?.value,
    add(sentence, forms, value) {
      const own = kept.get(sentence) ?? [];
      own.unshift({ forms, value });
      kept.set(sentence, own.slice(0, MOST_KEPT));
    },
  };
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((form, at) => form === right[at]);
}
