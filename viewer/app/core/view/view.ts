import type { Kind } from '../../../../graph/ontology/kinds';
import type { RelationType } from '../../../../graph/ontology/relations';
import type { Status } from '../../../../graph/ontology/statuses';
import type { Base, Step } from '../../../contract';

export type Selection =
  | { readonly what: 'entity'; readonly id: string }
  | { readonly what: 'relationship'; readonly id: string }
  /** `at` is the claim whose sentence is marked. */
  | { readonly what: 'article'; readonly id: string; readonly at?: string };

/** What is left out of the picture, by list of what is off, so that a new kind or type is on. */
export interface Filters {
  readonly kindsOff: readonly Kind[];
  readonly typesOff: readonly RelationType[];
  readonly statusesOff: readonly Status[];
  readonly minConfidence: number;
  /** Least number of independent sources. */
  readonly minSources: number;
  /** Days, `2024-03-01`: only what was in the news then. Open where absent. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What colours and sizes of nodes tell. */
export interface Encoding {
  readonly colour: 'kind' | 'community';
  readonly size: 'rank' | 'links' | 'mentions';
}

/** Where a node was put by hand. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** All that decides what one sees: it is what the address holds and what undo steps through. */
export interface View {
  readonly base: Base;
  readonly steps: readonly Step[];
  /** Entities taken out by hand. */
  readonly hidden: readonly string[];
  readonly filters: Filters;
  /** Whether what the filters leave out goes, or stays as a shadow. */
  readonly filtered: 'gone' | 'faded';
  readonly encoding: Encoding;
  readonly pins: readonly Pin[];
  /** Entities chosen together, beside the selection. */
  readonly group: readonly string[];
  readonly selection: Selection | undefined;
  /** How the graph is shown; or that names are reviewed, or former judgements. */
  readonly mode: 'graph' | 'table' | 'review' | 'history';
}

export const NO_FILTERS: Filters = { kindsOff: [], typesOff: [], statusesOff: [], minConfidence: 0, minSources: 0 };

export const FIRST_ENCODING: Encoding = { colour: 'kind', size: 'rank' };

export function initialView(top: number): View {
  return {
    base: { top },
    steps: [],
    hidden: [],
    filters: NO_FILTERS,
    filtered: 'gone',
    encoding: FIRST_ENCODING,
    pins: [],
    group: [],
    selection: undefined,
    mode: 'graph',
  };
}
