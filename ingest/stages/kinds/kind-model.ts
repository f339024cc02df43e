import { KINDS, type Kind } from '../../../graph/ontology/kinds';
import { hashOf } from '../../linear/hash';
import { softmax } from '../../linear/softmax';

/** What a name may turn out to be: of a kind, or no entity at all. */
export const OUTCOMES = [...KINDS, 'none'] as const;
export type Outcome = Kind | 'none';

/** A multinomial linear model over hashed features. */
export interface KindModel {
  /** Number of hash buckets, a power of two. */
  readonly buckets: number;
  /** Weights by bucket, then outcome in the order of `OUTCOMES`. */
  readonly weights: ArrayLike<number>;
  /** What one unit of a weight is worth. */
  readonly unit: number;
}

/** How likely each outcome is, 0..1, in the order of `OUTCOMES`. */
export function likelihoods(model: KindModel, features: ReadonlyMap<string, number>): Float64Array {
  const sums = OUTCOMES.map(() => 0);
  for (const [feature, value] of features) {
    const at = bucketOf(feature, model.buckets) * OUTCOMES.length;
    for (let outcome = 0; outcome < OUTCOMES.length; outcome += 1)
      sums[outcome] = (sums[outcome] ?? 0) + value * model.unit * (model.weights[at + outcome] ?? 0);
  }
  return softmax(sums);
}

/** The bucket of a feature: FNV-1a over its UTF-16 code units. */
export function bucketOf(feature: string, buckets: number): number {
  const hash = hashOf(feature);
  return (hash ^ (hash >>> 17)) & (buckets - 1);
}

/** A model from its weights as signed bytes in base64. @throws RangeError where their number fits no power of two */
export function modelFrom(base64: string, unit: number): KindModel {
  const bytes = Buffer.from(base64, 'base64');
  const buckets = bytes.length / OUTCOMES.length;
  if (buckets < 1 || !Number.isInteger(Math.log2(buckets)))
    throw new RangeError(`Weights of kinds: ${bytes.length} bytes are no power of two times ${OUTCOMES.length}.`);
  return { buckets, unit, weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length) };
}
