/** A run of digits: names that differ in one are versions, not spellings. */
const NUMBERS = /\d+/g;

/**
 * Jaro-Winkler similarity, 0 to 1: shared letters in nearly the same places, a shared beginning of up to four letters
 * counting more.
 *
 * @example
 * jaroWinkler('anthropic', 'antropic'); // 0.97…
 */
export function jaroWinkler(left: string, right: string): number {
  const jaro = jaroOf(left, right);
  let start = 0;
  while (start < 4 && start < left.length && left[start] === right[start]) start += 1;
  return jaro + start * 0.1 * (1 - jaro);
}

function jaroOf(left: string, right: string): number {
  if (left === right) return 1;
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Uint8Array(right.length);
  const matched: string[] = [];
  for (let at = 0; at < left.length; at += 1) {
    const place = partnerOf(left[at], right, taken, at - reach, at + reach);
    if (place < 0) continue;
    taken[place] = 1;
    matched.push(left[at] ?? '');
  }
  const others = [...right].filter((_, at) => taken[at] === 1);
  const swapped = matched.filter((letter, at) => letter !== others[at]).length / 2;
  const shared = matched.length;
  if (shared === 0) return 0;
  return (shared / left.length + shared / right.length + (shared - swapped) / shared) / 3;
}

function partnerOf(letter: string | undefined, text: string, taken: Uint8Array, from: number, to: number): number {
  for (let at = Math.max(0, from); at <= Math.min(to, text.length - 1); at += 1) {
    if (taken[at] === 0 && text[at] === letter) return at;
  }
  return -1;
}

/** Whether two names have the same numbers in them: "GPT-3" and "GPT-4" are two however alike. */
export function sameNumbers(left: string, right: string): boolean {
  return (left.match(NUMBERS) ?? []).join(' ') === (right.match(NUMBERS) ?? []).join(' ');
}
