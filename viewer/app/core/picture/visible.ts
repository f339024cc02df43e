import type { EntityView, RelationshipView } from '../../../../graph/graph';
import type { Kind } from '../../../../graph/ontology/kinds';
import type { RelationType } from '../../../../graph/ontology/relations';
import type { Status } from '../../../../graph/ontology/statuses';
import type { PictureBody } from '../../../contract';
import type { Filters, View } from '../view/view';

/** What passes the filters. */
export interface Visible {
  readonly entities: readonly EntityView[];
  readonly relationships: readonly RelationshipView[];
}

type Chosen = Pick<View, 'filters' | 'hidden'>;

/** The part of a picture that the filters and the hidden entities leave. */
export function visibleOf(picture: PictureBody, { filters, hidden }: Chosen): Visible {
  const out = new Set(hidden);
  const entities = picture.entities.filter(
    (each) => !out.has(each.id) && !filters.kindsOff.includes(each.kind) && isInTheNews(each, filters),
  );
  const shown = new Set(entities.map(({ id }) => id));
  const relationships = picture.relationships.filter(
    (each) => shown.has(each.source) && shown.has(each.target) && passes(each, filters),
  );
  return { entities, relationships };
}

function passes(relationship: RelationshipView, filters: Filters): boolean {
  return (
    !filters.typesOff.includes(relationship.type) &&
    !filters.statusesOff.includes(relationship.status) &&
    relationship.confidence >= filters.minConfidence &&
    numberIn(relationship, 'sources') >= filters.minSources &&
    isInTheNews(relationship, filters)
  );
}

/** What no source or date is known of passes while nothing is asked of it. */
function numberIn({ properties }: RelationshipView, key: string): number {
  const value = properties[key];
  return typeof value === 'number' ? value : 0;
}

/** Whether it was reported first or last, or in between, within the days asked for. */
function isInTheNews({ properties }: EntityView | RelationshipView, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  const { firstSeen, lastSeen } = properties;
  if (typeof firstSeen !== 'string' || typeof lastSeen !== 'string') return false;
  return (to === undefined || firstSeen.slice(0, 10) <= to) && (from === undefined || lastSeen.slice(0, 10) >= from);
}

/** How many there are of each kind, type and status. */
export interface Counts {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly types: ReadonlyMap<RelationType, number>;
  readonly statuses: ReadonlyMap<Status, number>;
}

/** Counts for the legend: what each would show if it were switched on, all other filters as they are. */
export function countsOf(picture: PictureBody, { filters, hidden }: Chosen): Counts {
  const seenWith = (change: Partial<Filters>) => visibleOf(picture, { hidden, filters: { ...filters, ...change } });
  return {
    kinds: tally(seenWith({ kindsOff: [] }).entities.map(({ kind }) => kind)),
    types: tally(seenWith({ typesOff: [] }).relationships.map(({ type }) => type)),
    statuses: tally(seenWith({ statusesOff: [] }).relationships.map(({ status }) => status)),
  };
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
