import type { Parse, ParsedWord } from '../../../parser/create-parser';
import { type ShownWord, shownWords } from './tree-words';
import type { Tag, Word } from './words';

/** A word in the dependency tree of its sentence. */
export interface TreeWord {
  /** Index of the word it depends on; -1 for the one at the top. */
  readonly head: number;
  /** Universal Dependencies: `nsubj`, `obl`, `acl:relcl` …; `root` at the top. */
  readonly label: string;
  readonly tag: Tag;
  /** Penn tag: `VBN`. */
  readonly xpos: string;
  /** Dictionary form, in lower case; of a mention, what is written. */
  readonly lemma: string;
}

/** The dependency tree of a sentence: one entry a word, in the words' order; one root, no cycles. */
export type SentenceTree = readonly TreeWord[];

/**
 * Parses the words of a sentence as `wordsOf` cuts them. A mention is shown to the parser as one proper noun, unless it
 * is a pronoun, and a sum of money as one symbol, on which the rest of its words depend.
 *
 * @example
 * const tree = treeOf(wordsOf(doc, sentence), createParser());
 * tree[0]?.label // 'nsubj'
 */
export function treeOf(words: readonly Word[], parser: Parse): SentenceTree {
  const shown = shownWords(words);
  const parsed = parser(shown.map((each) => each.text));
  return shown.flatMap((each, at) => {
    const own = parsed[at];
    if (!own) return [];
    const head = own.head < 0 ? -1 : (shown[own.head]?.start ?? -1);
    return [treeWord(own, head, words[each.start]), ...restOf(words, each)];
  });
}

function treeWord({ label, upos, xpos, lemma }: ParsedWord, head: number, word: Word | undefined): TreeWord {
  return { head, label, tag: upos, xpos, lemma: word?.mention === undefined ? lemma : word.lower };
}

/** The words of a sum after its first. */
function restOf(words: readonly Word[], { start, end }: ShownWord): readonly TreeWord[] {
  return words
    .slice(start + 1, end)
    .map(({ lower }) => ({ head: start, label: 'nummod', tag: 'NUM', xpos: 'CD', lemma: lower }));
}

/** One arc on the way from a word to another. */
export interface PathStep {
  /** `up` to a head, `down` to a dependent. */
  readonly direction: 'up' | 'down';
  /** Label of the arc. */
  readonly label: string;
  /** Index of the word arrived at, and its lemma. */
  readonly word: number;
  readonly lemma: string;
}

/** The way between two words of a tree. */
export interface TreePath {
  readonly steps: readonly PathStep[];
  /** Index of the highest word on the way: the first of the two, the second or one above both. */
  readonly top: number;
}

/**
 * The shortest way from one word to another along the arcs.
 *
 * @example
 * // "Acme bought Globex": up by nsubj to "buy", down by obj
 * pathBetween(tree, 0, 2).steps.map((step) => `${step.direction} ${step.label} ${step.lemma}`)
 */
export function pathBetween(tree: SentenceTree, from: number, to: number): TreePath {
  const above = chain(tree, from);
  const others = chain(tree, to);
  const below = new Set(others);
  const top = above.find((word) => below.has(word)) ?? from;
  const up = above.slice(0, above.indexOf(top)).map((word) => step(tree, 'up', word, tree[word]?.head ?? -1));
  const down = others.slice(0, others.indexOf(top)).map((word) => step(tree, 'down', word, word));
  return { steps: [...up, ...down.reverse()], top };
}

/** The arc above `dependent`, gone along to `arrived`. */
function step(tree: SentenceTree, direction: 'up' | 'down', dependent: number, arrived: number): PathStep {
  return { direction, label: tree[dependent]?.label ?? '', word: arrived, lemma: tree[arrived]?.lemma ?? '' };
}

/** A word and all it hangs on, to the root. */
function chain(tree: SentenceTree, word: number): readonly number[] {
  const words: number[] = [];
  for (let at = word; at >= 0 && words.length <= tree.length; at = tree[at]?.head ?? -1) words.push(at);
  return words;
}
