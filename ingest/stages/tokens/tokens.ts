import type { Document, Token, TokenShape } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { isDash, isDoubleQuote, isHyphen, isSingleQuote, isSpace, isUpper, isWordPart, plain } from './characters';
import { type Before, keepsStop, scanAddress, scanWord } from './scan';
import { splitWord } from './split-word';

/** Cuts blocks into tokens; every offset points into the text as it is. Linear in the length of the text. */
export const tokens: Stage = {
  name: 'tokens',
  requires: ['blocks'],
  assigns: ['tokens'],
  run: (doc: Document) => ({
    ...doc,
    tokens: doc.blocks.flatMap((block) => tokensOf(doc.text, block.start, block.end)),
  }),
};

const NOTHING: Before = { text: '', capital: false };
const NAME_LIKE = /^(?:\p{Ll}+[\p{Ll}\p{N}]*\p{Lu}|\d[\d.]*\p{L}*\p{Lu}[\p{L}\p{N}.]|3M$|o[1-9](?:-\p{Ll}+)*$)/u;
const CURRENCY_PREFIX = new Set(['US', 'HK', 'C', 'A', 'NZ', 'S', 'AU', 'CA', 'NT', 'R', 'CAD', 'Mex']);
const CURRENCY_SIGNS = '$€£¥₹₩₽₺฿₫₦₱₪';

/** The tokens of one stretch of text. */
export function tokensOf(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  let at = start;
  while (at < end) {
    if (isSpace(text.charCodeAt(at))) at += 1;
    else at = takeToken(text, at, end, found);
  }
  return found;
}

function takeToken(text: string, at: number, end: number, found: Token[]): number {
  const address = text.charAt(at) === 'h' || text.charAt(at) === 'w' ? Math.min(scanAddress(text, at), end) : at;
  if (address > at) return push(found, text, at, address, 'symbol');
  if (!isWordPart(text.charCodeAt(at))) return takeMark(text, at, end, found);
  const wordEnd = Math.max(scanWord(text, at, end), at + 1);
  const word = plain(text.slice(at, wordEnd));
  if (text.charAt(wordEnd) === '$' && CURRENCY_PREFIX.has(word)) return push(found, text, at, wordEnd + 1, 'symbol');
  return takeWord(text, at, wordEnd, word, end, found);
}

function takeWord(text: string, at: number, wordEnd: number, word: string, end: number, found: Token[]): number {
  const before = found.at(-1) ?? NOTHING;
  if (wordEnd < end && keepsStop(text, wordEnd, word, before)) return push(found, text, at, wordEnd + 1, 'word');
  const parts = splitWord(word, CURRENCY_SIGNS.includes(before.text.at(-1) ?? ' '));
  let from = at;
  parts.forEach((part, index) => {
    const to = index === parts.length - 1 ? wordEnd : from + part.length;
    from = push(
      found,
      text,
      from,
      Math.min(to, wordEnd),
      part === '-' || part === '.' ? 'punctuation' : wordShape(part),
    );
  });
  return wordEnd;
}

function wordShape(word: string): TokenShape {
  return /^\d[\d.,]*$/.test(word) ? 'number' : 'word';
}

function takeMark(text: string, at: number, end: number, found: Token[]): number {
  const character = text.charAt(at);
  if (text.startsWith('...', at)) return push(found, text, at, Math.min(at + 3, end), 'punctuation');
  if (text.startsWith('--', at)) return push(found, text, at, Math.min(at + 2, end), 'punctuation', '—');
  if (isDash(character)) return push(found, text, at, at + 1, 'punctuation', '—');
  if (isHyphen(character)) return push(found, text, at, at + 1, 'punctuation', isSpaced(text, at) ? '—' : '-');
  if (isSingleQuote(character)) return takeApostrophe(text, at, found);
  if (isDoubleQuote(character)) return push(found, text, at, at + 1, 'quote');
  return push(found, text, at, at + 1, markShape(character));
}

function isSpaced(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1));
}

/** `companies'` ends in a possessive unless a single quotation mark is open. */
function takeApostrophe(text: string, at: number, found: Token[]): number {
  const before = found.at(-1);
  const follows = before !== undefined && before.end === at && /s$/i.test(before.text);
  const possessive = follows && !isWordPart(text.charCodeAt(at + 1)) && !singleOpen(text, found);
  return push(found, text, at, at + 1, possessive ? 'word' : 'quote');
}

const LOOK_BACK = 60;

function singleOpen(text: string, found: readonly Token[]): boolean {
  for (let index = found.length - 1; index >= Math.max(0, found.length - LOOK_BACK); index -= 1) {
    const token = found[index];
    if (token?.shape === 'quote' && token.text === "'") return !isWordPart(text.charCodeAt(token.start - 1));
  }
  return false;
}

function markShape(character: string): TokenShape {
  if ('([{'.includes(character)) return 'open';
  if (')]}'.includes(character)) return 'close';
  return CURRENCY_SIGNS.includes(character) || '%&+=@#*|~^\\/<>°§©®™'.includes(character) ? 'symbol' : 'punctuation';
}

function push(found: Token[], text: string, start: number, end: number, shape: TokenShape, as?: string): number {
  const written = as ?? plain(text.slice(start, end));
  const lower = written.toLowerCase();
  const capital = shape === 'word' && isCapital(written, lower);
  found.push({ start, end, text: written, lower, shape, capital });
  return end;
}

function isCapital(written: string, lower: string): boolean {
  if (written === lower) return written.length > 1 && written.startsWith('o') && NAME_LIKE.test(written);
  return isUpper(written.charCodeAt(0)) || NAME_LIKE.test(written);
}
