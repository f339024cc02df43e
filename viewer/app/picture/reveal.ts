import type { Place } from './places';

export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** What the camera sees now. Places and camera share one system of coordinates. */
export interface SeenThrough {
  readonly width: number;
  readonly height: number;
  readonly camera: Camera;
  toPixels(place: Place): Place;
}

/** Pixels from the rim that count as out of sight. */
const RIM = 40;
/** Pixels between the outermost places under which they cannot be told apart. */
const TELLING = 110;
/** As many more for each further place, so that its name can stand beside it. */
const FURTHER = 14;
/** The share of the picture they are given then: a pair, and more. */
const SHARE = 0.3;
const WIDE_SHARE = 0.7;
/** The nearest that this comes by itself. */
const NEAREST = 0.25;

/**
 * Where the camera must go to show these places well; undefined where it does so already, since a picture that moves
 * by itself is hard to follow.
 */
export function cameraFor(places: readonly Place[], seen: SeenThrough): Camera | undefined {
  if (places.length === 0) return undefined;
  const pixels = places.map((place) => seen.toPixels(place));
  const extent = Math.max(span(pixels.map(({ x }) => x)), span(pixels.map(({ y }) => y)));
  const side = Math.min(seen.width, seen.height);
  const share = places.length > 2 ? WIDE_SHARE : SHARE;
  const telling = Math.min(TELLING + FURTHER * (places.length - 2), side * share);
  const isNear = places.length === 1 || extent >= telling;
  if (isNear && pixels.some((place) => isInside(place, seen))) return undefined;
  const nearer = isNear ? seen.camera.ratio : (seen.camera.ratio * extent) / (side * share);
  return { x: middle(places.map(({ x }) => x)), y: middle(places.map(({ y }) => y)), ratio: Math.max(NEAREST, nearer) };
}

function isInside({ x, y }: Place, { width, height }: SeenThrough): boolean {
  return x >= RIM && y >= RIM && x <= width - RIM && y <= height - RIM;
}

function span(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}

function middle(values: readonly number[]): number {
  return (Math.max(...values) + Math.min(...values)) / 2;
}
