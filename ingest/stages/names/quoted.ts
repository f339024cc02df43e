import type { Document } from '../../document/document';
import type { Piece } from './pieces';

const LONGEST_TITLE = 8;

/**
 * Whether a piece stands in a quoted title: "Squawk Box" after an outlet's name. What is quoted whole and begins with
 * capitals is a show, a book or a phrase; a quoted sentence is not.
 */
export function isListedTitle(doc: Document, piece: Piece): boolean {
  const open = quoteBefore(doc, piece);
  if (open === undefined) return false;
  const close = quoteAfter(doc, piece);
  if (close === undefined || close - open > LONGEST_TITLE) return false;
  const inside = doc.tokens.slice(open + 1, close).filter((token) => token.shape === 'word' && token.text.length > 2);
  const shown = doc.tokens[open - 1]?.text ?? '';
  const titled = inside.length > 0 && inside.every((token) => token.capital);
  return titled ? shown === "'s" || inside.length > 1 : false;
}

function quoteBefore(doc: Document, piece: Piece): number | undefined {
  for (let at = piece.from - 1; at >= 0 && piece.from - at <= LONGEST_TITLE; at -= 1) {
    if (doc.tokens[at]?.shape === 'quote') return at;
    if (doc.tokens[at]?.shape === 'punctuation') return undefined;
  }
  return undefined;
}

function quoteAfter(doc: Document, piece: Piece): number | undefined {
  for (let at = piece.to; at < doc.tokens.length && at - piece.to <= LONGEST_TITLE; at += 1) {
    if (doc.tokens[at]?.shape === 'quote') return at;
  }
  return undefined;
}
