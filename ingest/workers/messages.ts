import type { CatalogueEntries } from '../catalogue/read-catalogue';
import type { DocumentSource } from '../document/document';
import type { Reading } from '../extract';
import type { Part } from '../parts';

/** What a thread makes its extractor of. Plain data: it crosses threads. */
export interface Setup {
  readonly names: CatalogueEntries;
  readonly without: readonly Part[];
}

/** What a thread is told: first of all its setup, then a text at a time. */
export type Order = { readonly setup: Setup } | { readonly source: DocumentSource };

/** What a thread answers: once that it is ready, then a reading or why there is none. */
export type Answer = { readonly ready: true } | { readonly reading: Reading } | { readonly failed: string };

/** Both ends are ours; this tells what they said. */
export function isAnswer(message: unknown): message is Answer {
  return (
    typeof message === 'object' && message !== null && ['ready', 'reading', 'failed'].some((key) => key in message)
  );
}

export function isOrder(message: unknown): message is Order {
  return typeof message === 'object' && message !== null && ('setup' in message || 'source' in message);
}
