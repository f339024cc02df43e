import { compileTemplates } from './templates';
import type { WordCues } from './word-cues';

const ATOMS =
  'always w0 f0 shape0 first flags0 s1 s2 s3 s4 p1 p3 capital0 amb0 w-1 s3-1 shape-1 w-2 w+1 s3+1 shape+1 amb+1 w+2 amb+2 t-1 t-2'.split(
    ' ',
  );

/** Features of the tag of one word: itself, two words on either side, the two tags before. */
export const TAG_TEMPLATES = compileTemplates(
  ATOMS,
  `always
w0
f0
s1
s2
s3
s4
p1
p3
shape0
flags0 first
t-1
t-2
t-1 t-2
t-1 w0
w-1
s3-1
w-2
w+1
s3+1
w+2
shape+1
w0 w+1
w-1 w0
t-1 w+1
s3 t-1
shape0 shape-1
shape0 shape+1
amb0
amb+1
amb0 amb+1
t-1 amb+1
t-1 amb0 amb+1
amb+1 amb+2
t-1 t-2 amb0
s2 amb+1
t-1 s2 capital0`,
);

export const TAG_ATOMS = ATOMS.length;

/** The words around a place: two before, itself, two after. */
export interface Window {
  readonly beforeLast: WordCues;
  readonly last: WordCues;
  readonly word: WordCues;
  readonly next: WordCues;
  readonly afterNext: WordCues;
}

/** Writes the atoms of a place in the order of `ATOMS`, given the tags already chosen before it (`NO_TAG` at the start). */
export function fillTagAtoms(window: Window, first: boolean, tags: readonly [number, number], atoms: Int32Array): void {
  const { word, last, next } = window;
  atoms[0] = 7;
  atoms[1] = word.word;
  atoms[2] = word.form;
  atoms[3] = word.shape;
  atoms[4] = first ? 1 : 0;
  atoms[5] = word.flags;
  atoms[6] = word.suffixes[0];
  atoms[7] = word.suffixes[1];
  atoms[8] = word.suffixes[2];
  atoms[9] = word.suffixes[3];
  atoms[10] = word.prefixes[0];
  atoms[11] = word.prefixes[1];
  atoms[12] = word.capital;
  atoms[13] = word.ambiguity;
  atoms[14] = last.word;
  atoms[15] = last.suffixes[2];
  atoms[16] = last.shape;
  atoms[17] = window.beforeLast.word;
  atoms[18] = next.word;
  atoms[19] = next.suffixes[2];
  atoms[20] = next.shape;
  atoms[21] = next.ambiguity;
  atoms[22] = window.afterNext.word;
  atoms[23] = window.afterNext.ambiguity;
  atoms[24] = tags[0];
  atoms[25] = tags[1];
}

/** The tag of a place before the sentence. */
export const NO_TAG = 900;
