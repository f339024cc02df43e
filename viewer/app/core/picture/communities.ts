import type { EntityView } from '../../../../graph/graph';

/** A community as far as the picture shows it. */
export interface Community {
  /** Its number in the whole graph. */
  readonly number: number;
  readonly members: readonly string[];
  /** Its members of highest rank, to call it by. */
  readonly names: readonly string[];
}

/** Members that a community is called by. */
const NAMED_BY = 2;

/** The communities of a picture, that with most members first. */
export function communitiesOf(entities: readonly EntityView[]): readonly Community[] {
  const groups = new Map<number, EntityView[]>();
  for (const entity of [...entities].sort(byRank)) {
    const { community } = entity.properties;
    if (typeof community !== 'number') continue;
    const group = groups.get(community);
    if (group) group.push(entity);
    else groups.set(community, [entity]);
  }
  return [...groups]
    .map(([number, members]) => ({
      number,
      members: members.map(({ id }) => id),
      names: members.slice(0, NAMED_BY).map(({ name }) => name),
    }))
    .sort((left, right) => right.members.length - left.members.length || left.number - right.number);
}

function byRank(left: EntityView, right: EntityView): number {
  return rankOf(right) - rankOf(left) || (left.id < right.id ? -1 : 1);
}

function rankOf({ properties }: EntityView): number {
  return typeof properties.rank === 'number' ? properties.rank : 0;
}
