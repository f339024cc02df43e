import type { Scope } from '../../../../graph/graph';
import { RELATION_TYPES } from '../../../../graph/ontology/relations';
import { STATUSES } from '../../../../graph/ontology/statuses';
import type { Visible } from '../picture/visible';
import type { View } from './view';

const THESE = 'UNWIND $ids AS id RETURN id';

/**
 * What is seen, as the scope of an export: the very entities, and the filters that chose the relationships; where
 * these cannot say it, the very relationships.
 */
export function exportScope(seen: Visible, { filters }: View): Scope {
  const { typesOff, statusesOff, minConfidence } = filters;
  return {
    around: seen.entities.map(({ id }) => id),
    depth: 0,
    ...(typesOff.length > 0 ? { types: RELATION_TYPES.filter((type) => !typesOff.includes(type)) } : {}),
    ...(statusesOff.length > 0 ? { statuses: STATUSES.filter((status) => !statusesOff.includes(status)) } : {}),
    ...(minConfidence > 0 ? { minConfidence } : {}),
    ...(needsNaming(filters) ? named(seen) : {}),
  };
}

function needsNaming({ minSources, from, to }: View['filters']): boolean {
  return minSources > 0 || from !== undefined || to !== undefined;
}

/** A query that names no relationship would mean all of them. */
function named({ entities, relationships }: Visible): Partial<Scope> {
  if (relationships.length === 0) return { types: [] };
  return { query: THESE, parameters: { ids: [...entities, ...relationships].map(({ id }) => id) } };
}
