import { FirmamentError } from '../ontology/errors';
import { checkCall, checkFunction, isCalled } from './calls';
import { LabelPosition } from './label-position';
import { refusal } from './refusal';
import { isSymbol, shown, type Token, tokenise, wordOf } from './tokens';
import { AFTER_NAME, CLAUSE_WORDS, COMMAND_WORDS, ENDS_NAME, FIRST_WORDS, PREFIX_WORDS } from './words';

/** Longest query read, in UTF-16 units. */
export const MAX_QUERY_LENGTH = 20_000;

/** Deepest nesting of brackets. */
export const MAX_QUERY_DEPTH = 64;

/** `CALL { … } IN TRANSACTIONS` commits on its own. */
const BATCHES: ReadonlySet<string> = new Set(['IN', 'CONCURRENT']);

/**
 * Lets through one Cypher statement that only reads. The first of several walls: the store opens a read transaction and
 * limits time and rows besides. A name that is also a clause (`n.set`, `[:CREATE]`, `AS start`) passes where no engine
 * could take it for the clause; anywhere else it has to stand in backticks.
 *
 * @throws usage, with a code that begins `query-`; never anything else, whatever the string
 * @example
 * assertReadOnly('MATCH (f:Firm)-[r:ACQUIRED]->(g) RETURN f.name, g.name LIMIT 20');
 * assertReadOnly('MATCH (n) DETACH DELETE n'); // throws query-writes
 */
export function assertReadOnly(cypher: string): void {
  if (cypher.length > MAX_QUERY_LENGTH) {
    throw new FirmamentError(
      'usage',
      `The query has ${cypher.length} characters; at most ${MAX_QUERY_LENGTH} are read. Pass long values as parameters.`,
      { code: 'query-too-long' },
    );
  }
  const tokens = withoutLastSemicolon(tokenise(cypher));
  checkFirstWord(tokens);
  checkDepth(tokens);
  checkWords(tokens);
}

function withoutLastSemicolon(tokens: readonly Token[]): readonly Token[] {
  return isSymbol(tokens.at(-1), ';') ? tokens.slice(0, -1) : tokens;
}

function checkFirstWord(tokens: readonly Token[]): void {
  const prefixed = PREFIX_WORDS.has(wordOf(tokens[0]));
  const first = tokens[prefixed ? 1 : 0];
  if (!first)
    throw refusal('query-empty', 0, 'there is nothing to run', 'Write a query such as MATCH (n) RETURN n LIMIT 10.');
  const word = wordOf(first);
  if (FIRST_WORDS.has(word)) return;
  if (CLAUSE_WORDS.has(word)) throw refuseClause(first);
  throw refusal(
    'query-command',
    first.start,
    `a query cannot begin with ${shown(first)}`,
    `Begin with ${[...FIRST_WORDS].join(', ')}, or with EXPLAIN before one of them.`,
  );
}

function checkDepth(tokens: readonly Token[]): void {
  let depth = 0;
  for (const token of tokens) {
    depth = Math.max(0, depth + depthChange(token));
    if (depth > MAX_QUERY_DEPTH) {
      throw refusal(
        'query-too-deep',
        token.start,
        `more than ${MAX_QUERY_DEPTH} levels are nested`,
        'Split it with WITH.',
      );
    }
  }
}

function depthChange(token: Token): number {
  if (token.kind !== 'symbol') return 0;
  if ('([{'.includes(token.text)) return 1;
  return ')]}'.includes(token.text) ? -1 : 0;
}

function checkWords(tokens: readonly Token[]): void {
  const labels = new LabelPosition();
  for (const [index, token] of tokens.entries()) {
    const isLabel = labels.next(token) && !isSymbol(tokens[index + 1], '(');
    if (isSymbol(token, ';')) {
      throw refusal('query-several-statements', token.start, 'a second statement follows', 'Send one at a time.');
    }
    if (isCalled(tokens, index)) checkFunction(tokens, index);
    else if (token.kind === 'word' && !isLabel && !isProperty(tokens, index)) checkWord(tokens, index, token);
  }
}

function checkWord(tokens: readonly Token[], index: number, token: Token): void {
  const word = wordOf(token);
  if (CLAUSE_WORDS.has(word) && !endsName(tokens[index + 1])) throw refuseClause(token);
  if (word === 'TRANSACTIONS' && BATCHES.has(wordOf(tokens[index - 1]))) throw refuseClause(token);
  if (COMMAND_WORDS.has(word) && !mayFollowName(tokens[index + 1])) {
    throw refusal('query-command', token.start, `${shown(token)} is a command`, asName(token));
  }
  if (word === 'CALL' && !endsName(tokens[index + 1])) checkCall(tokens, index);
}

/** No clause lacks an operand, so a word before `,` or at the end is a name. */
function endsName(next: Token | undefined): boolean {
  return next === undefined || (next.kind === 'symbol' && ENDS_NAME.has(next.text));
}

function mayFollowName(next: Token | undefined): boolean {
  return endsName(next) || AFTER_NAME.has(wordOf(next)) || (next?.kind === 'symbol' && '{+-/['.includes(next.text));
}

/** After the dot of a property; not after that of a number, as in `1.SET`. */
function isProperty(tokens: readonly Token[], index: number): boolean {
  const [owner, dot] = [tokens[index - 2], tokens[index - 1]];
  if (!owner || !isSymbol(dot, '.')) return false;
  return owner.kind === 'symbol' ? ')]}'.includes(owner.text) : owner.kind !== 'number';
}

function refuseClause(token: Token): Error {
  if (wordOf(token) === 'LOAD') {
    return refusal(
      'query-load-csv',
      token.start,
      `${shown(token)} reads files and addresses`,
      'Use `firmament ingest` to add articles.',
    );
  }
  return refusal('query-writes', token.start, `${shown(token)} is not allowed, since queries only read`, asName(token));
}

function asName(token: Token): string {
  return `Ask with MATCH … RETURN; if it is a name, write it in backticks: \`${token.text}\`.`;
}
