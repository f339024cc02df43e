import type { RelationshipView } from '../../../../graph/graph';
import type { Filters } from '../view/view';

/** Relationships first reported within a span of time. */
export interface Bin {
  /** First and last day, `2024-03-01`. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Months that a bin spans, the finest first. */
const SPANS = [1, 3, 12, 60] as const;
const MOST_BINS = 60;

/**
 * How many relationships were first reported when: bins of one length without gaps, from the first report to the last,
 * in months, quarters, years or five years, so that they are not too many. Empty where fewer than two bins come of it.
 */
export function timelineOf(relationships: readonly RelationshipView[]): readonly Bin[] {
  const months = relationships.flatMap(({ properties }) => monthOf(properties.firstSeen));
  if (months.length === 0) return [];
  const [first, last] = months.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as const);
  const span = SPANS.find((each) => (last - first) / each < MOST_BINS) ?? 60;
  const start = first - (first % span);
  const counts = new Map<number, number>();
  for (const month of months) {
    const bin = Math.floor((month - start) / span);
    counts.set(bin, (counts.get(bin) ?? 0) + 1);
  }
  const length = Math.floor((last - start) / span) + 1;
  if (length < 2) return [];
  return Array.from({ length }, (_, bin) => ({
    from: dayOf(start + bin * span, 1),
    to: dayOf(start + (bin + 1) * span, 0),
    count: counts.get(bin) ?? 0,
  }));
}

/** The bins that the filters' days reach over: places of the first and the last. */
export function brushOf(bins: readonly Bin[], { from, to }: Pick<Filters, 'from' | 'to'>): readonly [number, number] {
  const first = from === undefined ? 0 : bins.findIndex((bin) => bin.to >= from);
  const last = to === undefined ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= to);
  return [first < 0 ? bins.length - 1 : first, Math.max(0, last)];
}

/** The days that a brush over bins means; none at an end that it reaches. */
export function daysOf(bins: readonly Bin[], [first, last]: readonly [number, number]): Pick<Filters, 'from' | 'to'> {
  return {
    from: first <= 0 ? undefined : bins[first]?.from,
    to: last >= bins.length - 1 ? undefined : bins[last]?.to,
  };
}

/** Months since year 0. */
function monthOf(date: unknown): readonly number[] {
  const [, year, month] = typeof date === 'string' ? (/^(\d{4})-(\d\d)/.exec(date) ?? []) : [];
  return year === undefined || month === undefined ? [] : [Number(year) * 12 + Number(month) - 1];
}

/** @param day of the month; 0 for the last of the month before */
function dayOf(month: number, day: 0 | 1): string {
  return new Date(Date.UTC(Math.floor(month / 12), month % 12, day)).toISOString().slice(0, 10);
}
