/** Longest sentence parsed in one piece. */
export const LONGEST_SENTENCE = 256;

/** A sentence as numbers, for the parser's features. */
export interface EncodedSentence {
  readonly length: number;
  /** Hashes of the plain spellings. */
  readonly words: Int32Array;
  /** Joint tags and their universal parts. */
  readonly tags: Int32Array;
  readonly upos: Int32Array;
  /** 1 for commas, semicolons, brackets and dashes. */
  readonly breaks: Uint8Array;
}

const ROOT = { word: 7001, tag: 120, upos: 60 };
const MISSING = { word: 5001, tag: 130, upos: 130, label: 99, count: 9 };

/**
 * A tree in the making: the stack, the place in the sentence and the arcs so far. Word `length` is the root, word
 * `length + 1` stands for every word that is not there, so that features need not ask.
 */
export interface Derivation {
  length: number;
  /** Height of the stack. */
  depth: number;
  /** The first word not yet on the stack; `length` when only the root is left. */
  next: number;
  readonly stack: Int32Array;
  readonly word: Int32Array;
  readonly tag: Int32Array;
  readonly upos: Int32Array;
  /** Breaks before a word. */
  readonly breaks: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** Outermost child on either side, and the sibling attached before. */
  readonly leftChild: Int32Array;
  readonly rightChild: Int32Array;
  readonly leftSibling: Int32Array;
  readonly rightSibling: Int32Array;
  /** Children on either side, and the set of their labels as bits. */
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;
  /** Words of the children `case`, `mark` and `cc`, or 0. */
  readonly caseWord: Int32Array;
  readonly markWord: Int32Array;
  readonly conjunctionWord: Int32Array;
}

/** Room for one derivation at a time, used again for every sentence. */
export function createDerivation(): Derivation {
  const column = () => new Int32Array(LONGEST_SENTENCE + 2);
  return {
    length: 0,
    depth: 0,
    next: 0,
    stack: column(),
    word: column(),
    tag: column(),
    upos: column(),
    breaks: column(),
    head: column(),
    label: column(),
    leftChild: column(),
    rightChild: column(),
    leftSibling: column(),
    rightSibling: column(),
    leftCount: column(),
    rightCount: column(),
    leftLabels: column(),
    rightLabels: column(),
    caseWord: column(),
    markWord: column(),
    conjunctionWord: column(),
  };
}

/** Empties the derivation for a sentence of at most `LONGEST_SENTENCE` words. */
export function startDerivation(state: Derivation, sentence: EncodedSentence): void {
  const { length } = sentence;
  const missing = length + 1;
  state.length = length;
  state.depth = 0;
  state.next = 0;
  for (const links of [state.leftChild, state.rightChild, state.leftSibling, state.rightSibling])
    links.fill(missing, 0, length + 2);
  for (const counts of [state.leftCount, state.rightCount, state.leftLabels, state.rightLabels])
    counts.fill(0, 0, length + 2);
  for (const words of [state.caseWord, state.markWord, state.conjunctionWord]) words.fill(0, 0, length + 2);
  state.head.fill(-1, 0, length + 2);
  state.label.fill(MISSING.label, 0, length + 2);
  state.leftCount[missing] = MISSING.count;
  state.rightCount[missing] = MISSING.count;
  fillWords(state, sentence);
}

function fillWords(state: Derivation, { length, words, tags, upos, breaks }: EncodedSentence): void {
  let passed = 0;
  for (let at = 0; at < length + 2; at += 1) {
    const other = at === length ? ROOT : MISSING;
    state.word[at] = words[at] ?? other.word;
    state.tag[at] = tags[at] ?? other.tag;
    state.upos[at] = upos[at] ?? other.upos;
    state.breaks[at] = passed;
    passed += breaks[at] ?? 0;
  }
}

/** The word at a depth of the stack, 0 the top. */
export function stackWord(state: Derivation, depth: number): number {
  return depth < state.depth ? (state.stack[state.depth - 1 - depth] ?? 0) : state.length + 1;
}

/** The word so many places on in the sentence. */
export function nextWord(state: Derivation, ahead: number): number {
  return Math.min(state.next + ahead, state.length + 1);
}
