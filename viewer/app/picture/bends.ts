import type { RelationshipView } from '../../../graph/graph';

const STEP = 0.18;

/**
 * How much each relationship is bent: those that share their two ends are fanned out so that each can be seen and
 * clicked; one alone is straight. Curves are dear to draw, so only these are curves.
 */
export function bends(relationships: readonly RelationshipView[]): ReadonlyMap<string, number> {
  const bundles = new Map<string, RelationshipView[]>();
  for (const relationship of relationships) {
    const key = JSON.stringify([relationship.source, relationship.target].sort());
    const bundle = bundles.get(key);
    if (bundle) bundle.push(relationship);
    else bundles.set(key, [relationship]);
  }
  return new Map([...bundles.values()].filter((bundle) => bundle.length > 1).flatMap(fan));
}

/** Spread evenly about the straight line; a bend is seen from the source, so it is turned for those that run back. */
function fan(bundle: readonly RelationshipView[]): [string, number][] {
  const middle = (bundle.length - 1) / 2;
  return bundle.map(({ id, source, target }, index) => {
    const bend = (index - middle) * STEP * 2;
    return [id, source < target ? bend : -bend];
  });
}
