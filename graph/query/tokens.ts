import { refusal } from './refusal';

/** What the gate tells apart; `symbol` is one character, or the two dots of a range. */
export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'parameter' | 'symbol';

/** A piece of a query that is neither blank nor comment. `text` of a quoted name is without its backticks. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offset of its first character. */
  readonly start: number;
}

/** Text that one pattern accounts for; sticky, and each character is looked at once. */
interface Lexeme {
  readonly pattern: RegExp;
  readonly kind: TokenKind | 'blank';
}

const LEXEMES: readonly Lexeme[] = [
  { kind: 'blank', pattern: /[ \t\r\n]+/y },
  { kind: 'blank', pattern: /\/\/[^\r\n]*/y },
  { kind: 'blank', pattern: /\/\*(?:[^*]|\*(?!\/))*\*\//y },
  { kind: 'word', pattern: /[A-Za-z_][A-Za-z0-9_]*/y },
  { kind: 'number', pattern: /0[xX][0-9A-Fa-f_]+|0[oO][0-7_]+|[0-9][0-9_]*(?:\.[0-9][0-9_]*)?(?:[eE][+-]?[0-9]+)?/y },
  { kind: 'string', pattern: /'(?:[^'\\]|\\[\s\S])*'/y },
  { kind: 'string', pattern: /"(?:[^"\\]|\\[\s\S])*"/y },
  { kind: 'quoted', pattern: /`[^`]*`/y },
  { kind: 'parameter', pattern: /\$(?:[A-Za-z0-9_]+|`[^`]*`)/y },
  { kind: 'symbol', pattern: /\.\.|[()[\]{}.,:;=<>+\-*/%^|&!~]/y },
];

/** Comments whose end engines see in different places. */
const DOUBTFUL_LINE_COMMENT = /[\v\f\u0085\u2028\u2029]/;
const DOUBTFUL_BLOCK_COMMENT = /\/\*/;
const OPENERS = new Map([
  ["'", 'string'],
  ['"', 'string'],
  ['`', 'name in backticks'],
  ['/', 'comment'],
]);

/**
 * Cuts a query into tokens, in linear time. Refuses whatever two engines could cut differently, since a text that reads
 * as a string here and as a clause there would pass the gate.
 *
 * @throws usage
 */
export function tokenise(cypher: string): readonly Token[] {
  refuseEscapes(cypher);
  const tokens: Token[] = [];
  let at = 0;
  while (at < cypher.length) {
    const found = lexemeAt(cypher, at);
    if (found.kind === 'blank') checkBlank(cypher, found.text, at);
    else tokens.push({ kind: found.kind, text: plainText(found.kind, found.text), start: at });
    if (found.kind === 'number') checkNumberEnd(cypher, at + found.text.length);
    at += found.text.length;
  }
  return tokens;
}

/** Neo4j reads `\u0027` before it looks for strings, so no such escape can be judged by its place. */
function refuseEscapes(cypher: string): void {
  const backslash = cypher.search(/\\u/i);
  if (backslash >= 0) {
    throw refusal(
      'query-escape',
      backslash,
      'a \\u escape is not read here',
      'Write the character itself, or pass a parameter.',
    );
  }
  const nul = cypher.indexOf('\0');
  if (nul >= 0) throw refusal('query-character', nul, 'it contains U+0000', 'Remove the character.');
}

function lexemeAt(cypher: string, at: number): { readonly kind: TokenKind | 'blank'; readonly text: string } {
  for (const { pattern, kind } of LEXEMES) {
    pattern.lastIndex = at;
    const text = pattern.exec(cypher)?.[0];
    if (text !== undefined && !opensComment(cypher, at, kind)) return { kind, text };
  }
  throw unreadable(cypher, at);
}

/** An unfinished comment must not pass as a division and a star. */
function opensComment(cypher: string, at: number, kind: Lexeme['kind']): boolean {
  return kind === 'symbol' && cypher.startsWith('/*', at);
}

function unreadable(cypher: string, at: number): Error {
  const character = String.fromCodePoint(cypher.codePointAt(at) ?? 0);
  const opened = OPENERS.get(character);
  if (opened) return refusal('query-unterminated', at, `this ${opened} has no end`, 'Close it.');
  const code = `U+${(cypher.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return refusal(
    'query-character',
    at,
    `${code} has no meaning outside strings and names in backticks`,
    'Remove it, or put the name it belongs to in backticks.',
  );
}

function checkBlank(cypher: string, text: string, at: number): void {
  const doubtful = text.startsWith('//')
    ? DOUBTFUL_LINE_COMMENT.test(text) || isLoneReturn(cypher, at + text.length)
    : text.startsWith('/*') && DOUBTFUL_BLOCK_COMMENT.test(text.slice(2));
  if (doubtful) {
    throw refusal('query-comment', at, 'engines disagree where this comment ends', 'Remove the comment.');
  }
}

function isLoneReturn(cypher: string, at: number): boolean {
  return cypher[at] === '\r' && cypher[at + 1] !== '\n';
}

/** `1SET` is a number and a clause to one reader and a broken number to another. */
function checkNumberEnd(cypher: string, end: number): void {
  if (/[A-Za-z_]/.test(cypher.charAt(end))) {
    throw refusal('query-number', end, 'a letter stands right after a number', 'Put a space between them.');
  }
}

function plainText(kind: TokenKind, text: string): string {
  return kind === 'quoted' ? text.slice(1, -1) : text;
}

/** The word in upper case; empty for whatever is not a word. */
export function wordOf(token: Token | undefined): string {
  return token?.kind === 'word' ? token.text.toUpperCase() : '';
}

/** Whether a token is exactly this symbol. */
export function isSymbol(token: Token | undefined, text: string): boolean {
  return token?.kind === 'symbol' && token.text === text;
}

/** A token as a message shows it. */
export function shown(token: Token | undefined): string {
  if (!token) return 'nothing';
  return token.kind === 'word' ? token.text.toUpperCase().slice(0, 40) : `“${token.text.slice(0, 40)}”`;
}
