import type { Interval } from './calendar';

/** A date as written. Without a year it repeats: `yearly` gives it for any year. */
export interface Written {
  /** First token after it. */
  readonly to: number;
  readonly interval?: Interval;
  readonly yearly?: (year: number) => Interval;
}

/** A date counted from the day of publication. */
export interface Relative {
  /** First token after it. */
  readonly to: number;
  readonly resolve: (anchor: string) => Interval;
}
