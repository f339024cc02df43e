import {
  LABELLED,
  LEADING_ABBREVIATIONS,
  STATE_ABBREVIATIONS,
  TRAILING_ABBREVIATIONS,
} from '../../rules/abbreviations';
import { isDigit, isHyphen, isLetter, isSingleQuote, isUpper, isWordPart } from './characters';

/** Longer words are cut, so that no later step meets one of a million characters. */
export const LONGEST_TOKEN = 200;

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,400}/y;

/** End of the web address that starts at `at`, or `at`. */
export function scanAddress(text: string, at: number): number {
  ADDRESS.lastIndex = at;
  const found = ADDRESS.exec(text);
  if (!found) return at;
  let end = at + found[0].length;
  while (end > at && '.,;:!?)’\'”"'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

/** End of the word that starts at `at`, without a full stop that closes it. */
export function scanWord(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_TOKEN);
  let next = at;
  while (next < limit) {
    if (!isWordPart(text.charCodeAt(next)) && !joins(text, next, end)) break;
    next += 1;
  }
  return text.charAt(next) === '+' && next < end && !isWordPart(text.charCodeAt(next + 1)) ? next + 1 : next;
}

function joins(text: string, at: number, end: number): boolean {
  const character = text.charAt(at);
  const before = text.charCodeAt(at - 1);
  const after = at + 1 < end ? text.charCodeAt(at + 1) : Number.NaN;
  if (!isWordPart(before) || !isWordPart(after)) return false;
  if (character === '.' || character === '&' || character === '_' || isHyphen(character)) return true;
  if (isSingleQuote(character))
    return isLetter(before) ? isLetter(after) : isDigit(before) && text.charAt(at + 1) === 's';
  if (character === ',') return isDigit(before) && isDigit(after) && isThousand(text, at);
  return character === '/' && text.startsWith('A/S', at - 1) && !isWordPart(text.charCodeAt(at + 2));
}

function isThousand(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3)) && !isDigit(text.charCodeAt(at + 4));
}

/** What stands before a word in its block. */
export interface Before {
  /** Empty at the start of a block. */
  readonly text: string;
  readonly capital: boolean;
}

/** Whether the full stop at `at`, after `word`, belongs to it. */
export function keepsStop(text: string, at: number, word: string, before: Before): boolean {
  if (text.charAt(at) !== '.' || text.charAt(at + 1) === '.') return false;
  if (/^\p{L}(?:\.\p{L})+$/u.test(word)) return true;
  if (word.length === 1 && isUpper(word.charCodeAt(0))) return isInitial(text, at, before);
  if (word === 'No' || word === 'Nos') return /^\.? ?\d/.test(text.slice(at + 1, at + 3));
  if (word === 'v' || word === 'vs' || word === 'ca') return text.charAt(at + 1) === ' ';
  if (LEADING_ABBREVIATIONS.has(word) || TRAILING_ABBREVIATIONS.has(word)) return true;
  return before.text === ',' && STATE_ABBREVIATIONS.has(word);
}

function isInitial(text: string, at: number, before: Before): boolean {
  if (LABELLED.has(before.text.toLowerCase())) return false;
  const following = text.charCodeAt(text.charAt(at + 1) === ' ' ? at + 2 : at + 1);
  const opens = before.capital || before.text === '' || /^(?:[",(]|and|by|including|with|of|at)$/.test(before.text);
  return opens && isUpper(following) && !(text.charAt(at - 1) === 'X' && !before.capital);
}
