import { compileTemplates, partOf } from './templates';
import type { WordCues } from './word-cues';

/** The words around a place: two before, itself, two after. */
export type Window<Cues = WordCues> = readonly [beforeLast: Cues, last: Cues, word: Cues, next: Cues, afterNext: Cues];

/** Atoms of each word of a window, in its order. */
const WINDOW_ATOMS = [
  'w-2',
  'w-1 s3-1 shape-1',
  'always w0 f0 shape0 flags0 s1 s2 s3 s4 p1 p3 capital0 amb0',
  'w+1 s3+1 shape+1 amb+1',
  'w+2 amb+2',
].map((names) => names.split(' '));
const OTHER_ATOMS = ['first', 't-1', 't-2'];

/** Features of the tag of one word: itself, two words on either side, the two tags before. */
export const TAG_TEMPLATES = compileTemplates(
  [...WINDOW_ATOMS.flat(), ...OTHER_ATOMS],
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

export const TAG_ATOMS = WINDOW_ATOMS.flat().length + OTHER_ATOMS.length;

/** Of each template the word of the window that it looks at alone, by its index there; -1 where it looks at more. */
export const LONE_WORDS: readonly number[] = TAG_TEMPLATES.templates.map(({ atoms }) => {
  const [word = -1, ...others] = new Set(atoms.map(wordOfAtom));
  return others.length === 0 ? word : -1;
});

/** The templates that look at more than one word, or at the tags before. */
export const JOINT_TEMPLATES = partOf(TAG_TEMPLATES, ({ place }) => LONE_WORDS[place] === -1);

function wordOfAtom(atom: number): number {
  let end = 0;
  return WINDOW_ATOMS.findIndex((names) => {
    end += names.length;
    return atom < end;
  });
}

/** Writes the atoms of a place, given the tags already chosen before it (`NO_TAG` at the start). */
export function fillTagAtoms(
  window: Window,
  first: boolean,
  last: number,
  beforeLast: number,
  atoms: Int32Array,
): void {
  const [, , word, next] = window;
  atoms[0] = window[0].word;
  atoms[1] = window[1].word;
  atoms[2] = window[1].suffixes[2];
  atoms[3] = window[1].shape;
  atoms[4] = 7;
  atoms[5] = word.word;
  atoms[6] = word.form;
  atoms[7] = word.shape;
  atoms[8] = word.flags;
  atoms[9] = word.suffixes[0];
  atoms[10] = word.suffixes[1];
  atoms[11] = word.suffixes[2];
  atoms[12] = word.suffixes[3];
  atoms[13] = word.prefixes[0];
  atoms[14] = word.prefixes[1];
  atoms[15] = word.capital;
  atoms[16] = word.ambiguity;
  atoms[17] = next.word;
  atoms[18] = next.suffixes[2];
  atoms[19] = next.shape;
  atoms[20] = next.ambiguity;
  atoms[21] = window[4].word;
  atoms[22] = window[4].ambiguity;
  atoms[23] = first ? 1 : 0;
  atoms[24] = last;
  atoms[25] = beforeLast;
}

/** The tag of a place before the sentence. */
export const NO_TAG = 900;
