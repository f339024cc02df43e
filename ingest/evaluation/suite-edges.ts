import type { Extraction } from '../../graph/ontology/extraction';
import type { ClaimType } from '../../graph/ontology/relations';

/** Types that suites do not tell apart, under the name of their group. */
const GROUPS: ReadonlyMap<ClaimType, string> = new Map([
  ['MERGED_WITH', 'ACQUIRED'],
  ['USES', 'SUPPLIES'],
  ['OPEN_SOURCED', 'DEVELOPED'],
  ['LEADS', 'ROLE'],
  ['WORKS_FOR', 'ROLE'],
]);

/** In its group, who uses is who is supplied: the ends change places. */
const TURNED: ClaimType = 'USES';

/** The claims of a text that relate two entities in one direction, as one. */
export interface Edge {
  readonly key: string;
  readonly subject: string;
  readonly object: string;
  readonly group: string;
  /** Of the surest claim. */
  readonly confidence: number;
}

/** The group of a type; a type that has none is its own. */
export function groupOf(type: ClaimType): string {
  return GROUPS.get(type) ?? type;
}

/** Groups in which the order of the ends says nothing. */
function isEitherWay(group: string): boolean {
  return group === 'COMPETES_WITH' || group === 'PARTNERS_WITH';
}

/** Whether an annotated relation holds in both directions. */
export function holdsBothWays(type: ClaimType): boolean {
  return type === 'MERGED_WITH' || isEitherWay(groupOf(type));
}

/** The relations that an extraction states; figures and what is rejected are none. */
export function edgesOf({ claims }: Extraction): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const { type, subject, object, status, confidence } of claims) {
    if (object === undefined || status === 'rejected') continue;
    const [from, to] = type === TURNED ? [object, subject] : [subject, object];
    const group = groupOf(type);
    const key = JSON.stringify([group, from, to]);
    const sure = Math.max(confidence, edges.get(key)?.confidence ?? 0);
    edges.set(key, { key, subject: from, object: to, group, confidence: sure });
  }
  return [...edges.values()];
}
