/** First and last day of a period, ISO `YYYY-MM-DD`, both included. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

const DAY = 86_400_000;

/** The day as ISO; out-of-range months and days run over into the next, as in `Date.UTC`. `month` from 1. */
export function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function addDays(day: string, days: number): string {
  return new Date(timeOf(day) + days * DAY).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(timeOf(day)).getUTCDay();
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** From 1. */
export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** Whole months, `first` from 1. */
export function months(year: number, first: number, count: number): Interval {
  return { from: isoDay(year, first, 1), to: isoDay(year, first + count, 0) };
}

export function oneDay(day: string): Interval {
  return { from: day, to: day };
}

/** Whether year, month and day name a real day. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return Number(isoDay(year, month, day).slice(8, 10)) === day;
}

/** Monday to Sunday of the week that holds a day. */
export function weekOf(day: string): Interval {
  const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
  return { from: monday, to: addDays(monday, 6) };
}

export type Part = 'start' | 'early' | 'mid' | 'late' | 'end';

/** A part of a year, or of a shorter period: "late 2022", "early March", "end-June". */
export function partOf(interval: Interval, part: Part): Interval {
  const days = Math.round((timeOf(interval.to) - timeOf(interval.from)) / DAY) + 1;
  if (days > 3000) return decadePart(yearOf(interval.from), part);
  if (days > 360) return yearPart(yearOf(interval.from), part);
  const third = Math.max(1, Math.floor(days / 3));
  if (part === 'mid') return { from: addDays(interval.from, third), to: addDays(interval.to, -third) };
  return part === 'start' || part === 'early'
    ? { from: interval.from, to: addDays(interval.from, third - 1) }
    : { from: addDays(interval.to, 1 - third), to: interval.to };
}

const DECADE_PARTS: Readonly<Record<Part, readonly [first: number, last: number]>> = {
  start: [0, 1],
  early: [0, 3],
  mid: [3, 6],
  late: [6, 9],
  end: [8, 9],
};

function decadePart(year: number, part: Part): Interval {
  const [first, last] = DECADE_PARTS[part];
  return { from: isoDay(year + first, 1, 1), to: isoDay(year + last, 12, 31) };
}

const YEAR_PARTS: Readonly<Record<Part, readonly [first: number, count: number]>> = {
  start: [1, 1],
  early: [1, 3],
  mid: [5, 4],
  late: [10, 3],
  end: [12, 1],
};

function yearPart(year: number, part: Part): Interval {
  const [first, count] = YEAR_PARTS[part];
  return months(year, first, count);
}
