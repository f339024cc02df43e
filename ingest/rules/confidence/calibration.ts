/**
 * Points of the line from raw weight to the share of claims that were right, both rising: read off the annotated articles
 * in `seeds/gold`, pooled so that it never falls, and drawn a little towards the middle where claims are few.
 */
export const CALIBRATION: readonly (readonly [number, number])[] = [
  [0, 0],
  [0.5, 0.6],
  [0.6, 0.74],
  [0.7, 0.82],
  [0.75, 0.9],
  [0.8, 0.94],
  [0.9, 0.97],
  [1, 0.98],
];
