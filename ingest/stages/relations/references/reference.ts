import type { Kind } from '../../../../graph/ontology/kinds';
import { argumentKind, mentionOf, type Reading } from '../reading';

/** A mention that a noun phrase stands for. */
export interface Reference {
  /** Counted from the first mention of the sentence. */
  readonly mention: number;
  /** How sure, 0..1: the mention's own weight, less for every step taken to reach it. */
  readonly weight: number;
  /** The noun unit it was read from. */
  readonly at: number;
}

/** What is looked for. */
export interface Wanted {
  readonly kinds: readonly Kind[];
  /** "offerings from Acme", "Acme's chips": the maker counts for what it makes. */
  readonly products?: boolean;
}

/** Whether a mention is of a wanted kind, or of one that is only guessed. */
export function fitting(reading: Reading, mention: number | undefined, wanted: Wanted): boolean {
  const kind = argumentKind(reading, mention);
  if (kind === undefined) return false;
  return wanted.kinds.includes(kind) || (reading.soft?.has(mentionOf(reading, mention)?.entity ?? '') ?? false);
}

/** A reference to a mention: its own weight times a factor for the steps taken. */
export function referenceTo(reading: Reading, mention: number, at: number, factor: number): Reference {
  return { mention, at, weight: (mentionOf(reading, mention)?.weight ?? 0) * factor };
}
