import { softmax } from './softmax';

/** A multinomial linear model over hashed features that are present or not. */
export interface LinearModel {
  readonly outcomes: readonly string[];
  /** Hash of a feature → its row in `weights`. */
  readonly rows: ReadonlyMap<number, number>;
  /** Rows of one weight an outcome, in the order of `outcomes`. */
  readonly weights: ArrayLike<number>;
  /** What one unit of a weight is worth. */
  readonly unit: number;
}

/** How likely each outcome is, 0..1, in the order of `outcomes`. Features that training never saw add nothing. */
export function likelihoodsOf(model: LinearModel, features: Iterable<number>): Float64Array {
  const { length } = model.outcomes;
  const sums = new Float64Array(length);
  for (const feature of features) {
    const row = model.rows.get(feature);
    if (row === undefined) continue;
    for (let at = 0; at < length; at += 1)
      sums[at] = (sums[at] ?? 0) + model.unit * (model.weights[row * length + at] ?? 0);
  }
  return softmax(sums);
}
