import type { Format } from '../../graph/exchange/exchange';
import type { Graph } from '../../graph/graph';
import type { MeasuredSet } from '../contract';
import type { Slots } from './slots';

/** What the routes work with. */
export interface Parts {
  readonly graph: Graph;
  readonly formats: readonly Format[];
  readonly slots: Slots;
  readonly version: string;
  readonly measured: readonly MeasuredSet[];
  /** The time now, for the date in exported files. */
  readonly now: () => Date;
}
