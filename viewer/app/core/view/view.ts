import type { Kind } from '../../../../graph/ontology/kinds';
import type { RelationType } from '../../../../graph/ontology/relations';
import type { Status } from '../../../../graph/ontology/statuses';
import type { Base, Step } from '../../../contract';

export type Selection =
  | { readonly what: 'entity'; readonly id: string }
  | { readonly what: 'relationship'; readonly id: string };

/** What is left out of the picture, by list of what is off, so that a new kind or type is on. */
export interface Filters {
  readonly kindsOff: readonly Kind[];
  readonly typesOff: readonly RelationType[];
  readonly statusesOff: readonly Status[];
  readonly minConfidence: number;
}

/** All that decides what one sees: it is what the address holds and what undo steps through. */
export interface View {
  readonly base: Base;
  readonly steps: readonly Step[];
  /** Entities taken out by hand. */
  readonly hidden: readonly string[];
  readonly filters: Filters;
  readonly selection: Selection | undefined;
  readonly mode: 'graph' | 'table';
}

export const NO_FILTERS: Filters = { kindsOff: [], typesOff: [], statusesOff: [], minConfidence: 0 };

export function initialView(top: number): View {
  return { base: { top }, steps: [], hidden: [], filters: NO_FILTERS, selection: undefined, mode: 'graph' };
}
