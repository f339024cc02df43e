import type { Graph } from '../../graph/graph';

/** What is measured, and where. */
export interface Place {
  /** An empty folder. */
  readonly folder: string;
  readonly articles: number;
  /** Firms among which the articles choose. */
  readonly firms: number;
  /** Opens the graph that was filled before, or an empty one. */
  open(): Promise<Graph>;
  /** Whether the store is the embedded one, beside which its engine is measured alone. */
  readonly embedded: boolean;
}
