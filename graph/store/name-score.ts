import { plainName } from '../ontology/names';

const SCORES = { exact: 1, alias: 0.95, prefix: 0.8, aliasPrefix: 0.75, wordPrefix: 0.65, near: 0.5 };
const MARKS = /\p{M}/gu;
const NOT_WORDS = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is searched: plain, lower case, without accents, words parted by single spaces.
 *
 * @example
 * foldName('Société Générale, S.A.'); // 'societe generale s a'
 */
export function foldName(name: string): string {
  const plain = plainName(name).toLowerCase().normalize('NFD').replace(MARKS, '');
  const words = plain.replace(NOT_WORDS, ' ').trim();
  return words === '' ? plain : words;
}

/**
 * How well a folded query meets a name: 0 not at all, 1 it is the name. An alias counts a little less than the name, a
 * beginning less than the whole, a beginning of a later word less still, and a slip of one or two letters least.
 *
 * @param query folded with `foldName`, as are `name` and `aliases`
 */
export function scoreName(query: string, name: string, aliases: readonly string[]): number {
  if (name === query) return SCORES.exact;
  if (aliases.includes(query)) return SCORES.alias;
  if (name.startsWith(query)) return SCORES.prefix + lengthBonus(query, name);
  const begun = aliases.find((alias) => alias.startsWith(query));
  if (begun !== undefined) return SCORES.aliasPrefix + lengthBonus(query, begun);
  const worded = [name, ...aliases].find((each) => each.includes(` ${query}`));
  if (worded !== undefined) return SCORES.wordPrefix + lengthBonus(query, worded);
  return Math.max(nearness(query, name), ...aliases.map((alias) => nearness(query, alias)));
}

/** Up to 0.04 for what the query already says of the whole name, so that the shorter name comes first. */
function lengthBonus(query: string, name: string): number {
  return (0.04 * query.length) / name.length;
}

/** The whole names, or the query and as many words of the name as it has, differ by a slip or two. */
function nearness(query: string, name: string): number {
  const allowed = query.length >= 8 ? 2 : query.length >= 4 ? 1 : 0;
  if (allowed === 0) return 0;
  const words = query.split(' ').length;
  const begin = name.split(' ').slice(0, words).join(' ');
  const whole = editDistance(query, name, allowed);
  const distance = begin === name ? whole : Math.min(whole, editDistance(query, begin, allowed) + 0.25);
  return distance > allowed + 0.25 ? 0 : SCORES.near * (1 - distance / query.length);
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that make one text the other; `most + 1` where it takes
 * more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const current = distanceRow(left, right, row, above, before);
    if (Math.min(...current) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[right.length] ?? most + 1, most + 1);
}

function distanceRow(left: string, right: string, row: number, above: readonly number[], before: readonly number[]) {
  const current = [row];
  for (let column = 1; column <= right.length; column++) {
    const same = left[row - 1] === right[column - 1];
    const replaced = at(above, column - 1) + (same ? 0 : 1);
    let best = Math.min(replaced, at(above, column) + 1, at(current, column - 1) + 1);
    const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
    if (swapped) best = Math.min(best, at(before, column - 2) + 1);
    current.push(best);
  }
  return current;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Best first; among equals the shorter name, then by name and id, so that the order never varies. */
export function compareHits<Hit extends { readonly score: number; readonly name: string; readonly id: string }>(
  left: Hit,
  right: Hit,
): number {
  if (left.score !== right.score) return right.score - left.score;
  if (left.name.length !== right.name.length) return left.name.length - right.name.length;
  if (left.name !== right.name) return left.name < right.name ? -1 : 1;
  return left.id < right.id ? -1 : 1;
}
