import type { PropertyValue } from '../store/store';
import { wellFormed } from './text';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\b', '\\b'],
  ['\f', '\\f'],
]);

/** Quotes, backslashes, and all that could end a line; and a `u` after a backslash, which some would read as an escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const UNSAFE = /[\\'\u0000-\u001F\u007F-\u009F\u2028\u2029]|(?<=\\)u/g;

/**
 * A value as a Cypher literal, on one line, that Neo4j and the embedded engine read back unchanged. Neo4j resolves
 * `\uXXXX` before it looks for strings, even in `\\u0027`; therefore no backslash is ever left before a `u` of the text.
 *
 * @example
 * cypherLiteral("O'Reilly"); // "'O\\'Reilly'"
 */
export function cypherLiteral(value: PropertyValue): string {
  if (typeof value === 'string') return cypherString(value);
  if (typeof value === 'object') return `[${value.map((each) => cypherLiteral(each)).join(', ')}]`;
  return typeof value === 'number' ? cypherNumber(value) : String(value);
}

/** A map literal. Keys are names that `attributeName` made. */
export function cypherMap(entries: Iterable<readonly [string, PropertyValue]>): string {
  return `{${[...entries].map(([key, value]) => `\`${key}\`: ${cypherLiteral(value)}`).join(', ')}}`;
}

function cypherString(text: string): string {
  return `'${wellFormed(text).replace(UNSAFE, (found) => ESCAPES.get(found) ?? unicodeEscape(found))}'`;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Numbers without a fraction are integers in Cypher too, as far as they are exact. */
function cypherNumber(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const text = String(value);
  return /[.e]/.test(text) ? text : `${text}.0`;
}
