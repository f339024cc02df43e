import type { Position } from './position';

interface Circle extends Position {
  readonly radius: number;
}

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places for circles of these radii, given from the largest to the smallest: the first in the middle, each next at the
 * first free place of a sunflower's spiral. None overlaps another.
 */
export function packCircles(radii: readonly number[]): readonly Position[] {
  const grid = new CircleGrid(2 * (radii[Math.min(1, radii.length - 1)] ?? 1));
  let step = 0;
  let last = Number.POSITIVE_INFINITY;
  return radii.map((radius) => {
    if (radius < last / 2) [step, last] = [0, radius];
    last = Math.min(last, radius);
    for (;;) {
      const place = onSpiral(step, last / 2);
      step += 1;
      if (grid.isFree({ ...place, radius })) {
        grid.add({ ...place, radius });
        return place;
      }
    }
  });
}

function onSpiral(step: number, spacing: number): Position {
  const distance = Math.sqrt(step) * spacing;
  return { x: Math.cos(step * GOLDEN_ANGLE) * distance, y: Math.sin(step * GOLDEN_ANGLE) * distance };
}

/** Circles by the cells of a grid that they touch, so that a free place is found without looking at all. */
class CircleGrid {
  readonly #cell: number;
  readonly #cells = new Map<string, Circle[]>();

  constructor(cell: number) {
    this.#cell = cell;
  }

  isFree(circle: Circle): boolean {
    return this.#touched(circle).every((key) => (this.#cells.get(key) ?? []).every((other) => apart(circle, other)));
  }

  add(circle: Circle): void {
    for (const key of this.#touched(circle)) this.#cells.set(key, [...(this.#cells.get(key) ?? []), circle]);
  }

  #touched({ x, y, radius }: Circle): readonly string[] {
    const cell = (value: number) => Math.floor(value / this.#cell);
    const keys: string[] = [];
    for (let column = cell(x - radius); column <= cell(x + radius); column += 1) {
      for (let row = cell(y - radius); row <= cell(y + radius); row += 1) keys.push(`${column} ${row}`);
    }
    return keys;
  }
}

function apart(left: Circle, right: Circle): boolean {
  return Math.hypot(left.x - right.x, left.y - right.y) >= left.radius + right.radius;
}
