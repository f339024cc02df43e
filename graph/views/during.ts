import type { Period, RelationshipView } from '../graph';
import { LASTING_TYPES } from '../ontology/relations';
import { rowsOf, textIn } from '../store/rows';
import type { Reader } from '../store/store';

const HAPPENED =
  'MATCH (c:Claim) WHERE c.relation IS NOT NULL AND c.happenedFrom IS NOT NULL ' +
  'AND c.happenedFrom <= $to AND coalesce(c.happenedTo, c.happenedFrom) >= $from RETURN DISTINCT c.relation AS id';

/** What is said to have happened in a period. */
export interface Held {
  readonly period: Period;
  /** Relationships of which a claim gives a date in the period. */
  readonly happened: ReadonlySet<string>;
}

/** Looks through all claims for dates in a period. */
export async function heldDuring(read: Reader, period: Period): Promise<Held> {
  const rows = await rowsOf(read, HAPPENED, { from: period.from, to: lastOf(period) });
  return { period, happened: new Set(rows.flatMap((row) => textIn(row, 'id') ?? [])) };
}

/**
 * Whether a relationship is said to have happened in a period, or, where it is of a type that lasts, to have begun by
 * its end and not to have ended before it.
 */
export function isHeld({ id, type, status, properties }: RelationshipView, { period, happened }: Held): boolean {
  if (happened.has(id)) return true;
  const { since, until } = properties;
  if (!LASTING_TYPES.includes(type) || typeof since !== 'string' || since > lastOf(period)) return false;
  if (typeof until === 'string') return until >= period.from;
  return status === 'actual';
}

/** Takes out the relationships that are not said to have held in a period. */
export async function keepDuring(
  read: Reader,
  period: Period,
  relationships: Map<string, RelationshipView>,
): Promise<void> {
  const held = await heldDuring(read, period);
  for (const [id, each] of relationships) if (!isHeld(each, held)) relationships.delete(id);
}

/** After every day of the period's last day, month or year. */
function lastOf({ to }: Period): string {
  return `${to}~`;
}
