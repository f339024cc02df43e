import { collapsed } from './collapse';
import type { TreebankSentence } from './conllu';
import { seededRandom } from './seeded-random';

/** How many names stay as written in the collapsed sentences: places do in extraction. */
const NAMES_KEPT = 0.2;

/** The sentences, and after each the same as extraction would show it, where that differs. */
export function withCollapsed(sentences: readonly TreebankSentence[], seed: number): readonly TreebankSentence[] {
  const random = seededRandom(seed);
  return sentences.flatMap((sentence) => {
    const other = collapsed(sentence, () => random() < NAMES_KEPT);
    return sameForms(sentence, other) ? [sentence] : [sentence, other];
  });
}

/** The sentences as extraction would show them, every name collapsed: what is measured. */
export function allCollapsed(sentences: readonly TreebankSentence[]): readonly TreebankSentence[] {
  return sentences.map((sentence) => collapsed(sentence, () => false));
}

function sameForms(left: TreebankSentence, right: TreebankSentence): boolean {
  return left.length === right.length && left.every((word, at) => word.form === right[at]?.form);
}

/** The spellings of a sentence. */
export function formsOf(sentence: TreebankSentence): readonly string[] {
  return sentence.map((word) => word.form);
}
