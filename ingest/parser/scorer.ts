/** A linear model: the sum of the weights of the features that hold. */
export interface Scorer {
  /** Fills `scores`, one number an outcome, from the first `count` of `features`. */
  score(features: Int32Array, count: number, scores: Float64Array): void;
}

/** Index of the highest score; the first of equals. */
export function best(scores: Float64Array): number {
  let found = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[found] ?? 0)) found = at;
  return found;
}
