/** How well one list agrees with another. Precision and F1 are absent where what is right was not annotated whole. */
export interface Score {
  /** Of what was expected, the part that was found, 0 to 1. */
  readonly recall: number;
  /** Of what was given, the part that is right, 0 to 1. */
  readonly precision?: number;
  /** Harmonic mean of the two. */
  readonly f1?: number;
  /** Support: how many were expected. */
  readonly expected: number;
  readonly found: number;
  readonly given?: number;
  /** Of those given. Differs from `found` where one annotation may be met by several that were given. */
  readonly right?: number;
}

/** Counts behind a score. */
export interface Counts {
  readonly expected: number;
  readonly found: number;
  readonly given?: number;
  /** @default found */
  readonly right?: number;
}

/**
 * Recall, and precision and F1 where it is known what was given. A rate of nothing is 0.
 *
 * @example
 * scoreOf({ expected: 4, found: 3, given: 6 }); // recall 0.75, precision 0.5, f1 0.6
 */
export function scoreOf({ expected, found, given, right = found }: Counts): Score {
  const recall = rate(found, expected);
  if (given === undefined) return { recall, expected, found };
  const precision = rate(right, given);
  const f1 = rate(2 * precision * recall, precision + recall);
  return { precision, recall, f1, expected, found, given, right };
}

/** A part of a whole; 0 where there is no whole. */
export function rate(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** How many of each key. */
export function tally<T>(keys: Iterable<T>): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
