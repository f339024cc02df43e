import type { EntityView, RelationshipView } from '../../../graph/graph';

export interface Place {
  readonly x: number;
  readonly y: number;
}

interface Part {
  readonly entities: readonly EntityView[];
  readonly relationships: readonly RelationshipView[];
}

/** Golden angle, in radians: points laid out by it never line up. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/**
 * A place for every entity: the one computed beforehand; for those that came since, one near a neighbour that has one,
 * else one on a spiral around the rest. The same picture gives the same places.
 */
export function placesOf({ entities, relationships }: Part): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const { id, properties } of entities) {
    const { x, y } = properties;
    if (isPlace(x) && isPlace(y)) places.set(id, { x, y });
  }
  const unit = spreadOf([...places.values()]) / 20;
  const placed = new Map(places);
  entities.forEach(({ id }, index) => {
    if (places.has(id)) return;
    const anchor = anchorOf(id, relationships, placed);
    places.set(id, anchor ? around(anchor, index, unit) : around({ x: 0, y: 0 }, index, unit * (2 + Math.sqrt(index))));
  });
  return places;
}

function isPlace(value: unknown): value is number {
  return Number.isFinite(value);
}

function spreadOf(places: readonly Place[]): number {
  if (places.length < 2) return 20;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)) || 20;
}

function anchorOf(
  id: string,
  relationships: readonly RelationshipView[],
  placed: ReadonlyMap<string, Place>,
): Place | undefined {
  for (const { source, target } of relationships) {
    const other = source === id ? target : target === id ? source : undefined;
    const place = other === undefined ? undefined : placed.get(other);
    if (place) return place;
  }
  return undefined;
}

function around(centre: Place, index: number, distance: number): Place {
  return { x: centre.x + distance * Math.cos(index * TURN), y: centre.y + distance * Math.sin(index * TURN) };
}
