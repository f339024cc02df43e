import type { Derivation } from './derivation';

/** Atoms of one word: word, tag, universal tag, label. */
export const NODE_PARTS = 4;

/** Names of the atoms of a word, as templates call them. */
export function nodeAtoms(node: string): readonly string[] {
  return [`${node}.w`, `${node}.t`, `${node}.u`, `${node}.r`];
}

/** Writes the atoms of a word and returns where the next ones go. */
export function writeNode(state: Derivation, word: number, atoms: Int32Array, at: number): number {
  atoms[at] = state.word[word] ?? 0;
  atoms[at + 1] = state.tag[word] ?? 0;
  atoms[at + 2] = state.upos[word] ?? 0;
  atoms[at + 3] = state.label[word] ?? 0;
  return at + NODE_PARTS;
}

/** A distance in words, coarser the longer: 0–4, 5–7, 8–11, more. */
export function distance(words: number): number {
  if (words < 5) return words;
  return words < 8 ? 5 : words < 12 ? 6 : 7;
}
