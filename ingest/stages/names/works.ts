import type { Token } from '../../document/document';
import { FIRM_ENDS, LEGAL_FORMS } from '../../rules/kinds/name-forms';
import { COMMON_WORDS } from '../../rules/names/common-words';
import { WORK_NOUNS } from '../../rules/names/work-nouns';

const SMALL = new Set(['of', 'the', 'in', 'a', 'an', 'to', 'on', 'at', 'for', 'from', 'with', 'and']);
const LONGEST_GAP = 3;
const REACH = 14;

/** Where the title of a work goes on across small words: "the film A Day in the Fens"; `end` itself where it does not. */
export function acrossWork(
  tokens: readonly Token[],
  from: number,
  end: number,
  to: number,
  isName: (index: number) => boolean,
): number {
  if (!isTitle(tokens, from, end)) return end;
  if (tokens[end]?.text === ':')
    return isName(end + 1) || isName(end + 2) ? afterColon(tokens, from, end, isName) : end;
  let next = end;
  while (next < to && next - end < LONGEST_GAP && SMALL.has(tokens[next]?.lower ?? '')) next += 1;
  if (next === end || next >= to || !isName(next)) return end;
  return joins(tokens, from, end, next) ? next + 1 : end;
}

/** Of a firm or a version no title goes on. */
function isTitle(tokens: readonly Token[], from: number, end: number): boolean {
  const last = tokens[end - 1];
  if (!last?.capital || FIRM_ENDS.has(last.text) || LEGAL_FORMS.has(last.text)) return false;
  return isArticle(tokens, from) || nounBefore(tokens, from) !== undefined;
}

/** "The" or "A" with a capital inside a sentence belongs to a title. */
function isArticle(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || /^[.!?:;]$/.test(before.text) || before.shape === 'quote') return false;
  return /^(?:The|A|An|My|Our|Your)$/.test(tokens[from]?.text ?? '');
}

type Noun = 'beside' | 'earlier';

function nounBefore(tokens: readonly Token[], from: number): Noun | undefined {
  for (let at = from - 1; at >= 0 && from - at <= REACH && !/^[.!?;]$/.test(tokens[at]?.text ?? ''); at -= 1) {
    const token = tokens[at];
    if (token && !token.capital && WORK_NOUNS.has(token.lower)) return at === from - 1 ? 'beside' : 'earlier';
  }
  return undefined;
}

/** A preposition joins where the words on its left are plain ones; "and" only where a noun in the singular stands before. */
function joins(tokens: readonly Token[], from: number, end: number, next: number): boolean {
  const gap = tokens.slice(end, next).map((token) => token.lower);
  const left = tokens.slice(from, end);
  const plain = left.every((token) => COMMON_WORDS.has(token.lower));
  const noun = nounBefore(tokens, from);
  if (gap[0] === 'and') return plain && noun === 'beside' && !(tokens[from - 1]?.lower ?? '').endsWith('s');
  if (gap[0] === 'of' || gap[0] === 'the' || gap[0] === 'a' || gap[0] === 'an') return true;
  const common = COMMON_WORDS.has(tokens[next]?.lower ?? '');
  return plain && (isArticle(tokens, from) || (common && (left.length > 1 || gap.length > 1)));
}

function afterColon(tokens: readonly Token[], from: number, end: number, isName: (index: number) => boolean): number {
  if (nounBefore(tokens, from) === undefined || tokens[end]?.start !== tokens[end - 1]?.end) return end;
  if (isName(end + 1)) return end + 2;
  return /^(?:The|A|An)$/.test(tokens[end + 1]?.text ?? '') ? end + 3 : end;
}
