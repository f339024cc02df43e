/** Numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

/** A linear congruential generator with mixed output: good enough to vary sentences. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
  };
}

/** One of several. @throws RangeError where there is none */
export function pick<T>(random: Random, choices: readonly T[]): T {
  const chosen = choices[Math.floor(random() * choices.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from. Give at least one choice.');
  return chosen;
}
