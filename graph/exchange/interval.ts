import type { ElementValue } from './elements';

/** First and last day, as `YYYY-MM-DD`; either is absent where it is not known. */
export interface Interval {
  readonly start?: string;
  readonly end?: string;
}

/** Days of an edge for a timeline: `2022` begins on its first of January and ends on its last of December. */
export function intervalOf(since: ElementValue | undefined, until: ElementValue | undefined): Interval {
  const start = day(since, 'first');
  const end = day(until, 'last');
  if (start && end && end < start) return { start };
  return { ...(start && { start }), ...(end && { end }) };
}

function day(value: ElementValue | undefined, which: 'first' | 'last'): string | undefined {
  const found = typeof value === 'string' ? /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?![\d-])/.exec(value) : null;
  if (!found?.[1]) return undefined;
  const year = Number(found[1]);
  const month = Number(found[2] ?? (which === 'first' ? 1 : 12));
  const date = Number(found[3] ?? (which === 'first' ? 1 : daysIn(year, month)));
  const valid = year > 0 && month >= 1 && month <= 12 && date >= 1 && date <= daysIn(year, month);
  return valid ? [found[1], ...[month, date].map((part) => String(part).padStart(2, '0'))].join('-') : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
