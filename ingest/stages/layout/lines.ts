/** A line without its white space and without the marks of markdown that open it. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** The marks before `start`: `##`, `-`, `1.`, `>`, `|`; empty for plain lines. */
  readonly mark: string;
  /** Whether an empty line, or the start of the text, stands before it. */
  readonly afterGap: boolean;
}

const MARK = /(?:#{1,6}[ \t]|[-*+•▪◦‣·–][ \t]|\d{1,3}[.)][ \t]|>[ \t]?|\|)/y;
const EMPHASIS = /(?:\*{1,3}|_{1,3})(?=\S)/y;

/** The lines of a text that hold more than white space. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = trimmed(text, start, end, gap);
    if (line) lines.push(line);
    gap = line === undefined;
    start = end + 1;
  }
  return lines;
}

function trimmed(text: string, start: number, end: number, afterGap: boolean): Line | undefined {
  let from = skipSpace(text, start, end);
  const markStart = from;
  for (let next = skipMark(text, from, end); next > from; next = skipMark(text, from, end)) from = next;
  const mark = text.slice(markStart, from).trim();
  let to = end;
  while (to > from && isBlank(text, to - 1)) to -= 1;
  const closing = /[*_#]/.test(mark) ? closingMarks(text, from, to) : to;
  return closing > from ? { start: from, end: closing, mark, afterGap } : undefined;
}

function skipMark(text: string, from: number, end: number): number {
  for (const form of [MARK, EMPHASIS]) {
    form.lastIndex = from;
    const found = form.exec(text);
    if (found && from + found[0].length <= end) return skipSpace(text, from + found[0].length, end);
  }
  return from;
}

function closingMarks(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && ' #*_'.includes(text.charAt(to - 1))) to -= 1;
  return to;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text, at)) at += 1;
  return at;
}

function isBlank(text: string, at: number): boolean {
  return /[\s\u200B\uFEFF]/.test(text.charAt(at));
}
