import type { BlockRole } from '../../document/document';
import { LINE_RULES } from '../../rules/line-roles';
import type { Line } from './lines';

const TRIED = 400;
const LONGEST_HEADING = 120;
const MOST_HEADING_WORDS = 16;

/** The part a line plays, from itself alone; `body` unless its form says otherwise. */
export function roleOf(text: string, line: Line): BlockRole {
  if (line.mark.startsWith('|')) return 'table-row';
  const length = line.end - line.start;
  const written = text.slice(line.start, Math.min(line.end, line.start + TRIED));
  const rule = LINE_RULES.find((each) => length <= each.longest && each.form.test(written));
  if (rule) return rule.role;
  if (line.mark.startsWith('#')) return 'heading';
  if (/^(?:[-*+•▪◦‣·–]|\d{1,3}[.)])$/.test(line.mark)) return 'list-item';
  return length <= LONGEST_HEADING && isHeading(written) ? 'heading' : 'body';
}

/** Short, begins with a capital, and does not end as a sentence does: a question may be a heading. */
function isHeading(written: string): boolean {
  if (!/^[“"‘']?[\p{Lu}\p{N}]/u.test(written) || /[.!:;,…]["”’)]*$/.test(written)) return false;
  const words = written.split(/\s+/);
  if (words.length > MOST_HEADING_WORDS) return false;
  return !/[”"]$/.test(written) && !(written.endsWith('?') && words.length > 8);
}
