import type { FirmamentError } from '../../graph/ontology/errors';

/** One article as read: normalised text and what its source says of it. */
export interface Article {
  /** Normalised by `normaliseText`; all offsets of its extraction point into it. */
  readonly content: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  /** ISO date or instant. */
  readonly publishedAt?: string;
  /** Where it was read, for messages: `news/a.md`, `news/all.txt#2`, `-`. */
  readonly path: string;
  /** Paragraphs that stood in it again and were left out. @default none */
  readonly repeated?: readonly string[];
}

/** What comes of a path: an article, or why not. */
export type ReadOutcome = { readonly article: Article } | { readonly path: string; readonly refused: FirmamentError };

/** The text of a source before it is cut and normalised. */
export interface RawArticle extends Omit<Article, 'content' | 'path' | 'repeated'> {
  readonly text: string;
  /** The source holds exactly one article, so it is not searched for several run together. @default false */
  readonly single?: boolean;
}

/** Reads one format. Pure; throws `FirmamentError` of kind `invalid-input`. */
export interface Reader {
  readonly id: string;
  readonly extensions: readonly string[];
  read(text: string): RawArticle;
}
