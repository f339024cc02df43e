import type { Block, Document, Token } from '../../document/document';
import { COMMON_WORDS } from '../../rules/names/common-words';

/** What the text itself shows of its words: which it writes small, which it capitalises within sentences. */
export interface Vocabulary {
  /** Indexes of blocks whose capitals say nothing: title case or all capitals. */
  readonly shouting: ReadonlySet<number>;
  /** Whether a word is written small somewhere in the text, or in English at large. */
  isCommon(lower: string): boolean;
  /** Whether the word stands with its capital inside a sentence somewhere. */
  isSeenInside(text: string): boolean;
}

/** Reads the words of a document. */
export function vocabularyOf(doc: Document): Vocabulary {
  const shouting = new Set<number>();
  const small = new Set<string>();
  const inside = new Set<string>();
  for (const sentence of doc.sentences) {
    const words = doc.tokens.slice(...sentence.tokens).filter((token) => token.shape === 'word');
    const closed = doc.tokens[sentence.tokens[1] - 1]?.text === '.';
    if (isShouting(words, doc.blocks[sentence.block], closed)) shouting.add(sentence.block);
    else note(words, small, inside);
  }
  return {
    shouting,
    isCommon: (lower) => COMMON_WORDS.has(lower) || small.has(lower),
    isSeenInside: (text) => inside.has(text),
  };
}

function note(words: readonly Token[], small: Set<string>, inside: Set<string>): void {
  words.forEach((token, index) => {
    if (!token.capital) small.add(token.text);
    else if (index > 0) inside.add(token.text);
  });
}

const SHORT = 4;

/** Most long words begin with a capital, and no full stop ends them, or most are capitals; one or two words show nothing. */
function isShouting(words: readonly Token[], block: Block | undefined, closed: boolean): boolean {
  const long = words.filter((token) => token.text.length >= SHORT && /^\p{L}/u.test(token.text));
  const upper = long.filter((token) => token.text.length > SHORT && token.text === token.text.toUpperCase());
  if (long.length >= 3 && upper.length * 10 >= long.length * 7) return true;
  if (closed || block?.role === 'table-row' || (long.length < 4 && block?.role !== 'heading')) return false;
  const capitals = long.filter((token) => /^\p{Lu}/u.test(token.text));
  return long.length >= 3 && capitals.length * 10 >= long.length * (block?.role === 'heading' ? 7 : 9);
}
