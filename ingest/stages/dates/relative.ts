import type { Token } from '../../document/document';
import { NUMBER_WORDS } from '../../rules/currencies';
import { SEASONS, UNITS, WEEKDAYS } from '../../rules/date-words';
import { addDays, type Interval, isoDay, monthOf, months, oneDay, weekdayOf, weekOf, yearOf } from './calendar';
import type { Relative } from './date-forms';
import { dayOfThisMonth, weekend, yearEnd } from './relative-days';

type Form = (tokens: readonly Token[], at: number, future: boolean) => Relative | undefined;
type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/**
 * The relative date at token `at`, if any.
 *
 * @param future whether the sentence speaks of what is to come, so that "on Monday" is the next
 */
export function relativeDate(tokens: readonly Token[], at: number, to: number, future: boolean): Relative | undefined {
  for (const form of FORMS) {
    const found = form(tokens, at, future);
    if (found && found.to <= to) return found;
  }
  return undefined;
}

const FORMS: readonly Form[] = [
  namedDay,
  yearEnd,
  weekend,
  weekday,
  dayOfThisMonth,
  turnedUnit,
  countedAgo,
  pastUnit,
  stretch,
];

const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

function namedDay(tokens: readonly Token[], at: number): Relative | undefined {
  const shift = NAMED_DAYS.get(tokens[at]?.lower ?? '');
  return shift === undefined ? undefined : { to: at + 1, resolve: (anchor) => oneDay(addDays(anchor, shift)) };
}

/** "in the past month", "over the past year". */
function pastUnit(tokens: readonly Token[], at: number): Relative | undefined {
  const unit = UNITS.get(tokens[at + 1]?.lower ?? '');
  if (tokens[at]?.lower !== 'past' || !unit || tokens[at + 1]?.lower.endsWith('s')) return undefined;
  return { to: at + 2, resolve: (anchor) => ({ from: shifted(anchor, unit, -1), to: anchor }) };
}

/** Names of newspapers and the like begin with a day. */
const NAMED_FOR_A_DAY = new Set([
  'times',
  'telegraph',
  'mail',
  'post',
  'express',
  'mirror',
  'herald',
  'night',
  'star',
  'sun',
]);

const FEASTS = new Set(['black', 'cyber', 'good', 'super', 'fat', 'ash', 'palm', 'easter', 'giving']);

function weekday(tokens: readonly Token[], at: number, future: boolean): Relative | undefined {
  const turn = turnOf(tokens[at]?.lower);
  const day = tokens[turn === undefined ? at : at + 1];
  const number = day?.capital ? WEEKDAYS.get(day.lower) : undefined;
  if (number === undefined || FEASTS.has(tokens[at - 1]?.lower ?? '')) return undefined;
  const after = tokens[turn === undefined ? at + 1 : at + 2];
  if (after?.capital && NAMED_FOR_A_DAY.has(after.lower)) return undefined;
  const ahead = turn === 1 || (turn === undefined && future);
  return {
    to: turn === undefined ? at + 1 : at + 2,
    resolve: (anchor) => {
      const back = (weekdayOf(anchor) - number + 7) % 7;
      return oneDay(addDays(anchor, ahead ? (back === 0 ? 7 : 7 - back) : turn === -1 && back === 0 ? -7 : -back));
    },
  };
}

/** "last", "this" or "next" as -1, 0, 1. */
function turnOf(word: string | undefined): number | undefined {
  if (word === 'last' || word === 'previous') return -1;
  if (word === 'this' || word === 'current') return 0;
  return word === 'next' || word === 'coming' ? 1 : undefined;
}

/** "last month", "this year", "next quarter", "this summer", "earlier this year", "later this month". */
function turnedUnit(tokens: readonly Token[], at: number): Relative | undefined {
  const side = /^(earlier|later)$/.exec(tokens[at]?.lower ?? '')?.[1];
  const start = side === undefined ? at : at + 1;
  const turn = turnOf(tokens[start]?.lower);
  if (turn === undefined) return undefined;
  const noun = tokens[start + 1]?.lower ?? '';
  const season = SEASONS.get(noun);
  const unit = UNITS.get(noun);
  if (!season && (!unit || noun.endsWith('s') || unit === 'day')) return undefined;
  const whole = (anchor: string) => (season ? seasonTurned(anchor, season, turn) : turned(anchor, unit ?? 'day', turn));
  return { to: start + 2, resolve: (anchor) => sided(whole(anchor), anchor, side) };
}

function sided(interval: Interval, anchor: string, side: string | undefined): Interval {
  if (side === 'earlier' && anchor >= interval.from) return { from: interval.from, to: min(anchor, interval.to) };
  if (side === 'later' && anchor <= interval.to)
    return { from: anchor > interval.from ? anchor : interval.from, to: interval.to };
  return interval;
}

function min(left: string, right: string): string {
  return left < right ? left : right;
}

function seasonTurned(anchor: string, [first, count]: readonly [number, number], turn: number): Interval {
  const current = months(yearOf(anchor), first, count);
  const back = turn === -1 && current.to >= anchor;
  const ahead = turn === 1 && current.from <= anchor;
  return months(yearOf(anchor) + (back ? -1 : ahead ? 1 : 0), first, count);
}

/** The unit of time that holds the anchor, or so many before or after it. */
export function turned(anchor: string, unit: Unit, turn: number): Interval {
  const year = yearOf(anchor);
  if (unit === 'week') return weekOf(addDays(anchor, 7 * turn));
  if (unit === 'month') return months(year, monthOf(anchor) + turn, 1);
  if (unit === 'quarter') return months(year, (Math.floor((monthOf(anchor) - 1) / 3) + turn) * 3 + 1, 3);
  if (unit === 'year') return months(year + turn, 1, 12);
  const decade = Math.floor(year / 10) * 10 + 10 * turn;
  return { from: isoDay(decade, 1, 1), to: isoDay(decade + 9, 12, 31) };
}

/** "two years ago", "a week ago", "a year earlier" is left out: it counts from another date. */
function countedAgo(tokens: readonly Token[], at: number): Relative | undefined {
  const count = countOf(tokens[at]);
  const unit = UNITS.get(tokens[at + 1]?.lower ?? '');
  if (count === undefined || !unit || tokens[at + 2]?.lower !== 'ago') return undefined;
  return { to: at + 3, resolve: (anchor) => counted(anchor, unit, -count) };
}

function counted(anchor: string, unit: Unit, count: number): Interval {
  if (unit === 'day') return oneDay(addDays(anchor, count));
  if (unit === 'week') return weekOf(addDays(anchor, 7 * count));
  return turned(anchor, unit, count);
}

/** "the next three years", "the past two weeks". */
function stretch(tokens: readonly Token[], at: number): Relative | undefined {
  const turn = /^(?:past|last)$/.test(tokens[at]?.lower ?? '')
    ? -1
    : /^(?:next|coming|following)$/.test(tokens[at]?.lower ?? '')
      ? 1
      : 0;
  const count = countOf(tokens[at + 1]);
  const unit = UNITS.get(tokens[at + 2]?.lower ?? '');
  if (turn === 0 || count === undefined || !unit) return undefined;
  return {
    to: at + 3,
    resolve: (anchor) => {
      const far = shifted(anchor, unit, turn * count);
      return turn < 0 ? { from: far, to: anchor } : { from: anchor, to: far };
    },
  };
}

function shifted(anchor: string, unit: Unit, count: number): string {
  if (unit === 'day') return addDays(anchor, count);
  if (unit === 'week') return addDays(anchor, 7 * count);
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : unit === 'year' ? 12 : 120;
  return isoDay(yearOf(anchor), monthOf(anchor) + months * count, Number(anchor.slice(8, 10)));
}

const MOST_COUNTED = 200;

function countOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.lower === 'a' || token.lower === 'an') return 1;
  const count = NUMBER_WORDS.get(token.lower) ?? (/^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined);
  return count !== undefined && count <= MOST_COUNTED ? count : undefined;
}
