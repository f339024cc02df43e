import type { Line } from './lines';

const NARROW = 100;
const FULL = 40;

/**
 * Joins the lines of paragraphs that were wrapped at a column: a line goes on where the next begins in lower case, or,
 * in a text whose lines are all narrow, where no empty line parts them.
 */
export function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const wrapped = isWrapped(text, lines);
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && goesOn(text, before, line, wrapped)) joined[joined.length - 1] = { ...before, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function goesOn(text: string, before: Line, line: Line, wrapped: boolean): boolean {
  if (line.afterGap || line.mark !== '' || before.mark.startsWith('#') || before.mark.startsWith('|')) return false;
  const closed = /[.!?:”"]/.test(text.charAt(before.end - 1));
  if (!closed && /\p{Ll}/u.test(text.charAt(line.start)) && before.end - before.start >= FULL) return true;
  return wrapped;
}

/** Whether most lines that are followed by another of their paragraph are narrow, full and end within a sentence. */
function isWrapped(text: string, lines: readonly Line[]): boolean {
  const inner = lines.filter((_, index) => lines[index + 1]?.afterGap === false);
  if (inner.length < 4 || inner.some((line) => line.end - line.start > NARROW)) return false;
  const open = inner.filter(
    (line) => line.end - line.start >= FULL && !/[.!?:”"]/.test(text.charAt(line.end - 1)) && line.mark === '',
  );
  return open.length * 2 > inner.length;
}
