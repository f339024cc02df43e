import { z } from 'zod';
import { type Container, part } from './container';
import { riceDecode } from './rice-codes';
import type { Scorer } from './scorer';

/** How the weights of a model are packed: square-root code, keys cut to `bits` and Rice-coded. */
export const packedSchema = z.object({
  outcomes: z.number().int().positive(),
  /** Number of features. */
  rows: z.number().int().nonnegative(),
  bits: z.number().int().min(8).max(30),
  parameter: z.number().int().nonnegative(),
  /** Largest weight, written as `steps`. */
  largest: z.number(),
  steps: z.number().int().positive().max(127),
});

export type Packing = z.infer<typeof packedSchema>;

/** Most outcomes: a row's count shares a number with its start. */
const START_BITS = 24;
const START_MASK = 2 ** START_BITS - 1;

/**
 * Makes a scorer of the parts `NAME.keys`, `.counts`, `.outcomes` and `.values`: of each feature its weights that are
 * not 0. Its tables are small and laid side by side, since looking up what is not near costs more than all sums.
 */
export function readModel(container: Container<unknown>, name: string, packing: Packing): Scorer {
  const { slots, down } = slotTable(container, name, packing);
  const mask = slots.length / 2 - 1;
  const cut = 32 - packing.bits;
  const outcomes = part(container, `${name}.outcomes`);
  const codes = part(container, `${name}.values`);
  const weights = Float64Array.from({ length: 256 }, (_, code) => decoded((code << 24) >> 24, packing));
  return {
    score(features, count, scores) {
      scores.fill(0);
      for (let feature = 0; feature < count; feature += 1) {
        const key = ((features[feature] ?? 0) >>> cut) + 1;
        let slot = Math.imul(key, SPREAD) >>> down;
        let found = slots[slot * 2] ?? 0;
        while (found !== 0 && found !== key) {
          slot = (slot + 1) & mask;
          found = slots[slot * 2] ?? 0;
        }
        if (found === 0) continue;
        const row = slots[slot * 2 + 1] ?? 0;
        const start = row & START_MASK;
        const end = start + (row >>> START_BITS);
        for (let at = start; at < end; at += 1) {
          const outcome = outcomes[at] ?? 0;
          scores[outcome] = (scores[outcome] ?? 0) + (weights[codes[at] ?? 0] ?? 0);
        }
      }
    },
  };
}

const SPREAD = 0x9e3779b1;

/** Open addressing, at most half full: in each place a key more 1, or 0, then where its weights start and how many they are. */
function slotTable(container: Container<unknown>, name: string, { parameter, rows, bits }: Packing) {
  const keys = riceDecode({ parameter, bytes: part(container, `${name}.keys`) }, rows);
  const counts = part(container, `${name}.counts`);
  const depth = Math.max(4, bitsFor(rows) + 1);
  const slots = new Int32Array(2 ** (depth + 1));
  const mask = 2 ** depth - 1;
  const down = 32 - depth;
  let start = 0;
  keys.forEach((cutKey, row) => {
    const key = (cutKey % 2 ** bits) + 1;
    let slot = Math.imul(key, SPREAD) >>> down;
    while (slots[slot * 2] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = key;
    slots[slot * 2 + 1] = start | ((counts[row] ?? 0) << START_BITS);
    start += counts[row] ?? 0;
  });
  return { slots, down };
}

/** The least number of bits that count to `rows`. */
function bitsFor(rows: number): number {
  let bits = 0;
  while (2 ** bits < rows) bits += 1;
  return bits;
}

/** The weight that a code stands for: finer near 0, where most are. */
export function decoded(code: number, { largest, steps }: Pick<Packing, 'largest' | 'steps'>): number {
  const part = code / steps;
  return Math.sign(code) * largest * part * part;
}

/** The code nearest to a weight. */
export function coded(weight: number, { largest, steps }: Pick<Packing, 'largest' | 'steps'>): number {
  return Math.sign(weight) * Math.round(steps * Math.sqrt(Math.abs(weight) / largest));
}
