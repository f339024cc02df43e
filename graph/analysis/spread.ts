import type { Position, Positions } from './position';

const ROUNDS = 40;

interface Point {
  x: number;
  y: number;
}

/**
 * The positions with any two at least `distance` apart, as far as some rounds of pushing bring them: names need room.
 * Those in one place are pushed apart along a direction that depends on their order alone.
 */
export function spread(positions: Positions, distance: number): Positions {
  const ids = [...positions.keys()];
  const points = [...positions.values()].map(({ x, y }): Point => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushOnce(points, distance)) break;
  }
  return new Map(ids.map((id, at) => [id, points[at] ?? { x: 0, y: 0 }]));
}

/** Whether any two were too close. */
function pushOnce(points: readonly Point[], distance: number): boolean {
  const cells = cellsOf(points, distance);
  let pushed = false;
  points.forEach((point, at) => {
    for (const other of nearby(cells, point, distance)) {
      const second = points[other];
      if (other > at && second) pushed = pushApart(point, second, distance, at + other) || pushed;
    }
  });
  return pushed;
}

function pushApart(left: Point, right: Point, distance: number, seed: number): boolean {
  const [dx, dy] = [right.x - left.x, right.y - left.y];
  const length = Math.hypot(dx, dy);
  if (length >= distance * 0.99) return false;
  const direction: Position =
    length > 1e-6 ? { x: dx / length, y: dy / length } : { x: Math.cos(seed), y: Math.sin(seed) };
  const half = (distance - length) / 2;
  left.x -= direction.x * half;
  left.y -= direction.y * half;
  right.x += direction.x * half;
  right.y += direction.y * half;
  return true;
}

function cellsOf(points: readonly Point[], size: number): ReadonlyMap<string, readonly number[]> {
  const cells = new Map<string, number[]>();
  points.forEach(({ x, y }, at) => {
    const key = `${Math.floor(x / size)} ${Math.floor(y / size)}`;
    const cell = cells.get(key);
    if (cell) cell.push(at);
    else cells.set(key, [at]);
  });
  return cells;
}

function nearby(cells: ReadonlyMap<string, readonly number[]>, { x, y }: Point, size: number): readonly number[] {
  const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
  const around = [-1, 0, 1];
  return around.flatMap((right) => around.flatMap((down) => cells.get(`${column + right} ${row + down}`) ?? []));
}
