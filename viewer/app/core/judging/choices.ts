import type { ClaimView } from '../../../../graph/graph';
import { KINDS, type Kind } from '../../../../graph/ontology/kinds';
import { type ClaimType, FIGURE_TYPES, fits, RELATION_TYPES } from '../../../../graph/ontology/relations';

/**
 * The types that a claim may be corrected to: those that its two ends fit, or the figures where it has one end.
 *
 * @example
 * typesFor({ subject: 'person/ann', object: 'firm/abc', type: 'LEADS' }).includes('WORKS_FOR'); // true
 */
export function typesFor({
  subject,
  object,
  type,
}: Pick<ClaimView, 'subject' | 'object' | 'type'>): readonly ClaimType[] {
  if (object === undefined) return FIGURE_TYPES;
  const [from, to] = [kindOf(subject), kindOf(object)];
  if (!from || !to) return [type];
  return RELATION_TYPES.filter((each) => each === type || fits(each, from, to));
}

/** The kind that an entity's id begins with. */
function kindOf(id: string): Kind | undefined {
  const word = id.slice(0, id.indexOf('/'));
  return KINDS.find((each) => each.toLowerCase() === word);
}
