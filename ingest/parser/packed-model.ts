import { z } from 'zod';
import { type Container, part } from './container';
import { riceDecode } from './rice-codes';

/** How the weights of a model are packed: square-root code, keys cut to `bits` and Rice-coded. */
export const packedSchema = z.object({
  outcomes: z.number().int().positive(),
  /** Number of features. */
  rows: z.number().int().nonnegative(),
  bits: z.number().int().min(20).max(30),
  parameter: z.number().int().nonnegative(),
  /** Largest weight, written as `steps`. */
  largest: z.number(),
  steps: z.number().int().positive().max(63),
});

export type Packing = z.infer<typeof packedSchema>;

/** The columns of a packed model: of each feature its key, how many weights are not 0, and then these with their outcomes. */
export interface PackedRows {
  /** Ascending. */
  readonly keys: Int32Array;
  readonly counts: Uint8Array;
  readonly outcomes: Uint8Array;
  /** Codes in eight bits, below 0 as two's complement. */
  readonly codes: Uint8Array;
}

/** Reads the parts `NAME.keys`, `.counts`, `.outcomes` and `.values`. */
export function readRows(container: Container<unknown>, name: string, { parameter, rows }: Packing): PackedRows {
  return {
    keys: riceDecode({ parameter, bytes: part(container, `${name}.keys`) }, rows),
    counts: part(container, `${name}.counts`),
    outcomes: part(container, `${name}.outcomes`),
    codes: part(container, `${name}.values`),
  };
}

/** The weights of all codes of so many bits, by the code's bits. */
export function weightsOfCodes(bits: number, scale: Pick<Packing, 'largest' | 'steps'>): Float64Array {
  const unused = 32 - bits;
  return Float64Array.from({ length: 2 ** bits }, (_, code) => decoded((code << unused) >> unused, scale));
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
