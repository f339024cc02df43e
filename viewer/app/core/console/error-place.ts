/** Offsets of a query, the end not included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How the gate and the engines say where a query fails: an offset, or line and column; all counted from 1. */
const AT_CHARACTER = /\bat character (\d{1,6})/;
const AT_LINE = /\bquery:(\d{1,5}):(\d{1,5})|\bline (\d{1,5}), column (\d{1,5})/;
const NAMED = /\b(?:variable|function|parameter)\b:? [`'"]?(\$?\w{1,80})/i;
/** What there is to underline at an offset: a word, or else one character. */
const PIECE = /[\p{L}\p{N}_$]+|./su;

/**
 * Where in a query an error lies, by what its message says.
 *
 * @example
 * errorPlace('Query refused at character 11: SET is not allowed', 'MATCH (n) SET n.x = 1'); // { from: 10, to: 13 }
 */
export function errorPlace(message: string, cypher: string): Stretch | undefined {
  const [, character] = AT_CHARACTER.exec(message) ?? [];
  if (character !== undefined) return pieceAt(cypher, Number(character) - 1);
  const [, line, column, otherLine, otherColumn] = AT_LINE.exec(message) ?? [];
  const [row, place] = [line ?? otherLine, column ?? otherColumn];
  if (row !== undefined && place !== undefined) return pieceAt(cypher, offsetOf(cypher, Number(row), Number(place)));
  const [, name] = NAMED.exec(message) ?? [];
  return name === undefined ? undefined : lastOf(name, cypher);
}

function offsetOf(cypher: string, line: number, column: number): number {
  const before = cypher.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
}

/** An error at the end is shown at the last character there is. */
function pieceAt(cypher: string, offset: number): Stretch | undefined {
  const end = cypher.trimEnd().length;
  if (end === 0 || offset < 0) return undefined;
  const from = Math.min(offset, end - 1);
  const [piece] = PIECE.exec(cypher.slice(from)) ?? [];
  return piece === undefined ? undefined : { from, to: from + piece.length };
}

/** Names that are used without being known are mostly used late: in WHERE or RETURN. */
function lastOf(name: string, cypher: string): Stretch | undefined {
  const places = [...cypher.matchAll(/\$?[\p{L}\p{N}_]+/gu)].filter(([word]) => word === name);
  const from = places.at(-1)?.index;
  return from === undefined ? undefined : { from, to: from + name.length };
}
