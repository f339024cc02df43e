import type { Document } from '../document/document';

/** A part of `Document` that a stage reads or fills. */
export type Field = Exclude<keyof Document, 'text' | 'title' | 'publishedAt' | 'url'> | `spans.${string}`;

/**
 * One step of extraction. Pure: the same document gives the same document; no clock, no randomness, no I/O. Tables that
 * it needs (catalogue, weights) are bound when it is made.
 */
export interface Stage {
  readonly name: string;
  /** Fields that earlier stages must have filled. */
  readonly requires: readonly Field[];
  readonly assigns: readonly Field[];
  run(doc: Document): Document;
}
