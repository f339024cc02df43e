/** Times of one call, in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly p95: number;
}

/** Calls that are not counted: code is compiled and caches are filled in them. */
const WARM_UP = 5;

/** Calls one after the other, for each of the numbers, and how their times spread. */
export async function spreadOf(
  numbers: readonly number[],
  call: (number: number) => Promise<unknown>,
): Promise<Spread> {
  for (const number of numbers.slice(0, WARM_UP)) await call(number);
  const times: number[] = [];
  for (const number of numbers) {
    const started = performance.now();
    await call(number);
    times.push(performance.now() - started);
  }
  times.sort((left, right) => left - right);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Seconds that something takes. */
export async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
