/** A pair that no frame read becomes a claim from this likelihood on: in a whole article, in a passage without context. */
export const LEAST_LIKELY = { article: 0.6, passage: 0.35 } as const;

/** From which likelihood on how many held-out pairs were right, in passages of encyclopaedias and news. */
export const SHARE_OF_LIKELIHOOD: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.35, 0.42],
  [0.4, 0.46],
  [0.5, 0.52],
  [0.6, 0.57],
  [0.7, 0.68],
  [0.8, 0.8],
  [0.9, 0.88],
];

/** How much of its weight a frame keeps by the likelihood that the model of pairs gives to what it read. */
export const SUPPORT_OF_LIKELIHOOD: readonly (readonly [number, number])[] = [
  [0, 0.92],
  [0.03, 0.95],
  [0.1, 0.98],
  [0.4, 1],
];
