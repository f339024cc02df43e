import type { Token } from '../../document/document';
import { BODY_WORDS, FIRM_ENDS, LEGAL_FORMS } from '../../rules/kinds/name-forms';
import { DEMONYMS } from '../../rules/names/demonyms';
import { FUNCTION_WORDS } from '../../rules/names/function-words';
import {
  DEAL_ENDS,
  NOT_ENTITIES,
  NOT_ENTITY_ENDS,
  OFFICES,
  ORDINARY_CAPITALS,
  TICKER_EXCHANGES,
} from '../../rules/names/not-names';
import { PLACE_ENDS, PLACES } from '../../rules/names/places';
import { TITLE_HEADS, TITLE_PHRASES } from '../../rules/names/titles';
import type { Piece } from './pieces';
import type { Vocabulary } from './vocabulary';

/** Where a piece stands, as far as its capital is concerned. */
export interface Place {
  /** First in its sentence, so that any word would have a capital. */
  readonly opens: boolean;
  /** In a line in title case or capitals. */
  readonly shouting: boolean;
}

/** Why a piece is no name of an entity; `undefined` if it may be one. */
export function rejectionOf(
  tokens: readonly Token[],
  piece: Piece,
  words: Vocabulary,
  place: Place,
): string | undefined {
  const parts = tokens.slice(piece.from, piece.to);
  const written = parts.map((token) => token.text).join(' ');
  const last = parts.at(-1)?.text ?? '';
  if (
    /^licen[cs]e[sd]?$/.test(tokens[piece.to]?.lower ?? '') &&
    /^(?:a|an|the|under|standard|its)$/.test(tokens[piece.from - 1]?.lower ?? '')
  )
    return 'licence';
  if (piece.known)
    return isPlaceHere(tokens, piece, written) ? 'place' : isUnconfirmed(parts, place, words) ? 'word' : undefined;
  if (NOT_ENTITIES.has(written) || NOT_ENTITIES.has(written.replace(/^The /, ''))) return 'table';
  if (
    PLACES.has(written) ||
    PLACES.has(
      written.replace(
        /^(?:Greater|Central|Downtown|Northern|Southern|Eastern|Western|Upper|Lower|Old|Inner|Outer|Mainland|North|South|East|West) /,
        '',
      ),
    )
  )
    return 'place';
  if (piece.titled) {
    if (!parts.every((token) => isOrdinary(token, words))) return undefined;
    return parts.length > 1 ? 'ordinary' : ordinary(parts);
  }
  if (isCase(tokens, piece)) return 'case';
  if (isTicker(tokens, piece)) return 'ticker';
  if (isOffice(tokens, piece, parts, words)) return 'office';
  if (LABELS.has(parts[0]?.text ?? '') && /\d/.test(last)) return 'label';
  if (
    /^(?:Board of (?:Directors|Governors|Trustees|Managers)(?: and)?|(?:\S+ ){1,3}Committee)$/.test(written) &&
    !/^(?:National|Olympic|International|Nobel)/.test(written)
  )
    return 'organ';
  if (parts.length > 1 && DEAL_ENDS.has(last)) return 'deal';
  if (parts.length === 1 && (PLURAL.test(last) || PERIOD.test(last))) return 'abbreviation';
  if (parts.every((token) => isOrdinary(token, words))) return isBusinessName(parts) ? undefined : ordinary(parts);
  if (parts.length > 1 && (NOT_ENTITY_ENDS.has(last) || SPORTS.test(written))) return 'event';
  if (parts.length > 1 && /^(?:Show|Podcast|Newsletter)$/.test(last)) return 'phrase';
  if (parts.length > 1 && PLACE_ENDS.has(last) && standsAsPlace(tokens, piece)) return 'place';
  if (parts.length > 1 && parts.every((token) => PLACES.has(token.text) || DEMONYMS.has(token.text))) return 'place';
  if (isUnknownPlace(tokens, piece)) return 'place';
  if (parts.length === 1 && (last.length === 1 || /^[IVXLC]+\.?$/.test(last))) return 'letter';
  return undefined;
}

/** `word` and `phrase` for words of the language that may still be somebody's name: "Price", "Record Crossing". */
function ordinary(parts: readonly Token[]): 'word' | 'phrase' | 'ordinary' {
  const [only] = parts;
  if (parts.length > 1) return isPhrase(parts) ? 'phrase' : 'ordinary';
  if (only?.shape !== 'word' || FUNCTION_WORDS.has(only.lower)) return 'ordinary';
  return ORDINARY_CAPITALS.has(only.text) ||
    DEMONYMS.has(only.text) ||
    TITLE_PHRASES.has(only.text) ||
    PLACES.has(only.text)
    ? 'ordinary'
    : 'word';
}

const LONGEST_PHRASE = 6;

/** One of the words has no other reason for its capital than to be part of a name. */
function isPhrase(parts: readonly Token[]): boolean {
  return (
    parts.length <= LONGEST_PHRASE &&
    parts.some(
      (token) =>
        token.capital &&
        !ORDINARY_CAPITALS.has(token.text) &&
        !TITLE_PHRASES.has(token.text) &&
        !DEMONYMS.has(token.text) &&
        !PLACES.has(token.text) &&
        !FUNCTION_WORDS.has(token.lower),
    )
  );
}

/** Capitalised for its use, not as a name: a nation, a month, an abbreviation, a title, a word of the language. */
function isOrdinary(token: Token, words: Vocabulary): boolean {
  if (ORDINARY_CAPITALS.has(token.text) || DEMONYMS.has(token.text) || TITLE_PHRASES.has(token.text)) return true;
  if (FUNCTION_WORDS.has(token.lower) || token.shape !== 'word' || PLACES.has(token.text)) return true;
  return words.isCommon(token.lower);
}

/** Before "AI" these make a field of it, not a firm. */
export const NOT_BEFORE_AI = new Set(
  'Generative Artificial Open Big Responsible Agentic Embodied Sovereign Physical Consumer Enterprise Chinese American Western Global'.split(
    ' ',
  ),
);

/** "Silicon Valley Group", "Bank of America", "National Grid": ordinary words that together name a firm or body. */
function isBusinessName(parts: readonly Token[]): boolean {
  if (parts.length < 2) return false;
  const last = parts.at(-1)?.text ?? '';
  if (parts.every((token) => token.text === token.text.toUpperCase() && token.text.length > 1)) return false;
  if (
    parts.every((token) => ORDINARY_CAPITALS.has(token.text) || TITLE_PHRASES.has(token.text) || token.shape !== 'word')
  )
    return false;
  if (NOT_ENTITY_ENDS.has(last) || PLACE_ENDS.has(last)) return false;
  const named = parts.some(
    (token) => BODY_WORDS.has(token.text) || FIRM_ENDS.has(token.text) || LEGAL_FORMS.has(token.text),
  );
  if (last === 'AI' && parts.length === 2 && !NOT_BEFORE_AI.has(parts[0]?.text ?? ''))
    return !ORDINARY_CAPITALS.has(parts[0]?.text ?? '');
  return named || parts.every((token) => !ORDINARY_CAPITALS.has(token.text) && !DEMONYMS.has(token.text));
}

/** A catalogue name that is also a word ("Block", "Paradigm"), where its capital says nothing. */
function isUnconfirmed(parts: readonly Token[], place: Place, words: Vocabulary): boolean {
  const [only] = parts;
  if (!only || parts.length > 1 || !(place.opens || place.shouting)) return false;
  return words.isCommon(only.lower) && /^\p{Lu}\p{Ll}+$/u.test(only.text) && !words.isSeenInside(only.text);
}

const SPORTS =
  /(?:Olympic|Paralympic|Asian|African|Commonwealth|European|Pan American|University|Invictus|X|Island|\d) Games$/;

/** "TDRs", of which there are many. */
const PLURAL = /^\p{Lu}{2,}s$/u;
/** "FY2022", "F23", "2Q24". */
const PERIOD = /^(?:FY?|CY|Q[1-4]|[1-4]Q|H[12]|[12]H)\d{2}(?:\d{2})?$/;

/** What is numbered in law and filings: "Form S-4", "Rule 144". */
const LABELS = new Set(
  'Form Rule Exhibit Section Article Note Notes Schedule Item Chapter Phase Level Tier Title Regulation Annex Appendix Version'.split(
    ' ',
  ),
);

/** "Brannock v. Arden". */
function isCase(tokens: readonly Token[], piece: Piece): boolean {
  return /^vs?\.?$/.test(tokens[piece.to]?.lower ?? '') || /^vs?\.?$/.test(tokens[piece.from - 1]?.lower ?? '');
}

/** "(NASDAQ: BRNK)", "under the symbol BRNK", "(BRNK.DE)". */
function isTicker(tokens: readonly Token[], piece: Piece): boolean {
  const before = tokens[piece.from - 1];
  if (piece.to - piece.from > 1 || !before) return false;
  const written = tokens[piece.from]?.text ?? '';
  if (before.text === '(' && /^[A-Z\d]{1,6}\.[A-Z]{1,3}$/.test(written)) return true;
  if (before.text === '(' && tokens[piece.to]?.text === ':' && isSymbol(written))
    return isSymbol(tokens[piece.to + 1]?.text);
  if (before.text === ':' && tokens[piece.from - 3]?.text === '(' && isSymbol(tokens[piece.from - 2]?.text))
    return isSymbol(written);
  if (before.text === ':') return TICKER_EXCHANGES.has(tokens[piece.from - 2]?.text ?? '');
  const word = before.shape === 'quote' ? tokens[piece.from - 2] : before;
  return word?.lower === 'symbol' || word?.lower === 'ticker';
}

function isSymbol(word = ''): boolean {
  return /^[A-Z\d.]{1,6}$/.test(word);
}

/** "Director of Operations", "Vice President of Global Sales": what the office is of is no firm. */
function isOffice(tokens: readonly Token[], piece: Piece, parts: readonly Token[], words: Vocabulary): boolean {
  if (tokens[piece.from - 1]?.lower !== 'of' || !TITLE_HEADS.has(tokens[piece.from - 2]?.text ?? '')) return false;
  return (
    OFFICES.has(parts.at(-1)?.text ?? '') && parts.every((token) => isOrdinary(token, words) || token.lower === 'and')
  );
}

function standsAsPlace(tokens: readonly Token[], piece: Piece): boolean {
  const token = tokens[piece.from - 1];
  const before = token?.lower ?? '';
  return token?.shape === 'number' || BEFORE_PLACE.has(before) || /^(?:on|above|along|across|off|the|,)$/.test(before);
}

const BEFORE_PLACE = new Set(['in', 'near', 'from', 'at', 'outside', 'to', 'around', 'of']);

/** A name after "in" or "near" that a known place follows: "in Ashford, Kent". */
function isUnknownPlace(tokens: readonly Token[], piece: Piece): boolean {
  const before = tokens[piece.from - 1]?.lower ?? '';
  const next = tokens[piece.to + 1];
  const second = tokens[piece.to + 2];
  const followed =
    tokens[piece.to]?.text === ',' &&
    next !== undefined &&
    ((PLACES.has(next.text) && second?.capital !== true) || PLACES.has(`${next.text} ${second?.text ?? ''}`));
  return (followed && (BEFORE_PLACE.has(before) || before === ',' || before === '(')) || before === 'near';
}

/** Catalogue names that are also places, standing as places do. */
function isPlaceHere(tokens: readonly Token[], piece: Piece, written: string): boolean {
  if (!PLACES.has(written) && !NOT_ENTITIES.has(written)) return false;
  const before = tokens[piece.from - 1]?.lower ?? '';
  return NOT_ENTITIES.has(written) || /^(?:in|near|from|outside|across|around|throughout|to|of|the)$/.test(before);
}
