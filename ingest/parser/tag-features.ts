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

/** Writes the atoms of a place, given the tags already chosen before it (`NO_TAG` at the start). */
export function fillTagAtoms(window: Window, first: boolean, tags: readonly [number, number], atoms: Int32Array): void {
  const { word, last, next } = window;
  let at = 0;
  const put = (value: number) => {
    atoms[at] = value;
    at += 1;
  };
  put(7);
  for (const value of [word.word, word.form, word.shape, first ? 1 : 0, word.flags]) put(value);
  for (const value of word.suffixes) put(value);
  for (const value of word.prefixes) put(value);
  for (const value of [word.capital, word.ambiguity, last.word, last.suffixes[2], last.shape]) put(value);
  for (const value of [window.beforeLast.word, next.word, next.suffixes[2], next.shape, next.ambiguity]) put(value);
  for (const value of [window.afterNext.word, window.afterNext.ambiguity, tags[0], tags[1]]) put(value);
}

/** The tag of a place before the sentence. */
export const NO_TAG = 900;
