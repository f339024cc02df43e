import { InvalidArgumentError } from 'commander';

/** A whole number from 1. */
export function count(word: string): number {
  const value = Number(word);
  if (word.trim() !== '' && Number.isSafeInteger(value) && value > 0) return value;
  throw new InvalidArgumentError(`Expected a whole number from 1, not "${word}".`);
}

const MOST_THREADS = 256;

/** How many threads: 0 to 256. */
export function threads(word: string): number {
  const value = Number(word);
  if (word.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= MOST_THREADS) return value;
  throw new InvalidArgumentError(`Expected a whole number from 0 to ${MOST_THREADS}, not "${word}".`);
}

/** Any number: `2e9`. */
export function number(word: string): number {
  const value = Number(word);
  if (word.trim() !== '' && Number.isFinite(value)) return value;
  throw new InvalidArgumentError(`Expected a number, not "${word}".`);
}

/** 0 to 65535. */
export function port(word: string): number {
  const value = Number(word);
  if (word.trim() !== '' && Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new InvalidArgumentError(`Expected a port from 0 to 65535, not "${word}".`);
}

/** 0 to 1. */
export function fraction(word: string): number {
  const value = Number(word);
  if (word.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError(`Expected a number from 0 to 1, not "${word}".`);
}

/** `k=v`; the value is JSON where it parses as such, else text. */
export function keyValue(word: string): readonly [string, unknown] {
  const at = word.indexOf('=');
  if (at < 1) throw new InvalidArgumentError(`Expected name=value, not "${word}".`);
  const value = jsonOrText(word.slice(at + 1));
  if (isExact(value)) return [word.slice(0, at), value];
  throw new InvalidArgumentError(`The number in "${word}" is too large to be kept exactly. Give it as text: "…".`);
}

/** One of a closed list, in whatever case. */
export function oneOf(list: readonly string[]): (word: string) => string {
  return (word) => {
    const found = list.find((each) => each.toLowerCase() === word.toLowerCase());
    if (found !== undefined) return found;
    throw new InvalidArgumentError(`Expected one of ${list.join(', ')}, not "${word}".`);
  };
}

/** An option that may be given again. */
export function collect<T>(
  parse: (word: string) => T,
): (word: string, before: readonly T[] | undefined) => readonly T[] {
  return (word, before = []) => [...before, parse(word)];
}

function jsonOrText(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** A number of more digits would be sent as another number than was written. */
function isExact(value: unknown): boolean {
  if (typeof value === 'number')
    return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
  return typeof value !== 'object' || value === null || Object.values(value).every(isExact);
}

/** A day, or only its month or year: `2024-03-06`, `2024-03`, `2024`. */
export function day(word: string): string {
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/.test(word)) return word;
  throw new InvalidArgumentError('Give a day as 2024-03-06, or a month or year as 2024-03 or 2024.');
}

/** Two days with dots between them: `2023..2024-03`. Both count in. */
export function period(word: string): { readonly from: string; readonly to: string } {
  const [from, to, ...more] = word.split('..');
  if (from === undefined || to === undefined || more.length > 0 || day(to) < day(from).slice(0, to.length)) {
    throw new InvalidArgumentError('Give two days in order with dots between them, as 2023-01-01..2024-03-06.');
  }
  return { from, to };
}
