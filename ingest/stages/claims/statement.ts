import type { Amount, Happened } from '../../../graph/ontology/extraction';
import type { Status } from '../../../graph/ontology/statuses';
import type { Span } from '../../document/document';
import type { Proposal } from '../relations/frames/proposal';
import type { Reading } from '../relations/reading';

/** Where a value stands that is not in the sentence of the claim. */
export interface Elsewhere {
  readonly span: Span;
  readonly purpose: 'amount' | 'status' | 'date' | 'subject' | 'object' | 'source' | 'role';
}

/** What one sentence says once, with all that is known of it. */
export interface Statement {
  readonly reading: Reading;
  readonly proposal: Proposal;
  /** Entity ids. */
  readonly subject: string;
  readonly object?: string;
  readonly status: Status;
  readonly confidence: number;
  readonly source?: string;
  readonly amount?: Amount;
  readonly happened?: Happened;
  readonly elsewhere: readonly Elsewhere[];
}

/** The article that a sentence is of. */
export function articleOf({ doc, sentence }: Reading): number | undefined {
  const own = doc.sentences[sentence];
  return own && doc.blocks[own.block]?.article;
}
