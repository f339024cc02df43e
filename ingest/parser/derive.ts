import { createDerivation, type Derivation, type EncodedSentence, startDerivation } from './derivation';
import { fillLabelAtoms, LABEL_ATOMS, LABEL_TEMPLATES } from './label-features';
import type { LabelScheme } from './labels';
import { fillMoveAtoms, MOVE_ATOMS, MOVE_TEMPLATES } from './move-features';
import { fillFeatures } from './templates';
import { arcOf, attach, isComplete, type Move, onlyMove, SHIFT, shift } from './transitions';

/** Decides the moves and labels of a derivation from their features, and may learn from it. */
export interface Decisions {
  move(state: Derivation, features: Int32Array, count: number): Move;
  label(features: Int32Array, count: number, head: number, dependent: number): number;
}

/** Builds trees; the derivation it returns is good until the next sentence. */
export type Derive = (sentence: EncodedSentence, decisions: Decisions) => Derivation;

/** Room for features and one derivation, used again for every sentence. */
export function createDeriver(scheme: LabelScheme): Derive {
  const state = createDerivation();
  const moveAtoms = new Int32Array(MOVE_ATOMS);
  const moveFeatures = new Int32Array(MOVE_TEMPLATES.size);
  const labelAtoms = new Int32Array(LABEL_ATOMS);
  const labelFeatures = new Int32Array(LABEL_TEMPLATES.size);

  function chosenMove(decisions: Decisions): Move {
    fillMoveAtoms(state, moveAtoms);
    return decisions.move(state, moveFeatures, fillFeatures(MOVE_TEMPLATES, moveAtoms, moveFeatures));
  }

  function chosenLabel(move: Move, head: number, dependent: number, decisions: Decisions): number {
    if (head === state.length) return scheme.root;
    fillLabelAtoms(state, move, head, dependent, labelAtoms);
    const count = fillFeatures(LABEL_TEMPLATES, labelAtoms, labelFeatures);
    return decisions.label(labelFeatures, count, head, dependent);
  }

  return (sentence, decisions) => {
    startDerivation(state, sentence);
    while (!isComplete(state)) {
      const move = onlyMove(state) ?? chosenMove(decisions);
      if (move === SHIFT) {
        shift(state);
        continue;
      }
      const { head, dependent } = arcOf(state, move);
      attach(state, scheme, head, dependent, chosenLabel(move, head, dependent, decisions));
    }
    return state;
  };
}
