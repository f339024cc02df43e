import type { Base } from '../../../contract';

const COMMON =
  'MATCH (a:Entity {id: $a}) WITH a MATCH (a)-[r]-(n:Entity) WITH a, r, n ' +
  'MATCH (n)-[s]-(b:Entity {id: $b}) RETURN a, r, n, s, b';

/** A picture of two entities and all that both are related to. */
export function commonNeighbours(a: string, b: string): Base {
  return { query: COMMON, parameters: { a, b } };
}

/** A picture of an entity and what lies within so many steps of it. */
export function surroundings(id: string, depth: number): Base {
  return { ids: [id], depth };
}
