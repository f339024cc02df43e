import type { Place } from './places';

/** Pixels a loop must measure at its widest: less is a click that slipped. */
const LEAST = 8;

/** Whether a drawn line goes around anything at all. */
export function isLoop(line: readonly Place[]): boolean {
  const xs = line.map(({ x }) => x);
  const ys = line.map(({ y }) => y);
  return line.length > 2 && Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) >= LEAST;
}

/**
 * Ids of the places within a closed line, by the even–odd rule: a ray to the right crosses it an odd number of times.
 *
 * @example
 * insideOf([{ x: 0, y: 0 }, { x: 4, y: 0 }, { x: 4, y: 4 }], [{ id: 'a', x: 3, y: 1 }]); // ['a']
 */
export function insideOf(
  line: readonly Place[],
  places: readonly (Place & { readonly id: string })[],
): readonly string[] {
  return places.filter((place) => isInside(place, line)).map(({ id }) => id);
}

function isInside({ x, y }: Place, line: readonly Place[]): boolean {
  let inside = false;
  line.forEach((from, at) => {
    const to = line[(at + 1) % line.length];
    if (!to || from.y > y === to.y > y) return;
    if (x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x) inside = !inside;
  });
  return inside;
}
