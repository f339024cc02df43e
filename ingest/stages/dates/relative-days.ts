import type { Token } from '../../document/document';
import { addDays, isoDay, monthOf, months, oneDay, weekdayOf, yearOf } from './calendar';
import type { Relative } from './date-forms';

/** "over the weekend", "last weekend", "this weekend". */
export function weekend(tokens: readonly Token[], at: number, future: boolean): Relative | undefined {
  if (!/^(?:the|last|this|next|past)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'weekend')
    return undefined;
  const ahead = tokens[at]?.lower === 'next' || (future && /^(?:the|this)$/.test(tokens[at]?.lower ?? ''));
  return {
    to: at + 2,
    resolve: (anchor) => {
      const saturday = addDays(anchor, ahead ? 6 - weekdayOf(anchor) : -(weekdayOf(anchor) + 1));
      return weekdayOf(anchor) === 6 && !ahead
        ? { from: anchor, to: addDays(anchor, 1) }
        : { from: saturday, to: addDays(saturday, 1) };
    },
  };
}

/** "on the first of the month". */
export function dayOfThisMonth(tokens: readonly Token[], at: number): Relative | undefined {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const written = tokens[start]?.lower ?? '';
  const day = written === 'first' ? 1 : Number(/^(\d{1,2})(?:st|nd|rd|th)$/.exec(written)?.[1]);
  const words = [1, 2, 3].map((place) => tokens[start + place]?.lower).join(' ');
  if (!(day >= 1 && day <= 28) || !/^of (?:the|this) month$/.test(words)) return undefined;
  return { to: start + 4, resolve: (anchor) => oneDay(isoDay(yearOf(anchor), monthOf(anchor), day)) };
}

/** "by year-end". */
export function yearEnd(tokens: readonly Token[], at: number): Relative | undefined {
  if (tokens[at]?.lower !== 'year-end') return undefined;
  return { to: at + 1, resolve: (anchor) => months(yearOf(anchor), 12, 1) };
}
