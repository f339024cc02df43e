import type { FeatureRows } from './feature-rows';
import { softmax } from './softmax';

/** A multinomial linear model over hashed features that are present or not. */
export interface LinearModel {
  readonly outcomes: readonly string[];
  /** Hash of a feature → its row in `weights`. */
  readonly rows: FeatureRows;
  /** Rows of one weight an outcome, in the order of `outcomes`: whole units. */
  readonly weights: Int8Array;
  /** What one unit of a weight is worth. */
  readonly unit: number;
}

/** How likely each outcome is, 0..1, in the order of `outcomes`. Features that training never saw add nothing. */
export function likelihoodsOf(
  { outcomes, rows, weights, unit }: LinearModel,
  features: readonly number[],
): Float64Array {
  const { length } = outcomes;
  const sums = new Int32Array(length);
  for (const feature of features) {
    const row = rows.rowOf(feature);
    if (row < 0) continue;
    const first = row * length;
    for (let at = 0; at < length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[first + at] ?? 0);
  }
  return softmax(Float64Array.from(sums, (sum) => sum * unit));
}
