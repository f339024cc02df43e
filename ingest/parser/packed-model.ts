import { z } from 'zod';
import { type Container, part } from './container';
import { riceDecode } from './rice-codes';
import type { Scorer } from './scorer';

/** How the weights of a model are packed: square-root code, keys cut to `bits` and Rice-coded. */
export const packedSchema = z.object({
  outcomes: z.number().int().positive(),
  /** Number of features. */
  rows: z.number().int().nonnegative(),
  bits: z.number().int().min(8).max(31),
  parameter: z.number().int().nonnegative(),
  /** Largest weight, written as `steps`. */
  largest: z.number(),
  steps: z.number().int().positive().max(127),
});

export type Packing = z.infer<typeof packedSchema>;

/** Row of a feature, or -1. */
type RowOf = (hash: number) => number;

/** Makes a scorer of the parts `NAME.keys`, `.counts`, `.outcomes` and `.values`: of each feature its weights that are not 0. */
export function readModel(container: Container<unknown>, name: string, packing: Packing): Scorer {
  const rowOf = rowIndex(
    riceDecode({ parameter: packing.parameter, bytes: part(container, `${name}.keys`) }, packing.rows),
    packing.bits,
  );
  const starts = startsOf(part(container, `${name}.counts`));
  const outcomes = part(container, `${name}.outcomes`);
  const codes = part(container, `${name}.values`);
  const values = Float64Array.from(codes, (code) => decoded((code << 24) >> 24, packing));
  return {
    score(features, count, scores) {
      scores.fill(0);
      for (let feature = 0; feature < count; feature += 1) {
        const row = rowOf(features[feature] ?? 0);
        if (row < 0) continue;
        const end = starts[row + 1] ?? 0;
        for (let at = starts[row] ?? 0; at < end; at += 1) {
          const outcome = outcomes[at] ?? 0;
          scores[outcome] = (scores[outcome] ?? 0) + (values[at] ?? 0);
        }
      }
    },
  };
}

function startsOf(counts: Uint8Array): Int32Array {
  const starts = new Int32Array(counts.length + 1);
  for (let row = 0; row < counts.length; row += 1) starts[row + 1] = (starts[row] ?? 0) + (counts[row] ?? 0);
  return starts;
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

/** Finds rows by the upper `bits` of a hash, by open addressing in a table at most half full. */
function rowIndex(keys: Int32Array, bits: number): RowOf {
  const size = 2 ** Math.ceil(Math.log2(Math.max(16, keys.length * 2)));
  const down = 32 - Math.log2(size);
  const mask = size - 1;
  const rows = new Int32Array(size).fill(-1);
  const slotOf = (key: number) => Math.imul(key, 0x9e3779b1) >>> down;
  keys.forEach((key, row) => {
    let slot = slotOf(key);
    while ((rows[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    rows[slot] = row;
  });
  return (hash) => {
    const key = hash >>> (32 - bits);
    let slot = slotOf(key);
    let row = rows[slot] ?? -1;
    while (row >= 0 && keys[row] !== key) {
      slot = (slot + 1) & mask;
      row = rows[slot] ?? -1;
    }
    return row;
  };
}
