import type { Place } from './places';

export interface Frame {
  readonly x: [number, number];
  readonly y: [number, number];
}

/** The share of places at either end that may lie outside of the frame. */
const OUTSIDE = 0.01;

/**
 * What the camera sees at first: nearly all places, so that a few far away do not make the others small.
 */
export function frameOf(places: readonly Place[]): Frame | undefined {
  if (places.length === 0) return undefined;
  const outside = places.length < 50 ? 0 : OUTSIDE;
  return {
    x: extent(
      places.map(({ x }) => x),
      outside,
    ),
    y: extent(
      places.map(({ y }) => y),
      outside,
    ),
  };
}

function extent(values: readonly number[], outside: number): [number, number] {
  const sorted = [...values].sort((left, right) => left - right);
  const cut = Math.floor(sorted.length * outside);
  const from = sorted[cut] ?? 0;
  const to = sorted[sorted.length - 1 - cut] ?? 0;
  return from === to ? [from - 1, to + 1] : [from, to];
}
