/** A stretch of a text that stands for something. */
export interface Span<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** A piece of a text with all that covers the whole of it. */
export interface Segment<T> {
  readonly text: string;
  /** Offset into the whole text. */
  readonly start: number;
  readonly covers: readonly Span<T>[];
}

/**
 * Cuts a text wherever a span starts or ends. Joined, the segments are the text, always; none of them is empty.
 *
 * @param offset where the text begins in the one that the spans point into
 */
export function segmentsOf<T>(text: string, offset: number, spans: readonly Span<T>[]): readonly Segment<T>[] {
  const cuts = spans.flatMap(({ start, end }) => [start - offset, end - offset]);
  const inside = new Set(cuts.filter((at) => at > 0 && at < text.length));
  const edges = [...inside, text.length].sort((left, right) => left - right);
  const waiting = [...spans].sort((left, right) => left.start - right.start);
  const segments: Segment<T>[] = [];
  let [at, next] = [0, 0];
  let covers: readonly Span<T>[] = [];
  for (const edge of edges) {
    const first = next;
    while ((waiting[next]?.start ?? Number.POSITIVE_INFINITY) - offset <= at) next += 1;
    covers = [...covers, ...waiting.slice(first, next)].filter(({ end }) => end - offset > at);
    if (edge > at) segments.push({ text: text.slice(at, edge), start: offset + at, covers });
    at = edge;
  }
  return segments;
}
