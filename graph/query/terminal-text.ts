const UNPRINTABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
  /[\u0000-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}|\uFE0F|[\u{20000}-\u{3FFFD}]/u;

/** Text that a terminal shows and does not obey: control, bidirectional and invisible characters are written out. */
export function printable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (found) => NAMED.get(found) ?? `\\u{${found.charCodeAt(0).toString(16).toUpperCase()}}`,
  );
}

/** How many columns of a terminal a printable text takes. */
export function columnsOf(text: string): number {
  return graphemes(text).reduce((sum, each) => sum + widthOf(each), 0);
}

/** The text in exactly so many columns: filled with blanks, or cut with an ellipsis. */
export function fitted(text: string, columns: number): string {
  const width = columnsOf(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let kept = '';
  let used = 0;
  for (const each of graphemes(text.slice(0, columns * 16))) {
    if (used + widthOf(each) > columns - 1) break;
    kept += each;
    used += widthOf(each);
  }
  return `${kept}…${' '.repeat(Math.max(0, columns - 1 - used))}`;
}

function graphemes(text: string): readonly string[] {
  return [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment);
}

function widthOf(grapheme: string): number {
  return WIDE.test(grapheme) ? 2 : 1;
}
