import type { RowWeights } from './row-weights';
import { best } from './scorer';
import {
  fillTagAtoms,
  JOINT_TEMPLATES,
  LONE_WORDS,
  NO_TAG,
  TAG_ATOMS,
  TAG_TEMPLATES,
  type Window,
} from './tag-features';
import { AFTER, BEFORE } from './tag-words';
import { fillFeatures } from './templates';
import type { WordCues } from './word-cues';

/** A spelling with all that can be found of its weights before its neighbours are known. */
export interface WeighedCues extends WordCues {
  /** By the template's place: the row of each feature of this word alone, wherever it stands in a window. */
  readonly rows: Int32Array;
  /** The sum of the first rows, which all are of the word itself. */
  readonly start: Float64Array;
}

const WORD = 2;
/** Templates at the head of the list that look at the word itself alone. */
const STARTING = LONE_WORDS.findIndex((word) => word !== WORD);
const LONE = Int32Array.from(LONE_WORDS);

/** Finds the weights of a spelling. */
export function weighedCues(cues: WordCues, model: RowWeights, outcomes: number): WeighedCues {
  const atoms = new Int32Array(TAG_ATOMS);
  const features = new Int32Array(TAG_TEMPLATES.size);
  fillTagAtoms([cues, cues, cues, cues, cues], false, NO_TAG, NO_TAG, atoms);
  fillFeatures(TAG_TEMPLATES, atoms, features);
  const rows = features.map((feature, place) => (LONE[place] === -1 ? 0 : model.rowOf(feature)));
  const start = new Float64Array(outcomes);
  for (let place = 0; place < STARTING; place += 1) model.add(rows[place] ?? 0, start);
  return { ...cues, rows, start };
}

/** Tags a sentence as `greedyTags` does, number by number, and several times as fast. */
export function createFastTags(model: RowWeights, outcomes: number): (cues: readonly WeighedCues[]) => Int32Array {
  const before = weighedCues(BEFORE, model, outcomes);
  const after = weighedCues(AFTER, model, outcomes);
  const atoms = new Int32Array(TAG_ATOMS);
  const features = new Int32Array(TAG_TEMPLATES.size);
  const scores = new Float64Array(outcomes);

  function addRows(window: Window<WeighedCues>): void {
    scores.set(window[WORD].start);
    for (let place = STARTING; place < LONE.length; place += 1) {
      const lone = LONE[place] ?? -1;
      const row = lone < 0 ? model.rowOf(features[place] ?? 0) : (window[lone]?.rows[place] ?? 0);
      if (row !== 0) model.add(row, scores);
    }
  }

  return (cues) => {
    const tags = new Int32Array(cues.length);
    const around = (at: number) => cues[at] ?? (at < 0 ? before : after);
    for (let at = 0; at < cues.length; at += 1) {
      const word = around(at);
      tags[at] = word.fixed;
      if (word.fixed >= 0) continue;
      const window: Window<WeighedCues> = [around(at - 2), around(at - 1), word, around(at + 1), around(at + 2)];
      fillTagAtoms(window, at === 0, tags[at - 1] ?? NO_TAG, tags[at - 2] ?? NO_TAG, atoms);
      fillFeatures(JOINT_TEMPLATES, atoms, features);
      addRows(window);
      tags[at] = best(scores);
    }
    return tags;
  };
}
