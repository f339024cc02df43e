import type { Container } from './container';
import { type PackedRows, type Packing, readRows, weightsOfCodes } from './packed-model';
import type { Scorer } from './scorer';

/** Rows of weights that can be found once and added often. */
export interface RowWeights extends Scorer {
  /** The row of a feature; 0 where it has none. */
  rowOf(feature: number): number;
  /** Adds a row's weights to the scores, one number an outcome. */
  add(row: number, scores: Float64Array): void;
}

/** Where a row starts and how many weights it has share a number. */
const START_BITS = 24;
const START_MASK = 2 ** START_BITS - 1;
const CODE_BITS = 8;
const CODE_MASK = 2 ** CODE_BITS - 1;
const SPREAD = 0x9e3779b1;

/** Reads a model of many outcomes: of each feature only weights that are not 0 are kept, side by side. */
export function readRowWeights(container: Container<unknown>, name: string, packing: Packing): RowWeights {
  const packed = readRows(container, name, packing);
  const { slots, down } = slotsOf(packed);
  const entries = Uint16Array.from(packed.outcomes, (outcome, at) => (outcome << CODE_BITS) | (packed.codes[at] ?? 0));
  const weights = weightsOfCodes(CODE_BITS, packing);
  const mask = slots.length / 2 - 1;
  const cut = 32 - packing.bits;

  function rowOf(feature: number): number {
    const key = (feature >>> cut) + 1;
    let slot = Math.imul(key, SPREAD) >>> down;
    let found = slots[slot * 2] ?? 0;
    while (found !== 0 && found !== key) {
      slot = (slot + 1) & mask;
      found = slots[slot * 2] ?? 0;
    }
    return found === 0 ? 0 : (slots[slot * 2 + 1] ?? 0);
  }

  function add(row: number, scores: Float64Array): void {
    const start = row & START_MASK;
    const end = start + (row >>> START_BITS);
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] ?? 0;
      const outcome = entry >>> CODE_BITS;
      scores[outcome] = (scores[outcome] ?? 0) + (weights[entry & CODE_MASK] ?? 0);
    }
  }

  return {
    rowOf,
    add,
    score(features, count, scores) {
      scores.fill(0);
      for (let feature = 0; feature < count; feature += 1) add(rowOf(features[feature] ?? 0), scores);
    },
  };
}

/** Open addressing, at most half full: in each place a key more 1, or 0, then the row. */
function slotsOf({ keys, counts }: PackedRows): { readonly slots: Int32Array; readonly down: number } {
  const depth = Math.max(4, Math.ceil(Math.log2(Math.max(1, keys.length))) + 1);
  const slots = new Int32Array(2 ** (depth + 1));
  const mask = 2 ** depth - 1;
  const down = 32 - depth;
  let start = 0;
  keys.forEach((cutKey, at) => {
    const key = cutKey + 1;
    let slot = Math.imul(key, SPREAD) >>> down;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = start | ((counts[at] ?? 0) << START_BITS);
    start += counts[at] ?? 0;
  });
  return { slots, down };
}
