import type { Token } from '../../document/document';
import { LEADING_ABBREVIATIONS } from '../../rules/abbreviations';
import { OPENING_VERBS, SENTENCE_OPENERS } from '../../rules/sentence-openers';

const NAMES_WITH_MARK = new Set(['Yahoo', 'Yum', 'Jeopardy']);

/**
 * Whether the token at `at` is the last of the sentence that began at `start`.
 *
 * @param to end of the block, in tokens
 */
export function endsSentence(tokens: readonly Token[], at: number, start: number, to: number): boolean {
  const stop = stopBefore(tokens, at, start);
  const next = tokens[at + 1];
  if (stop < 0 || !next || at + 1 >= to) return false;
  if (closes(tokens, at + 1)) return false;
  const mark = tokens[stop];
  if (!mark) return false;
  if (!opens(next, tokens, at + 1)) return false;
  if (mark.text.length > 1 && mark.shape === 'word') return abbreviationEnds(mark, tokens, at + 1, stop < at);
  if (mark.text === '...' || mark.text === '…') return next.capital || next.shape === 'quote';
  if (mark.text === '!') return !NAMES_WITH_MARK.has(tokens[stop - 1]?.text ?? '') || SENTENCE_OPENERS.has(next.text);
  return true;
}

/** Index of the mark that may end a sentence, `at` or before the quotes and brackets that close at `at`; -1 for none. */
function stopBefore(tokens: readonly Token[], at: number, start: number): number {
  let index = at;
  while (index > start && closes(tokens, index)) index -= 1;
  const token = tokens[index];
  if (!token) return -1;
  const stops = token.shape === 'punctuation' && /^(?:[.?!…]|\.\.\.)$/.test(token.text);
  return stops || (token.shape === 'word' && token.text.length > 1 && token.text.endsWith('.')) ? index : -1;
}

/** A closing bracket, or a quotation mark with nothing between it and what stands before. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  if (token.shape === 'close') return true;
  const after = tokens[at + 1];
  return (
    token.shape === 'quote' &&
    token.start === before.end &&
    !(after && after.start === token.end && after.shape === 'word')
  );
}

/** Whether a sentence may start with the token: a capital, a figure, an opening mark. */
function opens(next: Token, tokens: readonly Token[], at: number): boolean {
  if (next.capital || next.shape === 'number') return true;
  if (next.shape === 'quote' || next.shape === 'open') {
    const inside = tokens[at + 1];
    return inside === undefined || inside.capital || inside.shape !== 'word' || inside.start > next.end;
  }
  return next.shape === 'symbol' || next.text === '—' || /^\d/.test(next.text);
}

function abbreviationEnds(mark: Token, tokens: readonly Token[], at: number, quoted: boolean): boolean {
  const next = tokens[at];
  if (!next || LEADING_ABBREVIATIONS.has(mark.text.slice(0, -1)) || mark.text === 'No.') return false;
  if (quoted && (next.capital || next.shape === 'quote')) return true;
  if (/^\p{Lu}\.$/u.test(mark.text)) return false;
  if (SENTENCE_OPENERS.has(next.text) || (next.shape === 'quote' && next.start > mark.end)) return true;
  const second = tokens[at + 1];
  return (
    next.capital &&
    second !== undefined &&
    (OPENING_VERBS.has(second.lower) || (second.text === ',' && mark.lower !== 'jan.'))
  );
}
