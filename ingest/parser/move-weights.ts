import type { Container } from './container';
import { type PackedRows, type Packing, readRows, weightsOfCodes } from './packed-model';
import type { Scorer } from './scorer';
import { LEFT, RIGHT, SHIFT } from './transitions';

/** Two codes stand in one number with the end of their key. */
const CODE_BITS = 7;
const CODE_MASK = 2 ** CODE_BITS - 1;
const CHECK_SHIFT = 2 * CODE_BITS;
const CHECK_MASK = 2 ** (32 - CHECK_SHIFT) - 1;
/** Places that the table has for its some 320,000 keys: fewer collide more, more wait longer for memory. */
const DEPTH = 20;
/** Places after the last, so that a search need not begin again from the first. */
const MARGIN = 256;

/**
 * Reads the model of moves, in which `SHIFT` always scores 0. It is asked for more than a hundred features a move, so a
 * feature's weights lie in the very number that says whether it is there. The table is in the order of the keys: their
 * first bits say the place, of which only the last bits need to be kept.
 */
export function readMoveWeights(container: Container<unknown>, name: string, packing: Packing): Scorer {
  const slots = slotsOf(readRows(container, name, packing), packing.bits - DEPTH);
  const weights = weightsOfCodes(CODE_BITS, packing);
  const cut = 32 - packing.bits;
  const down = packing.bits - DEPTH;
  return {
    score(features, count, scores) {
      let left = 0;
      let right = 0;
      for (let feature = 0; feature < count; feature += 1) {
        const key = (features[feature] ?? 0) >>> cut;
        const check = key & CHECK_MASK;
        let place = key >>> down;
        let slot = slots[place] ?? 0;
        while (slot !== 0 && slot >>> CHECK_SHIFT !== check) {
          place += 1;
          slot = slots[place] ?? 0;
        }
        left += weights[(slot >>> CODE_BITS) & CODE_MASK] ?? 0;
        right += weights[slot & CODE_MASK] ?? 0;
      }
      scores[SHIFT] = 0;
      scores[LEFT] = left;
      scores[RIGHT] = right;
    },
  };
}

/** Keys go to the first free place from their own. */
function slotsOf({ keys, counts, outcomes, codes }: PackedRows, down: number): Int32Array {
  if (keys.length > 2 ** (DEPTH - 1))
    throw new RangeError(`${keys.length} features of moves are too many. Train fewer.`);
  const slots = new Int32Array(2 ** DEPTH + MARGIN);
  let start = 0;
  keys.forEach((key, row) => {
    const end = start + (counts[row] ?? 0);
    let both = 0;
    for (; start < end; start += 1) {
      const code = (codes[start] ?? 0) & CODE_MASK;
      if (outcomes[start] === LEFT) both |= code << CODE_BITS;
      else if (outcomes[start] === RIGHT) both |= code;
    }
    let place = key >>> down;
    while (slots[place] !== 0) place += 1;
    slots[place] = ((key & CHECK_MASK) << CHECK_SHIFT) | both;
  });
  return slots;
}
