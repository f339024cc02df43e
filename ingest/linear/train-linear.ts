import { FeatureRows } from './feature-rows';
import type { LinearModel } from './linear-model';
import { quantised } from './quantised';
import { softmax } from './softmax';

/** Something with features and the outcomes it had. */
export interface Example {
  /** Orders the examples, so that the result does not depend on how they were listed. */
  readonly key: number;
  readonly features: readonly number[];
  /** Indices of outcomes; several share the example. */
  readonly outcomes: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

export interface Training {
  readonly outcomes: readonly string[];
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** Features of fewer examples are left out. */
  readonly least: number;
}

const CLOSE_TO_NOTHING = 1e-6;
/** An outcome whose likelihood is off by less is left as it is. */
const SETTLED = 2e-3;

/** Fits a multinomial logistic model by AdaGrad in a fixed order: the same examples always give the same weights. */
export function trainLinear(examples: readonly Example[], training: Training): LinearModel {
  const rows = rowsOf(examples, training.least);
  const width = training.outcomes.length;
  const weights = new Float32Array(rows.size * width);
  const squares = new Float32Array(weights.length).fill(CLOSE_TO_NOTHING);
  const order = [...examples].sort((left, right) => left.key - right.key);
  const placed = order.map((example) => ({ ...example, rows: placesOf(example, rows) }));
  for (let round = 0; round < training.rounds; round += 1)
    for (const example of placed) step(weights, squares, example, training);
  return { outcomes: training.outcomes, rows, ...quantised(weights) };
}

function rowsOf(examples: readonly Example[], least: number): FeatureRows {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least).map(([feature]) => feature);
  return new FeatureRows(Uint32Array.from(kept).sort());
}

function placesOf({ features }: Example, rows: FeatureRows): readonly number[] {
  return [...new Set(features)].map((feature) => rows.rowOf(feature)).filter((row) => row >= 0);
}

function step(
  weights: Float32Array,
  squares: Float32Array,
  example: Example & { readonly rows: readonly number[] },
  { outcomes, rate, decay }: Training,
): void {
  const width = outcomes.length;
  const sums = new Float64Array(width);
  for (const row of example.rows)
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row * width + at] ?? 0);
  const errors = softmax(sums);
  for (const outcome of example.outcomes) errors[outcome] = (errors[outcome] ?? 0) - 1 / example.outcomes.length;
  for (let at = 0; at < width; at += 1) {
    const error = (errors[at] ?? 0) * example.weight;
    if (Math.abs(error) < SETTLED) continue;
    for (const row of example.rows) {
      const place = row * width + at;
      const weight = weights[place] ?? 0;
      const slope = error + decay * weight;
      const square = (squares[place] ?? 0) + slope * slope;
      squares[place] = square;
      weights[place] = weight - (rate * slope) / Math.sqrt(square);
    }
  }
}
