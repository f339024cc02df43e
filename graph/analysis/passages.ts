import { fingerprintOf, signatureOf } from './signature';

/** Words that a passage needs for its likeness to others to mean anything: shorter paragraphs take in their neighbours. */
const PASSAGE_WORDS = 30;
/** Words of a sentence that two writers do not arrive at by chance. */
const SENTENCE_WORDS = 14;
const TEXT_VALUES = 32;
const PASSAGE_VALUES = 64;

/** The words of a text, in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** What whole texts are compared by: a signature, or of a text of a few words a fingerprint, which starts with `=`. */
export function textSignature(content: string): string {
  return signed(wordsOf(content), TEXT_VALUES);
}

/**
 * What the claims of a text are compared by, from the places of their sentences: text, passage and sentence, joined by
 * dots. The passage is the paragraph, with those around it while it is short.
 */
export class Passages {
  readonly #content: string;
  readonly #text: string;
  readonly #paragraphs: readonly { readonly start: number; readonly words: readonly string[] }[];
  readonly #signed = new Map<number, string>();

  constructor(content: string) {
    this.#content = content;
    this.#text = textSignature(content);
    let start = 0;
    this.#paragraphs = content.split('\n').map((paragraph) => {
      const found = { start, words: wordsOf(paragraph) };
      start += paragraph.length + 1;
      return found;
    });
  }

  /** The signature of the claim whose sentence stands at these offsets. */
  signatureAt(start: number, end: number): string {
    const sentence = wordsOf(this.#content.slice(start, end));
    const print = sentence.length < SENTENCE_WORDS ? '' : fingerprintOf(sentence.join(' '));
    return [this.#text, this.#passageAt(start), print].join('.');
  }

  #passageAt(offset: number): string {
    const at = Math.max(
      0,
      this.#paragraphs.findLastIndex(({ start }) => start <= offset),
    );
    const known = this.#signed.get(at);
    if (known !== undefined) return known;
    const signature = signed(this.#around(at), PASSAGE_VALUES);
    this.#signed.set(at, signature);
    return signature;
  }

  /** The words of a paragraph, and while they are few those of the next and the one before. */
  #around(at: number): readonly string[] {
    let words = this.#paragraphs[at]?.words ?? [];
    for (let far = 1; words.length < PASSAGE_WORDS && far < this.#paragraphs.length; far += 1) {
      words = [...words, ...(this.#paragraphs[at + far]?.words ?? [])];
      if (words.length < PASSAGE_WORDS) words = [...(this.#paragraphs[at - far]?.words ?? []), ...words];
    }
    return words;
  }
}

function signed(words: readonly string[], values: number): string {
  return words.length < PASSAGE_WORDS ? `=${fingerprintOf(words.join(' '))}` : signatureOf(words, values);
}
