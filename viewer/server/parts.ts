import type { Format } from '../../graph/exchange/exchange';
import type { Graph } from '../../graph/graph';
import type { Recipe } from '../../graph/query/recipes/recipe';
import type { AddedArticle, AddRequest, MeasuredSet } from '../contract';
import type { Slots } from './slots';

export type Add = (given: AddRequest) => Promise<readonly AddedArticle[]>;

/** What the routes work with. */
export interface Parts {
  readonly graph: Graph;
  readonly formats: readonly Format[];
  readonly recipes: readonly Recipe[];
  readonly slots: Slots;
  readonly version: string;
  readonly measured: readonly MeasuredSet[];
  /** Reads a file into the graph; absent where the server only shows it. */
  readonly add?: Add | undefined;
  /** The time now, for the date in exported files. */
  readonly now: () => Date;
}
