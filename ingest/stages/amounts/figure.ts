import type { Token } from '../../document/document';
import { CURRENCY_AFTER, CURRENCY_BEFORE, NUMBER_WORDS, SCALES } from '../../rules/currencies';

/** A number with its scale and currency, in tokens. */
export interface Figure {
  /** Half open. */
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly currency?: string;
  /** Whether a word such as `million` scaled it. */
  readonly scaled: boolean;
  /** Whether it is written out: "two". */
  readonly spelt: boolean;
}

/** The figure whose currency or number begins at token `at`, within tokens before `to`. */
export function figureAt(tokens: readonly Token[], at: number, to: number): Figure | undefined {
  const before = CURRENCY_BEFORE.get(tokens[at]?.text ?? '');
  const number = numberAt(tokens, before === undefined ? at : at + 1, to, before !== undefined);
  if (!number) return undefined;
  const after = before === undefined ? currencyAfter(tokens, number.to, to) : undefined;
  return {
    from: at,
    to: after ? after.to : number.to,
    value: number.value,
    ...(before === undefined ? (after ? { currency: after.currency } : {}) : { currency: before }),
    scaled: number.scaled,
    spelt: number.spelt,
  };
}

type Scaled = Pick<Figure, 'to' | 'value' | 'scaled' | 'spelt'>;

function numberAt(tokens: readonly Token[], at: number, to: number, priced: boolean): Scaled | undefined {
  const half = halfAt(tokens, at, to);
  if (half) return half;
  const token = tokens[at];
  if (!token || at >= to) return undefined;
  const spelt = NUMBER_WORDS.get(token.lower);
  const base = token.shape === 'number' ? parseNumber(token.text) : spelt;
  if (base === undefined || Number.isNaN(base)) return undefined;
  const scale = scaleAt(tokens, at + 1, to, priced, spelt === undefined);
  const value = scale ? round(base * scale.factor) : base;
  return { to: scale ? scale.to : at + 1, value, scaled: scale !== undefined, spelt: spelt !== undefined };
}

/** "half a billion", "a billion", "half a million". */
function halfAt(tokens: readonly Token[], at: number, to: number): Scaled | undefined {
  const half = tokens[at]?.lower === 'half';
  const article = half ? at + 1 : at;
  if (!['a', 'an'].includes(tokens[article]?.lower ?? '') || article + 1 >= to) return undefined;
  const scale = SCALES.get(tokens[article + 1]?.lower ?? '');
  if (scale === undefined || scale < 1e3 || (tokens[article + 1]?.text.length ?? 0) < 7) return undefined;
  return { to: article + 2, value: half ? scale / 2 : scale, scaled: true, spelt: true };
}

function scaleAt(tokens: readonly Token[], at: number, to: number, priced: boolean, digits: boolean) {
  const hyphen = tokens[at]?.text === '-' ? at + 1 : at;
  const token = tokens[hyphen];
  if (!token || hyphen >= to) return undefined;
  const factor = SCALES.get(token.lower);
  if (factor === undefined) return undefined;
  // A lone letter is a unit only where it touches the figure; capital ones only after a currency.
  if (token.lower.length <= 2 && (!digits || token.start !== tokens[hyphen - 1]?.end)) return undefined;
  return token.text.length === 1 && token.text !== token.lower && !priced ? undefined : { factor, to: hyphen + 1 };
}

function currencyAfter(tokens: readonly Token[], at: number, to: number) {
  for (const words of [3, 2, 1]) {
    if (at + words > to) continue;
    const written = tokens
      .slice(at, at + words)
      .map((token) => token.lower)
      .join(' ');
    const currency = CURRENCY_AFTER.get(written);
    if (currency !== undefined) return { currency, to: at + words };
  }
  return undefined;
}

function parseNumber(written: string): number {
  const digits = written.replace(/[.,]$/, '');
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  return Number(digits.replace(',', '.'));
}

/** Drops what multiplying decimals leaves behind: 97.4 × 1e9 is 97400000000. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
