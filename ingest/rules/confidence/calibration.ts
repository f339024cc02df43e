/** Points of the line from raw weight to the share of claims that were right, both rising. */
export const CALIBRATION: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 1],
];
