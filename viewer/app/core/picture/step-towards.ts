import type { RelationshipView } from '../../../../graph/graph';

export type Direction = 'left' | 'right' | 'up' | 'down';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How far aside of its direction something may lie, in radians: half a right angle and a little more. */
const CONE = Math.PI / 3;

const ANGLES: Readonly<Record<Direction, number>> = { right: 0, up: Math.PI / 2, left: Math.PI, down: -Math.PI / 2 };

/**
 * The neighbour that lies in a direction of an entity: of those within the cone the nearest, where what lies straight
 * ahead counts as nearer. Undefined where there is none.
 *
 * @param places where things are drawn, `y` growing upwards
 * @param relationships those that are seen
 */
export function stepTowards(
  from: string,
  direction: Direction,
  relationships: readonly RelationshipView[],
  places: ReadonlyMap<string, Place>,
): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  const ahead = neighboursOf(from, relationships).flatMap((id) => {
    const place = places.get(id);
    const aside = place && turnBetween(Math.atan2(place.y - start.y, place.x - start.x), ANGLES[direction]);
    if (!place || aside === undefined || aside > CONE) return [];
    return [{ id, cost: Math.hypot(place.x - start.x, place.y - start.y) * (1 + aside) }];
  });
  return ahead.sort((left, right) => left.cost - right.cost || (left.id < right.id ? -1 : 1))[0]?.id;
}

function neighboursOf(id: string, relationships: readonly RelationshipView[]): readonly string[] {
  const others = relationships.flatMap(({ source, target }) =>
    source === id ? [target] : target === id ? [source] : [],
  );
  return [...new Set(others)].filter((other) => other !== id);
}

/** The smaller angle between two directions, in radians. */
function turnBetween(one: number, other: number): number {
  const turn = Math.abs(one - other) % (2 * Math.PI);
  return Math.min(turn, 2 * Math.PI - turn);
}
