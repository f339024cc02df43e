import type { Document } from './document';

/** In sentences: longer texts say enough of what they name. */
const LONGEST_PASSAGE = 5;

/** Whether a text is so short that little around its names tells what they are. */
export function isPassage(doc: Document): boolean {
  return doc.sentences.length <= LONGEST_PASSAGE;
}
