import { coded, type Packing } from '../packed-model';
import { riceEncode } from '../rice-codes';
import type { Weights } from './perceptron';

/** A model ready for a container. */
export interface Packed {
  readonly packing: Packing;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const KEY_BITS = 28;
const STEPS = 63;

/** Rows that matter most, at most `count`: by the range of their weights and how often they changed. */
export function strongestRows(weights: Weights, count: number): readonly number[] {
  const strength = Float64Array.from(
    weights.hashes,
    (_hash, row) => rangeOf(weights, row) * Math.sqrt(weights.changes[row] ?? 0),
  );
  return Array.from({ length: weights.rows }, (_, row) => row)
    .filter((row) => (strength[row] ?? 0) > 0)
    .sort((left, right) => (strength[right] ?? 0) - (strength[left] ?? 0) || left - right)
    .slice(0, count);
}

function rangeOf({ outcomes, weights }: Weights, row: number): number {
  let low = 0;
  let high = 0;
  for (let at = row * outcomes; at < (row + 1) * outcomes; at += 1) {
    low = Math.min(low, weights[at] ?? 0);
    high = Math.max(high, weights[at] ?? 0);
  }
  return high - low;
}

/** Takes the first outcome's weight from the others: it scores 0 then, which is shorter to write and chooses alike. */
export function againstFirst(weights: Weights): Weights {
  const { outcomes } = weights;
  return {
    ...weights,
    weights: weights.weights.map((weight, at) => weight - (weights.weights[at - (at % outcomes)] ?? 0)),
  };
}

/** Quantises and packs all rows under a name; of rows whose cut keys are equal the first is kept. */
export function packWeights(name: string, weights: Weights): Packed {
  const scale = { largest: largestOf(weights), steps: STEPS };
  const columns = { keys: [] as number[], counts: [] as number[], outcomes: [] as number[], values: [] as number[] };
  for (const [key, row] of keyed(weights)) {
    if (key === columns.keys.at(-1)) continue;
    const before = columns.values.length;
    for (let outcome = 0; outcome < weights.outcomes; outcome += 1) {
      const code = coded(weights.weights[row * weights.outcomes + outcome] ?? 0, scale);
      if (code === 0) continue;
      columns.outcomes.push(outcome);
      columns.values.push(code);
    }
    if (columns.values.length === before) continue;
    columns.keys.push(key);
    columns.counts.push(columns.values.length - before);
  }
  const { parameter, bytes } = riceEncode(columns.keys, KEY_BITS);
  return {
    packing: { outcomes: weights.outcomes, rows: columns.keys.length, bits: KEY_BITS, parameter, ...scale },
    parts: new Map([
      [`${name}.keys`, bytes],
      [`${name}.counts`, Uint8Array.from(columns.counts)],
      [`${name}.outcomes`, Uint8Array.from(columns.outcomes)],
      [`${name}.values`, Uint8Array.from(columns.values, (code) => code & 255)],
    ]),
  };
}

function keyed(weights: Weights): readonly (readonly [number, number])[] {
  return Array.from(weights.hashes, (hash, row) => [hash >>> (32 - KEY_BITS), row] as const).sort(
    ([left, row], [right, other]) => left - right || row - other,
  );
}

function largestOf({ weights }: Weights): number {
  return weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0);
}
