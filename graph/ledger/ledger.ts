import type { Accepted, Graph, Reading, Rebuilt, Refused } from '../graph';
import type { CatalogueIndex } from '../identity/catalogue-index';
import type { JudgementRecord } from '../ontology/judgements';
import type { GraphRecord, PublicationRecord, RefusalRecord, Stamp } from '../ontology/records';
import type { Projected } from '../projection/project';
import type { TextMention } from '../projection/text-mentions';
import type { TextState } from '../projection/text-state';
import type { GraphStore } from '../store/store';

export interface PublicationVersion {
  readonly publication: PublicationRecord;
  readonly readings: readonly { readonly stamp: Stamp; readonly claims: number }[];
}

export interface CarriedText {
  readonly id: string;
  /** The first publication that nobody retracted; none where all were. */
  readonly publication?: PublicationRecord | undefined;
  /** Of the reading in force. */
  readonly stamp?: Stamp | undefined;
}

/** The records together with the store they are projected into. */
export interface Ledger {
  readonly store: GraphStore;
  /** Names known beforehand. */
  readonly catalogue: CatalogueIndex;
  known: Graph['known'];
  accept(reading: Reading): Promise<Accepted>;
  /** Writes down what was not taken, unless that is on record. */
  refuse(refused: Refused): Promise<void>;
  /** Writes down a judgement and projects what it changes. */
  judge: Graph['judge'];
  /** All judgements on record, in the order in which they were written down. */
  judgements(): Promise<readonly JudgementRecord[]>;
  /** All that was recorded of a publication, with the readings of its text. */
  versions(article: string): Promise<readonly PublicationVersion[]>;
  /** Texts that a publication carries, in the order of their ids, at most `limit` after one. */
  carried(after: string, limit: number): Promise<readonly CarriedText[]>;
  /** The content of a text; undefined where it is not recorded. */
  text(id: string): Promise<string | undefined>;
  /** Where a text names what is in the graph; nothing where it is not recorded. */
  mentions(text: string): Promise<readonly TextMention[]>;
  /** All texts with what is in force of them. */
  states(): AsyncIterable<TextState>;
  refusals(): Promise<readonly RefusalRecord[]>;
  /** The graph of what had been published by a day, or all of it. @param day `YYYY-MM-DD`, or only its beginning */
  project(day?: string): Promise<Projected>;
  /** Goes up with every change seen by this ledger: as long as it stays, answers may be kept. */
  version(): Promise<number>;
  /** All records, each once, in the order in which they were written down. */
  records(): AsyncIterable<GraphRecord>;
  /** Writes records down as they are, for the next projection. */
  admit(records: readonly GraphRecord[]): Promise<void>;
  rebuild(options: { readonly verify?: boolean }): Promise<Rebuilt>;
  close(): Promise<void>;
}
