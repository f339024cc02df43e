import { quantised } from '../linear/quantised';
import { bucketOf, type KindModel, likelihoods, OUTCOMES, type Outcome } from '../stages/kinds/kind-model';
import type { LabelledName } from './labelled-names';

export const BUCKETS = 1 << 15;
const ROUNDS = 12;
const RATE = 0.05;
const DECAY = 1e-3;
const CLOSE_TO_NOTHING = 1e-6;

/**
 * Fits a multinomial logistic model by AdaGrad in a fixed order: the same names always give the same weights.
 *
 * @example
 * const model = trainedModel(readPassages('finance-sentences.jsonl').flatMap(labelledNames));
 */
export function trainedModel(names: readonly LabelledName[]): KindModel {
  const weights = new Float32Array(BUCKETS * OUTCOMES.length);
  const squares = new Float32Array(weights.length).fill(CLOSE_TO_NOTHING);
  const model = { buckets: BUCKETS, unit: 1, weights };
  const order = shuffled(names);
  for (let round = 0; round < ROUNDS; round += 1) for (const name of order) step(model, squares, name);
  return { buckets: BUCKETS, ...quantised(weights) };
}

function step(
  model: { readonly buckets: number; readonly unit: number; readonly weights: Float32Array },
  squares: Float32Array,
  name: LabelledName,
): void {
  const likely = likelihoods(model, name.features);
  const named = OUTCOMES.reduce((sum, outcome, index) => sum + (outcome === 'none' ? 0 : (likely[index] ?? 0)), 0);
  OUTCOMES.forEach((outcome, index) => {
    const now = likely[index] ?? 0;
    const error = (now - wanted(outcome, name.outcome, now / Math.max(named, CLOSE_TO_NOTHING))) * name.weight;
    for (const [feature, value] of name.features) {
      const at = bucketOf(feature, model.buckets) * OUTCOMES.length + index;
      const weight = model.weights[at] ?? 0;
      const slope = error * value + DECAY * weight;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      model.weights[at] = weight - (RATE * slope) / Math.sqrt(squares[at] ?? 1);
    }
  });
}

/** How likely an outcome should be; a name of no told kind keeps the `share` it has among the kinds. */
function wanted(outcome: Outcome, told: LabelledName['outcome'], share: number): number {
  if (told !== 'named') return outcome === told ? 1 : 0;
  return outcome === 'none' ? 0 : share;
}

/** In an order that depends on the names alone: that of the hashes of their passages and places. */
function shuffled(names: readonly LabelledName[]): readonly LabelledName[] {
  const keyed = names.map((name, index) => ({ name, key: bucketOf(`${name.passage} ${index}`, 1 << 30) }));
  return keyed.sort((left, right) => left.key - right.key).map(({ name }) => name);
}
