import type { Token } from '../../document/document';
import { NUMBER_WORDS } from '../../rules/currencies';
import { addDays, type Interval, isoDay, monthOf, yearOf } from './calendar';

interface Dated {
  /** First token after it. */
  readonly to: number;
  readonly interval?: Interval;
  readonly relative: boolean;
}

const MONTHS_OF: ReadonlyMap<string, number> = new Map([
  ['year', 12],
  ['half', 6],
  ['quarter', 3],
]);

/**
 * "the 12 months to March 2024", "the year ended March 31", "three months through June": a period named by its last day.
 *
 * @param dateAt reads the date at a token
 */
export function yearEnding(
  tokens: readonly Token[],
  at: number,
  dateAt: (at: number) => Dated | undefined,
): Dated | undefined {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const length = lengthAt(tokens, start);
  if (!length || !/^(?:to|ended|ending|through|until)$/.test(tokens[length.to]?.lower ?? '')) return undefined;
  const next = /^(?:in|on|at)$/.test(tokens[length.to + 1]?.lower ?? '') ? length.to + 2 : length.to + 1;
  const end = tokens[next]?.capital ? dateAt(next) : undefined;
  if (!end?.interval) return undefined;
  const last = end.interval.to;
  const after = addDays(last, 1);
  const from = isoDay(yearOf(after), monthOf(after) - length.months, Number(after.slice(8, 10)));
  return { to: end.to, relative: end.relative, interval: { from, to: last } };
}

function lengthAt(tokens: readonly Token[], at: number): { readonly months: number; readonly to: number } | undefined {
  const word = tokens[at]?.lower ?? '';
  const whole = MONTHS_OF.get(word);
  if (whole !== undefined) return tokens[at - 1]?.lower === 'the' ? { months: whole, to: at + 1 } : undefined;
  const count = NUMBER_WORDS.get(word) ?? (/^\d{1,2}$/.test(word) ? Number(word) : undefined);
  if (count === undefined || count < 1 || count > 36 || tokens[at + 1]?.lower !== 'months') return undefined;
  return { months: count, to: at + 2 };
}
