import type { EncodedSentence } from './derivation';
import { hashText } from './hash';
import { remembered } from './remembered';
import { plainSpelling } from './spelling';
import { UNIVERSAL_TAGS, type WordTag } from './universal-tags';

const BREAKS = new Set([',', ';', '(', ')', '--', '—', '–']);

/** Writes words and the numbers of their joint tags as the parser's features want them. */
export type Encode = (words: readonly string[], tags: Int32Array) => EncodedSentence;

/** An encoder for the joint tags of a tagger. */
export function createEncoder(tags: readonly WordTag[]): Encode {
  const universal = Int32Array.from(tags, (tag) => UNIVERSAL_TAGS.indexOf(tag.upos));
  const hashOf = remembered((word) => hashText(plainSpelling(word), 11));
  return (words, numbers) => ({
    length: words.length,
    words: Int32Array.from(words, hashOf),
    tags: numbers,
    upos: numbers.map((tag) => universal[tag] ?? 0),
    breaks: Uint8Array.from(words, (word) => (BREAKS.has(word) ? 1 : 0)),
  });
}
