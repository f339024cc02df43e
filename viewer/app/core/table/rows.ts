import type { EntityView, RelationshipView } from '../../../../graph/graph';
import type { Properties } from '../../../../graph/store/store';
import { texts } from '../../texts';
import { amountOf } from '../details/amounts';
import { day } from '../details/summary';
import type { Visible } from '../picture/visible';

/** A column: what it is sorted by and what it shows. */
export interface Column<T> {
  readonly id: string;
  readonly label: string;
  readonly numeric: boolean;
  sortBy(row: T): string | number;
  show(row: T): string;
}

export interface EntityRow {
  readonly entity: EntityView;
  readonly links: number;
}

export interface RelationshipRow {
  readonly relationship: RelationshipView;
  readonly source: string;
  readonly target: string;
}

export function entityRows({ entities, relationships }: Visible): readonly EntityRow[] {
  const links = new Map<string, number>();
  for (const { source, target } of relationships) {
    for (const id of new Set([source, target])) links.set(id, (links.get(id) ?? 0) + 1);
  }
  return entities.map((entity) => ({ entity, links: links.get(entity.id) ?? 0 }));
}

export function relationshipRows({ entities, relationships }: Visible): readonly RelationshipRow[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return relationships.map((relationship) => ({
    relationship,
    source: names.get(relationship.source) ?? '',
    target: names.get(relationship.target) ?? '',
  }));
}

const { table } = texts;

export const ENTITY_COLUMNS: readonly Column<EntityRow>[] = [
  text('name', table.name, ({ entity }) => entity.name),
  text('kind', table.kind, ({ entity }) => texts.kinds[entity.kind].one),
  number('links', table.links, ({ links }) => links),
  number('sources', table.sources, ({ entity }) => numberIn(entity.properties, 'sources')),
  number('rank', table.rank, ({ entity }) => numberIn(entity.properties, 'rank'), 4),
  text('lastSeen', table.lastSeen, ({ entity }) => dayIn(entity.properties)),
];

export const RELATIONSHIP_COLUMNS: readonly Column<RelationshipRow>[] = [
  text('source', table.from, ({ source }) => source),
  text('type', table.relation, ({ relationship }) => texts.types[relationship.type]),
  text('target', table.to, ({ target }) => target),
  text('status', table.status, ({ relationship }) => relationship.status),
  {
    ...number('amount', table.amount, ({ relationship }) => numberIn(relationship.properties, 'amount')),
    show: ({ relationship }) => amountOf(relationship.properties) ?? '',
  },
  number('confidence', table.confidence, ({ relationship }) => relationship.confidence, 2),
  number('sources', table.sources, ({ relationship }) => numberIn(relationship.properties, 'sources')),
  text('lastSeen', table.lastSeen, ({ relationship }) => dayIn(relationship.properties)),
];

/** Sorts by a column, without changing what is given; equals keep their order. */
export function sorted<T>(rows: readonly T[], column: Column<T>, falling: boolean): readonly T[] {
  const sign = falling ? -1 : 1;
  return [...rows].sort((left, right) => sign * compare(column.sortBy(left), column.sortBy(right)));
}

function compare(left: string | number, right: string | number): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  return String(left).localeCompare(String(right), 'en');
}

function text<T>(id: string, label: string, valueIn: (row: T) => string): Column<T> {
  return { id, label, numeric: false, sortBy: valueIn, show: valueIn };
}

function number<T>(id: string, label: string, valueIn: (row: T) => number | undefined, digits = 0): Column<T> {
  return {
    id,
    label,
    numeric: true,
    sortBy: (row) => valueIn(row) ?? -1,
    show: (row) => valueIn(row)?.toFixed(digits) ?? '',
  };
}

function numberIn(properties: Properties, key: string): number | undefined {
  const value = properties[key];
  return typeof value === 'number' ? value : undefined;
}

function dayIn({ lastSeen }: Properties): string {
  return typeof lastSeen === 'string' ? day(lastSeen) : '';
}
