import type { Format } from '../../graph/exchange/exchange';
import type { Graph } from '../../graph/graph';
import type { Recipe } from '../../graph/query/recipes/recipe';
import type { MeasuredSet } from '../contract';
import type { Slots } from './slots';

/** What the routes work with. */
export interface Parts {
  readonly graph: Graph;
  readonly formats: readonly Format[];
  readonly recipes: readonly Recipe[];
  readonly slots: Slots;
  readonly version: string;
  readonly measured: readonly MeasuredSet[];
  /** The time now, for the date in exported files. */
  readonly now: () => Date;
}
