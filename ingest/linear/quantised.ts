const CLOSE_TO_NOTHING = 1e-6;
const MOST = 127;

/** Weights as signed bytes and what one unit of them is worth. */
export function quantised(weights: Float32Array): { readonly unit: number; readonly weights: Int8Array } {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), CLOSE_TO_NOTHING);
  const unit = Number((largest / MOST).toPrecision(6));
  return { unit, weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)) };
}
