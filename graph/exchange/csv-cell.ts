import { readable } from './text';

/** First characters, blanks and quotes aside, at which a spreadsheet begins to calculate; full-width ones included. */
const FORMULA = /^[\s'"]*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A text as one RFC 4180 cell. What a spreadsheet would run gets an apostrophe before it, which it shows as text.
 *
 * @example
 * csvCell('=cmd()'); // "'=cmd()"
 * csvCell('a "b", c'); // '"a ""b"", c"'
 */
export function csvCell(text: string): string {
  return quoted(neutral(readable(text)));
}

/** A row with its line end. Numbers and booleans run nothing and stay as they are; what is absent stays empty. */
export function csvRow(cells: readonly (string | number | boolean | undefined)[]): string {
  return `${cells.map((cell) => (typeof cell === 'string' ? csvCell(cell) : String(cell ?? ''))).join(',')}\r\n`;
}

/** The text with the apostrophe it needs, if any. */
export function neutral(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
