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

/** The part of a picture that the filters and the hidden entities leave. */
export function visibleOf(picture: PictureBody, view: Pick<View, 'filters' | 'hidden'>): Visible {
  const { kindsOff, typesOff, statusesOff, minConfidence, minSources } = view.filters;
  const hidden = new Set(view.hidden);
  const entities = picture.entities.filter(({ id, kind }) => !hidden.has(id) && !kindsOff.includes(kind));
  const shown = new Set(entities.map(({ id }) => id));
  const relationships = picture.relationships.filter(
    (each) =>
      shown.has(each.source) &&
      shown.has(each.target) &&
      !typesOff.includes(each.type) &&
      !statusesOff.includes(each.status) &&
      each.confidence >= minConfidence &&
      numberIn(each, 'sources') >= minSources &&
      isInTheNews(each, view.filters),
  );
  return { entities, relationships };
}

/** What no source or date is known of passes while nothing is asked of it. */
function numberIn({ properties }: RelationshipView, key: string): number {
  const value = properties[key];
  return typeof value === 'number' ? value : 0;
}

/** Whether it was reported first or last, or in between, within the days asked for. */
function isInTheNews({ properties }: RelationshipView, { from, to }: Filters): boolean {
  if (from === undefined && to === undefined) return true;
  const { firstSeen, lastSeen } = properties;
  if (typeof firstSeen !== 'string' || typeof lastSeen !== 'string') return false;
  return (to === undefined || firstSeen.slice(0, 10) <= to) && (from === undefined || lastSeen.slice(0, 10) >= from);
}

/** Counts of a whole picture, for the legend: what is filtered out is counted too, so that one sees what it would add. */
export interface Counts {
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly types: ReadonlyMap<RelationType, number>;
  readonly statuses: ReadonlyMap<Status, number>;
}

export function countsOf({ entities, relationships }: PictureBody): Counts {
  return {
    kinds: tally(entities.map(({ kind }) => kind)),
    types: tally(relationships.map(({ type }) => type)),
    statuses: tally(relationships.map(({ status }) => status)),
  };
}

function tally<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
