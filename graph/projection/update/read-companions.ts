import { isRelationType, type RelationType } from '../../ontology/relations';
import { rowsOf } from '../../store/rows';
import type { Properties, Reader } from '../../store/store';
import { reverseOf, typesTogether } from '../companions';
import { type Related, relatedFrom } from '../related';
import { readClaims } from './read-back';

/** What the id of a relationship says. */
export interface Ends {
  readonly id: string;
  readonly type: RelationType;
  readonly source: string;
  readonly target: string;
}

/** The entities at which other relationships may decide about these: two changes there must not cross. */
export function endsThatDecide(relations: readonly string[]): readonly string[] {
  return relations
    .flatMap(endsIn)
    .flatMap(({ type, source, target }) => [
      ...(typesTogether(type).length > 0 ? [target] : []),
      ...(reverseOf(type, source, target) === undefined ? [] : [source, target]),
    ]);
}

/** Ids of the relationships that decide about some, with their properties where they are stored. */
export async function readCompanions(
  read: Reader,
  relations: readonly Ends[],
): Promise<ReadonlyMap<string, Properties | undefined>> {
  const found = new Map<string, Properties | undefined>();
  const targets = new Map<RelationType, Set<string>>();
  for (const { type, source, target } of relations) {
    const reverse = reverseOf(type, source, target);
    if (reverse !== undefined) found.set(reverse, undefined);
    for (const other of typesTogether(type)) targets.set(other, (targets.get(other) ?? new Set()).add(target));
  }
  for (const [type, ids] of targets) {
    for (const row of await rowsOf(read, edgesInto(type), { ids: [...ids] })) {
      const edge = row.get('r');
      if (isEdgeValue(edge)) found.set(edge.edge.id, edge.edge.properties);
    }
  }
  return found;
}

function edgesInto(type: RelationType): string {
  const held = type === 'ACQUIRED' ? '' : ' WHERE r.posts IS NOT NULL';
  return `UNWIND $ids AS id MATCH (e:Entity {id: id}) WITH e MATCH (e)<-[r:${type}]-(o:Entity)${held} RETURN r`;
}

/** Stored relationships with their claims, and those that decide about them. */
export async function readRelated(read: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, Related>> {
  const near = await readCompanions(read, ids.flatMap(endsIn));
  return relatedFrom(await readClaims(read, [...new Set([...ids, ...near.keys()])], []));
}

/** Type and ends of a relationship stand in its id. */
export function endsIn(id: string): readonly Ends[] {
  const colon = id.indexOf(':');
  const type = id.slice(0, colon);
  const [source = '', target = ''] = id.slice(colon + 1).split('>');
  return isRelationType(type) ? [{ id, type, source, target }] : [];
}

export function distinct(relations: readonly Ends[]): readonly Ends[] {
  return [...new Map(relations.map((each) => [each.id, each])).values()];
}

interface EdgeValue {
  readonly edge: { readonly id: string; readonly properties: Properties };
}

function isEdgeValue(value: unknown): value is EdgeValue {
  return typeof value === 'object' && value !== null && 'edge' in value;
}
