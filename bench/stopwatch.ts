/** What a piece of work took, in seconds: by the clock on the wall and of processor time, all threads together. */
export interface Taken {
  readonly wall: number;
  readonly processor: number;
}

/** Does something and says what it took. */
export function timed(work: () => void): Taken {
  const started = performance.now();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return { wall: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
}

export function sumOf(parts: readonly Taken[]): Taken {
  return parts.reduce((sum, part) => ({ wall: sum.wall + part.wall, processor: sum.processor + part.processor }), {
    wall: 0,
    processor: 0,
  });
}
