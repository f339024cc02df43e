import type { Token } from '../../document/document';
import { MONTHS, ORDINALS, SHORT_WEEKDAYS, WEEKDAYS } from '../../rules/date-words';
import { isoDay, isRealDay, months, oneDay } from './calendar';
import type { Written } from './date-forms';
import { fiscal, season, year, yearNumber } from './written-years';

type Form = (tokens: readonly Token[], at: number, to: number) => Written | undefined;

/** The date written at token `at`, if any: a day, month, quarter, season or year. */
export function writtenDate(tokens: readonly Token[], at: number, to: number): Written | undefined {
  for (const form of FORMS) {
    const found = form(tokens, at, to);
    if (found && found.to <= to) return found;
  }
  return undefined;
}

const FORMS: readonly Form[] = [
  numeric,
  weekdayAndDay,
  dayOfMonth,
  monthAndDay,
  monthAndYear,
  quarter,
  season,
  fiscal,
  year,
];

function numeric(tokens: readonly Token[], at: number): Written | undefined {
  const written = tokens[at]?.text ?? '';
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  if (iso) return day(at + 1, Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(written);
  if (dotted) return day(at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  if (tokens[at + 1]?.text !== '/' || tokens[at + 3]?.text !== '/') return undefined;
  if (yearNumber(tokens[at]) !== undefined)
    return day(at + 5, Number(written), Number(tokens[at + 2]?.text), Number(tokens[at + 4]?.text));
  const [first, second, last] = [at, at + 2, at + 4].map((index) => Number(tokens[index]?.text));
  if (first === undefined || second === undefined || last === undefined || !(last > 1900)) return undefined;
  return day(at + 5, last, first, second) ?? day(at + 5, last, second, first);
}

function day(to: number, year: number, month: number, dayOfMonth: number): Written | undefined {
  return isRealDay(year, month, dayOfMonth) ? { to, interval: oneDay(isoDay(year, month, dayOfMonth)) } : undefined;
}

/** "Friday, March 28, 2025", "Mon, Mar 24, 2025". */
export function weekdayAndDay(tokens: readonly Token[], at: number, to: number): Written | undefined {
  const token = tokens[at];
  if (!token?.capital || !(WEEKDAYS.has(token.lower) || SHORT_WEEKDAYS.has(token.lower))) return undefined;
  const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  return dayOfMonth(tokens, next, to) ?? monthAndDay(tokens, next, to);
}

/** "9 April 2022", "the 9th of April". */
function dayOfMonth(tokens: readonly Token[], at: number, to: number): Written | undefined {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const number = dayNumber(tokens[start]);
  if (number === undefined) return undefined;
  const of = tokens[start + 1]?.lower === 'of' ? start + 2 : start + 1;
  const month = monthNumber(tokens[of]);
  return month === undefined ? undefined : withYear(tokens, of + 1, to, month, number);
}

/** "April 9, 2022", "March 16". */
function monthAndDay(tokens: readonly Token[], at: number, to: number): Written | undefined {
  const month = monthNumber(tokens[at]);
  const number = dayNumber(tokens[at + 1]);
  return month === undefined || number === undefined ? undefined : withYear(tokens, at + 2, to, month, number);
}

function withYear(
  tokens: readonly Token[],
  at: number,
  to: number,
  month: number,
  number: number,
): Written | undefined {
  const comma = tokens[at]?.text === ',' ? at + 1 : at;
  const written = comma < to ? yearNumber(tokens[comma]) : undefined;
  if (written !== undefined) return day(comma + 1, written, month, number);
  return { to: at, yearly: (any) => oneDay(isoDay(any, month, number)) };
}

/** "March 2022", "June", and with an article in words "of": "June of 2024". */
function monthAndYear(tokens: readonly Token[], at: number, to: number): Written | undefined {
  const month = monthNumber(tokens[at]);
  if (month === undefined) return undefined;
  const linked = ['of', ','].includes(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const written = linked < to ? yearNumber(tokens[linked]) : undefined;
  if (written !== undefined) return { to: linked + 1, interval: months(written, month, 1) };
  if (isAmbiguousMonth(tokens, at)) return undefined;
  return { to: at + 1, yearly: (any) => months(any, month, 1) };
}

/** "May" and "March" also begin sentences as verbs, "Jan" and "April" are given names: ask for a word that goes before a date. */
function isAmbiguousMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !/^(?:may|march|april|june|august|jan|mar|dec)\.?$/.test(token.lower)) return false;
  const introduced = before !== undefined && BEFORE_MONTH.has(before.lower);
  if (!introduced && tokens[at + 1]?.capital && !WEEKDAYS.has(tokens[at + 1]?.lower ?? '')) return true;
  if (/^(?:may|march|mar|jan|dec)/.test(token.lower)) return !before || !BEFORE_MONTH.has(before.lower);
  return before?.capital === true && !BEFORE_MONTH.has(before.lower);
}

const BEFORE_MONTH = new Set(
  `in by since until till from to of last this next early late mid during for through before after and or end-of every each
  between around about start ending ended on - — ( ,`.split(/\s+/),
);

/** "Q3 2024", "the third quarter of 2024", "first half of 2025", "H1". */
function quarter(tokens: readonly Token[], at: number, to: number): Written | undefined {
  const short = /^([qh])([1-4])$/.exec(tokens[at]?.lower ?? '');
  if (short) return period(tokens, at + 1, to, short[1] === 'q', Number(short[2]));
  const turned = /^([1-4])([qh])(\d\d)?$/.exec(tokens[at]?.lower ?? '');
  if (turned?.[3] !== undefined)
    return shortPeriod(at + 1, turned[2] === 'q', Number(turned[1]), 2000 + Number(turned[3]));
  if (turned) return period(tokens, at + 1, to, turned[2] === 'q', Number(turned[1]));
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const ordinal = ORDINALS.get(tokens[start]?.lower ?? '');
  const fiscalWord = /^(?:fiscal|financial|calendar)$/.test(tokens[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const unit = tokens[fiscalWord]?.lower;
  if (ordinal === undefined || (unit !== 'quarter' && unit !== 'half')) return undefined;
  const behind = [1, 2, 3].map((place) => tokens[fiscalWord + place]?.lower).join(' ');
  if (/^(?:in a row|running|straight)/.test(behind)) return undefined;
  return period(tokens, fiscalWord + 1, to, unit === 'quarter', ordinal);
}

/** "4Q23". */
function shortPeriod(to: number, quarters: boolean, which: number, year: number): Written | undefined {
  const length = quarters ? 3 : 6;
  return which * length > 12 ? undefined : { to, interval: months(year, (which - 1) * length + 1, length) };
}

function period(
  tokens: readonly Token[],
  at: number,
  to: number,
  quarters: boolean,
  which: number,
): Written | undefined {
  const length = quarters ? 3 : 6;
  if (which * length > 12) return undefined;
  const first = (which - 1) * length + 1;
  const linked = /^(?:of|in|,)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  const named = /^(?:fiscal|financial)$/.test(tokens[linked]?.lower ?? '') ? linked + 1 : linked;
  const written = named < to ? yearNumber(tokens[named]) : undefined;
  if (written !== undefined) return { to: named + 1, interval: months(written, first, length) };
  return { to: at, yearly: (any) => months(any, first, length) };
}

function monthNumber(token: Token | undefined): number | undefined {
  return token?.capital ? MONTHS.get(token.lower) : undefined;
}

function dayNumber(token: Token | undefined): number | undefined {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '');
  const number = Number(found?.[1]);
  return number >= 1 && number <= 31 ? number : undefined;
}
