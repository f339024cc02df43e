import { hashText, mix } from './hash';
import type { Lexicon } from './lexicon';
import { plainSpelling, shapeOf } from './spelling';

/** What the tagger sees of one spelling, hashed; made once a spelling and kept. */
export interface WordCues {
  readonly word: number;
  readonly form: number;
  readonly shape: number;
  readonly capital: number;
  readonly suffixes: readonly [number, number, number, number];
  readonly prefixes: readonly [number, number];
  /** Capitals, digits and hyphens as bits. */
  readonly flags: number;
  /** The tags the word had in the treebank, as one number; for a new word, its ending. */
  readonly ambiguity: number;
  /** The only tag it ever had there, or -1. */
  readonly fixed: number;
}

const FOREIGN = 0;

/** Reads the cues of a spelling. */
export function wordCues(form: string, lexicon: Lexicon): WordCues {
  const plain = plainSpelling(form);
  const end = (length: number) => hashText(plain.slice(-length), 20 + length);
  const long = plain.length > 4;
  const capital = form.charAt(0) === form.charAt(0).toLowerCase() ? 0 : 1;
  const entry = lexicon.get(plain);
  return {
    word: hashText(plain, 11),
    form: hashText(form, 28),
    shape: hashText(shapeOf(form), 27),
    capital,
    suffixes: [end(1), end(2), end(3), long ? end(4) : FOREIGN],
    prefixes: [hashText(plain.slice(0, 1), 25), long ? hashText(plain.slice(0, 3), 26) : FOREIGN],
    flags: flagsOf(form, capital),
    ambiguity: entry?.ambiguity ?? mix(mix(99, capital), end(2)),
    fixed: entry?.fixed ?? -1,
  };
}

function flagsOf(form: string, capital: number): number {
  const shouted = form.length > 1 && form === form.toUpperCase() && form !== form.toLowerCase();
  return capital * 8 + (shouted ? 4 : 0) + (/[0-9]/.test(form) ? 2 : 0) + (form.includes('-') ? 1 : 0);
}

/** Stands for the places before and after a sentence. */
export function edgeCues(seed: number): WordCues {
  const none = { capital: 0, flags: 0, ambiguity: -3, fixed: -1 };
  return { ...none, word: seed, form: seed, shape: seed, suffixes: [1, 1, seed, 0], prefixes: [0, 0] };
}
