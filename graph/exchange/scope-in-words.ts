import type { Scope } from '../graph';

/**
 * A scope as stated in an exported file, with the day that it was asked as of.
 *
 * @example
 * scopeInWords({ top: 300, statuses: ['actual'] }); // 'the 300 of highest rank, status actual'
 */
export function scopeInWords(scope: Scope, asOf?: string): string {
  const parts = [
    scope.query === undefined ? undefined : `what the query names: ${scope.query.replace(/\s+/g, ' ')}`,
    scope.around && aroundInWords(scope.around, scope.depth ?? 1),
    scope.top === undefined ? undefined : `the ${scope.top} of highest rank`,
    scope.kinds && `kind ${scope.kinds.join(' or ')}`,
    scope.types && `type ${scope.types.join(' or ')}`,
    scope.statuses && `status ${scope.statuses.join(' or ')}`,
    scope.minConfidence === undefined ? undefined : `confidence ${scope.minConfidence} or more`,
    scope.during && `said of ${scope.during.from} to ${scope.during.to}`,
  ];
  const part = parts.filter((each) => each !== undefined).join(', ') || 'all';
  return asOf === undefined ? part : `${part}, as of ${asOf}`;
}

function aroundInWords(ids: readonly string[], depth: number): string {
  if (depth === 0) return `${ids.length} chosen entities`;
  const whom = ids.length > 3 ? `${ids.length} entities` : ids.join(', ');
  return `within ${depth} ${depth === 1 ? 'step' : 'steps'} of ${whom}`;
}
