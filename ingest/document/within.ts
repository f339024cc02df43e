import type { Span } from './document';

/** Index of the first item that starts at or after an offset. Items are sorted by start, so it is found by halving. */
export function firstFrom(items: readonly Span[], start: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that start in a span, in order. */
export function within<T extends Span>(items: readonly T[], span: Span): readonly T[] {
  const from = firstFrom(items, span.start);
  let to = from;
  while (to < items.length && (items[to]?.start ?? span.end) < span.end) to += 1;
  return items.slice(from, to);
}
