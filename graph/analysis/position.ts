/** A place in the picture; the unit is about the length of a tie. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Position>;

/** The positions around their mean. */
export function centred(positions: Positions): Positions {
  const all = [...positions.values()];
  const middle = { x: mean(all.map(({ x }) => x)), y: mean(all.map(({ y }) => y)) };
  return mapped(positions, ({ x, y }) => ({ x: x - middle.x, y: y - middle.y }));
}

/** The positions, each moved by the same rule. */
export function mapped(positions: Positions, move: (position: Position) => Position): Positions {
  return new Map([...positions].map(([id, position]) => [id, move(position)]));
}

/** How far the outermost lies from the middle. */
export function radiusOf(positions: Positions): number {
  return [...positions.values()].reduce((most, { x, y }) => Math.max(most, Math.hypot(x, y)), 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
