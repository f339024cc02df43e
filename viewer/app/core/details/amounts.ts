import type { Properties } from '../../../../graph/store/store';

/** Names the largest unit that leaves at most three digits, so that $13 billion reads as in the article. */
const UNITS: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/**
 * The amount of a relationship or claim, for reading.
 *
 * @example
 * amountOf({ amount: 13e9, currency: 'USD', qualifier: 'about' }); // 'about $13 billion'
 */
export function amountOf(properties: Properties): string | undefined {
  const { amount, amountUpTo, currency, qualifier } = properties;
  if (typeof amount !== 'number') return undefined;
  const code = typeof currency === 'string' ? currency : undefined;
  const range =
    typeof amountUpTo === 'number' && amountUpTo > amount
      ? `${money(amount, code)} to ${money(amountUpTo, code)}`
      : money(amount, code);
  return typeof qualifier === 'string' ? `${qualifier} ${range}` : range;
}

function money(value: number, currency: string | undefined): string {
  const [size, unit] = UNITS.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const digits = { maximumFractionDigits: 2, minimumFractionDigits: 0 };
  const number = formatted(value / size, currency, digits);
  return unit ? `${number} ${unit}` : number;
}

function formatted(value: number, currency: string | undefined, digits: Intl.NumberFormatOptions): string {
  const known = currency && /^[A-Z]{3}$/.test(currency);
  const style: Intl.NumberFormatOptions = known ? { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } : {};
  return new Intl.NumberFormat('en', { ...style, ...digits }).format(value);
}
