import type { EntityView, RelationshipView } from '../../../graph/graph';
import type { Encoding } from '../core/view/view';

interface Part {
  readonly entities: readonly EntityView[];
  readonly relationships: readonly RelationshipView[];
}

/**
 * How much each entity weighs by what sizes are to tell, 0..1 relative to the heaviest; by number of relationships
 * where nothing else is known yet.
 */
export function weightsOf(part: Part, by: Encoding['size']): ReadonlyMap<string, number> {
  const values = by === 'links' ? linksOf(part) : propertiesOf(part, by);
  const known = Math.max(...values.values(), 0) > 0 ? values : linksOf(part);
  const highest = Math.max(...known.values(), Number.MIN_VALUE);
  return new Map([...known].map(([id, value]) => [id, value / highest]));
}

function propertiesOf({ entities }: Part, key: 'rank' | 'mentions'): ReadonlyMap<string, number> {
  return new Map(
    entities.map(({ id, properties }) => {
      const value = properties[key];
      return [id, typeof value === 'number' && value > 0 ? value : 0];
    }),
  );
}

function linksOf({ entities, relationships }: Part): ReadonlyMap<string, number> {
  const links = new Map(entities.map(({ id }) => [id, 0]));
  for (const { source, target } of relationships) {
    for (const id of new Set([source, target])) links.set(id, (links.get(id) ?? 0) + 1);
  }
  return links;
}
