import { rate } from './score';

const BINS = 10;

/** Claims whose confidence lies in `[from, to)`; the last bin holds 1 too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  /** Mean confidence, 0 to 1. */
  readonly confidence: number;
  /** The part that is right, 0 to 1. */
  readonly right: number;
}

/** Whether confidence means what it says. */
export interface Calibration {
  readonly bins: readonly Bin[];
  /** Expected calibration error: the distance between confidence and the part that is right, by bins, weighted by claims. */
  readonly error: number;
}

/** A claim that counts as right or wrong. */
export interface Counted {
  readonly confidence: number;
  readonly right: boolean;
}

/**
 * A reliability table of ten bins of equal width.
 *
 * @example
 * calibrationOf([{ confidence: 0.9, right: true }, { confidence: 0.9, right: false }]).error; // 0.4
 */
export function calibrationOf(counted: readonly Counted[]): Calibration {
  const bins = Array.from({ length: BINS }, (_, at) => binOf(counted, at));
  const gaps = bins.reduce((sum, { claims, confidence, right }) => sum + claims * Math.abs(confidence - right), 0);
  return { bins, error: rate(gaps, counted.length) };
}

function binOf(counted: readonly Counted[], at: number): Bin {
  const inside = counted.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === at);
  const sum = inside.reduce((total, { confidence }) => total + confidence, 0);
  return {
    from: at / BINS,
    to: (at + 1) / BINS,
    claims: inside.length,
    confidence: rate(sum, inside.length),
    right: rate(inside.filter(({ right }) => right).length, inside.length),
  };
}
