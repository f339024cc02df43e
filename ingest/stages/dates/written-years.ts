import type { Token } from '../../document/document';
import { COUNTED, DECADES, MONTHS, PARTS, SEASONS } from '../../rules/date-words';
import { isoDay, months } from './calendar';
import type { Written } from './date-forms';

/** "the summer of 2023", "spring 2026", "in the summer"; "this summer" is left to the relative forms. */
export function season(tokens: readonly Token[], at: number, to: number): Written | undefined {
  const found = SEASONS.get(tokens[at]?.lower ?? '');
  if (!found) return undefined;
  const linked = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const written = linked < to ? yearNumber(tokens[linked]) : undefined;
  if (written !== undefined) return { to: linked + 1, interval: months(written, found[0], found[1]) };
  const introduced = tokens[at - 1]?.lower === 'the' && BEFORE_SEASON.has(tokens[at - 2]?.lower ?? '');
  if (!introduced || tokens[at + 1]?.lower === 'of') return undefined;
  return { to: at + 1, yearly: (any) => months(any, found[0], found[1]) };
}

const BEFORE_SEASON = new Set(['in', 'over', 'during', 'by', 'until', 'since', 'before', 'after']);

/** "fiscal 2025", "fiscal year 2025", "FY2025", "FY25". */
export function fiscal(tokens: readonly Token[], at: number, to: number): Written | undefined {
  const short = /^fy'?(\d{4}|\d{2})$/.exec(tokens[at]?.lower ?? '');
  if (short?.[1] !== undefined) return { to: at + 1, interval: months((Number(short[1]) % 100) + 2000, 1, 12) };
  if (!/^(?:fiscal|financial|fy)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const next = tokens[at + 1]?.lower === 'year' ? at + 2 : at + 1;
  const written = next < to ? yearNumber(tokens[next]) : undefined;
  return written === undefined ? undefined : { to: next + 1, interval: months(written, 1, 12) };
}

/** A year of four digits, or a decade: "the 2010s". */
export function year(tokens: readonly Token[], at: number): Written | undefined {
  const token = tokens[at];
  const decade = /^((?:19|20)\d0)'?s$/.exec(token?.lower ?? '');
  if (decade)
    return {
      to: at + 1,
      interval: { from: isoDay(Number(decade[1]), 1, 1), to: isoDay(Number(decade[1]) + 9, 12, 31) },
    };
  const spelt =
    tokens[at - 1]?.lower === 'the' || PARTS.has(tokens[at - 1]?.lower ?? '')
      ? DECADES.get(token?.lower ?? '')
      : undefined;
  if (spelt !== undefined)
    return { to: at + 1, interval: { from: isoDay(spelt, 1, 1), to: isoDay(spelt + 9, 12, 31) } };
  const written = yearNumber(token);
  if (written === undefined || !token) return undefined;
  if (/^of (?:them|these|those)$/.test(`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`)) return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (
    before &&
    (before.shape === 'symbol' ||
      (before.capital &&
        before.end === token.start - 1 &&
        before.text.length > 3 &&
        !MONTHS.has(before.lower) &&
        !/^(?:since|until|from|during|between|before|after|early|late|through)$/.test(before.lower)))
  )
    return undefined;
  if (
    after &&
    (COUNTED.has(after.lower) ||
      after.text === '%' ||
      (after.text === '-' &&
        /^\d{2}$/.test(tokens[at + 2]?.text ?? '') &&
        (tokens[at + 2]?.text ?? '') <= token.text.slice(2)))
  )
    return undefined;
  return { to: at + 1, interval: months(written, 1, 12) };
}

/** The year that a token of four digits may name. */
export function yearNumber(token: Token | undefined): number | undefined {
  return token && /^(?:19|20)\d\d$/.test(token.text) ? Number(token.text) : undefined;
}
