import type { Accepted, Graph, Reading, Rebuilt, Refused } from '../graph';
import type { RefusalRecord } from '../ontology/records';
import type { TextState } from '../projection/text-state';
import type { GraphStore } from '../store/store';

/** The records together with the store they are projected into. */
export interface Ledger {
  readonly store: GraphStore;
  known: Graph['known'];
  accept(reading: Reading): Promise<Accepted>;
  /** Writes down what was not taken, unless that is on record. */
  refuse(refused: Refused): Promise<void>;
  /** Writes down a judgement and projects what it changes. */
  judge: Graph['judge'];
  /** The content of a text; undefined where it is not recorded. */
  text(id: string): Promise<string | undefined>;
  /** All texts with what is in force of them. */
  states(): AsyncIterable<TextState>;
  refusals(): Promise<readonly RefusalRecord[]>;
  /** Goes up with every change seen by this ledger: as long as it stays, answers may be kept. */
  version(): Promise<number>;
  rebuild(options: { readonly verify?: boolean }): Promise<Rebuilt>;
  close(): Promise<void>;
}
