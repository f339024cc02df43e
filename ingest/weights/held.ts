import type { Document } from '../document/document';
import type { AnnotatedName, Passage } from './passages';

/** How many names were found of those annotated. Of passages that are not annotated throughout only their marked names count. */
export interface Held {
  /** With the same offsets and kind. */
  readonly exact: number;
  /** With the same kind, over at least half of the longer. */
  readonly partial: number;
  readonly found: number;
  readonly annotated: number;
}

export const NOTHING_HELD: Held = { exact: 0, partial: 0, found: 0, annotated: 0 };

export function sumOf(all: readonly Held[]): Held {
  return all.reduce(
    (left, right) => ({
      exact: left.exact + right.exact,
      partial: left.partial + right.partial,
      found: left.found + right.found,
      annotated: left.annotated + right.annotated,
    }),
    NOTHING_HELD,
  );
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Compares what was found in a passage with its annotations; firms and bodies count as one kind, models and products as another. */
export function scored(passage: Passage, doc: Document): Held {
  const found: Found[] = doc.mentions.filter((mention) => mention.anaphor !== true);
  const exact = passage.names.filter((name) => found.some((each) => isSame(name, each))).length;
  return {
    exact,
    partial: passage.names.filter((name) => found.some((each) => isNear(name, each))).length,
    found: passage.exhaustive ? found.length : 0,
    annotated: passage.names.length,
  };
}

function isSame(name: AnnotatedName, found: Found): boolean {
  return name.start === found.start && name.end === found.end && isAlike(name, found);
}

function isNear(name: AnnotatedName, found: Found): boolean {
  const shared = Math.min(name.end, found.end) - Math.max(name.start, found.start);
  return shared * 2 >= Math.max(name.end - name.start, found.end - found.start) && isAlike(name, found);
}

function isAlike({ kind }: AnnotatedName, found: Found): boolean {
  return kind === undefined || sort(kind) === sort(found.kind);
}

/** Firms and bodies are one to some annotators, works of all sorts to others. */
function sort(kind: string): string {
  return kind === 'Organization' ? 'Firm' : kind === 'Model' ? 'Product' : kind;
}
