import type { Lexicon } from './lexicon';
import { remembered } from './remembered';
import { best, type Scorer } from './scorer';
import { fillTagAtoms, NO_TAG, TAG_ATOMS, TAG_TEMPLATES, type Window } from './tag-features';
import { fillFeatures } from './templates';
import { edgeCues, type WordCues, wordCues } from './word-cues';

/** What stands before a sentence and after it. */
export const BEFORE = edgeCues(101);
export const AFTER = edgeCues(102);

/** Cues of spellings, kept while there is room. */
export function createCueReader(lexicon: Lexicon): (form: string) => WordCues {
  return remembered((form) => wordCues(form, lexicon));
}

/** Chooses the tag of a word whose features are given, and may learn from it. */
export type Choose = (at: number, features: Int32Array, count: number) => number;

/** Goes through a sentence from left to right, a tag at a time; words with one tag only are not asked about. */
export function tagSequence(cues: readonly WordCues[], choose: Choose): Int32Array {
  const tags = new Int32Array(cues.length);
  const atoms = new Int32Array(TAG_ATOMS);
  const features = new Int32Array(TAG_TEMPLATES.size);
  const around = (at: number) => cues[at] ?? (at < 0 ? BEFORE : AFTER);
  cues.forEach((word, at) => {
    if (word.fixed >= 0) {
      tags[at] = word.fixed;
      return;
    }
    const window: Window = [around(at - 2), around(at - 1), word, around(at + 1), around(at + 2)];
    fillTagAtoms(window, at === 0, tags[at - 1] ?? NO_TAG, tags[at - 2] ?? NO_TAG, atoms);
    tags[at] = choose(at, features, fillFeatures(TAG_TEMPLATES, atoms, features));
  });
  return tags;
}

/** Tags by the best score at each word. */
export function greedyTags(cues: readonly WordCues[], model: Scorer, outcomes: number): Int32Array {
  const scores = new Float64Array(outcomes);
  return tagSequence(cues, (_at, features, count) => {
    model.score(features, count, scores);
    return best(scores);
  });
}
