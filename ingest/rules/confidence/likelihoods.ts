/** A pair that no frame read becomes a claim from this likelihood on: in a whole article, in a passage without context. */
export const LEAST_LIKELY = { article: 0.6, passage: 0.4 } as const;

/** From which likelihood on a pair weighs how much: what held-out examples of that likelihood were worth. */
export const WEIGHT_OF_LIKELIHOOD: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.4, 0.5],
  [0.5, 0.55],
  [0.6, 0.6],
  [0.7, 0.66],
  [0.8, 0.72],
  [0.9, 0.8],
];
