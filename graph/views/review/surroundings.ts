import type { EntityView, RelationshipView } from '../../graph';
import { getOrMake } from '../../projection/maps';
import { nodeIn, rowsOf, textIn } from '../../store/rows';
import type { Reader } from '../../store/store';
import { entityView, relationshipView } from '../views';

/** What the graph has around an entity: its relationships, and who is at their other ends. */
export interface Surroundings {
  readonly relationships: readonly RelationshipView[];
  readonly neighbours: ReadonlyMap<string, EntityView>;
}

const NONE: Surroundings = { relationships: [], neighbours: new Map() };

const AROUND = 'UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH id, e MATCH (e)-[r]-(o:Entity) RETURN id, r, o';

/** The surroundings of entities, by their ids. */
export async function readSurroundings(read: Reader, ids: readonly string[]): Promise<(id: string) => Surroundings> {
  const found = new Map<string, { relationships: RelationshipView[]; neighbours: Map<string, EntityView> }>();
  for (const row of ids.length === 0 ? [] : await rowsOf(read, AROUND, { ids })) {
    const [relationship, other] = [relationshipView(row.get('r')), nodeIn(row, 'o')];
    if (!relationship || !other) continue;
    const around = getOrMake(found, textIn(row, 'id') ?? '', () => ({ relationships: [], neighbours: new Map() }));
    around.relationships.push(relationship);
    around.neighbours.set(other.id, entityView(other));
  }
  return (id) => found.get(id) ?? NONE;
}

const TOGETHER =
  'UNWIND $pairs AS pair MATCH (e:Entity {id: pair.left}) WITH pair, e MATCH (e)<-[:MENTIONS]-(a:Article) ' +
  'WITH pair, a MATCH (a)-[:MENTIONS]->(o:Entity) WHERE o.id = pair.right ' +
  'RETURN DISTINCT pair.left AS left, pair.right AS right, a.text AS text ORDER BY text';

/** Ids of the texts that mention both of a pair. */
export async function readTextsOfBoth(
  read: Reader,
  pairs: readonly { readonly left: string; readonly right: string }[],
): Promise<(left: string, right: string) => readonly string[]> {
  const found = new Map<string, string[]>();
  for (const row of pairs.length === 0
    ? []
    : await rowsOf(read, TOGETHER, { pairs: pairs.map((pair) => ({ ...pair })) })) {
    const key = JSON.stringify([textIn(row, 'left'), textIn(row, 'right')]);
    getOrMake(found, key, () => []).push(textIn(row, 'text') ?? '');
  }
  return (left, right) => found.get(JSON.stringify([left, right])) ?? [];
}
