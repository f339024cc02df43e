const OTHER = 0;
const SPACE = 1;
const DIGIT = 2;
const UPPER = 3;
const LOWER = 4;

type CharacterClass = typeof OTHER | typeof SPACE | typeof DIGIT | typeof UPPER | typeof LOWER;

/** Latin, Greek and Cyrillic letters and common punctuation are looked up; what lies beyond is rare. */
const LOOKED_UP = 0x2100;
const CLASSES = Uint8Array.from({ length: LOOKED_UP }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): CharacterClass {
  if (/[\s\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(character)) return SPACE;
  if (/\p{N}/u.test(character)) return DIGIT;
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  // A surrogate half counts as a letter, so that a pair is never cut.
  if (/[\p{L}\p{M}\p{Cs}]/u.test(character)) return LOWER;
  return OTHER;
}

function classOf(code: number): number {
  return CLASSES[code] ?? classify(String.fromCharCode(code));
}

/** Whether a UTF-16 unit is white space or invisible. `NaN`, past the end of a text, is neither. */
export function isSpace(code: number): boolean {
  return classOf(code) === SPACE;
}

/** Letters, digits and what combines with them. */
export function isWordPart(code: number): boolean {
  return !Number.isNaN(code) && classOf(code) >= DIGIT;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  return !Number.isNaN(code) && classOf(code) === UPPER;
}

export function isLetter(code: number): boolean {
  return !Number.isNaN(code) && classOf(code) >= UPPER;
}

const SINGLE_QUOTES = "'’‘ʼ`´‛′";
const DOUBLE_QUOTES = '"“”„‟«»″';
const HYPHENS = '-‐‑';
const DASHES = '–—―‒−';

export function isSingleQuote(character: string): boolean {
  return character !== '' && SINGLE_QUOTES.includes(character);
}

export function isDoubleQuote(character: string): boolean {
  return character !== '' && DOUBLE_QUOTES.includes(character);
}

export function isHyphen(character: string): boolean {
  return character !== '' && HYPHENS.includes(character);
}

/** A dash between clauses or figures, as against a hyphen within a word. */
export function isDash(character: string): boolean {
  return character !== '' && DASHES.includes(character);
}

const NOT_PLAIN = /[’‘ʼ`´‛′“”„‟«»″‐‑\u00AD\u200B-\u200F\u2060\uFEFF]/;

/** Quotes and hyphens made plain and invisible characters dropped, as `Token.text` has it. */
export function plain(word: string): string {
  if (!NOT_PLAIN.test(word)) return word;
  return word
    .replace(/[’‘ʼ`´‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '');
}
