const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML and CSV readers refuse
const UNREADABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text as UTF-8 can carry it: half a surrogate pair becomes U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD');
}

/**
 * Text that XML and CSV readers take: besides, control characters other than tab, line feed and carriage return become
 * U+FFFD. Written raw or as a reference, they make NetworkX and Gephi refuse the whole file.
 */
export function readable(text: string): string {
  return wellFormed(text).replace(UNREADABLE, '\uFFFD');
}
