import { refusal } from './refusal';
import { isSymbol, shown, type Token, wordOf } from './tokens';
import { FUNCTION_FAMILIES, PROCEDURES } from './words';

/** Whether a function is called here whose name has dots or stands in backticks. Plain names are the engine's own. */
export function isCalled(tokens: readonly Token[], index: number): boolean {
  if (!isSymbol(tokens[index + 1], '(')) return false;
  const kind = tokens[index]?.kind;
  return kind === 'quoted' || (kind === 'word' && isSymbol(tokens[index - 1], '.'));
}

/**
 * Refuses a function found by `isCalled`, unless its family is allowed.
 *
 * @throws usage
 */
export function checkFunction(tokens: readonly Token[], index: number): void {
  const name = dottedNameBefore(tokens, index);
  if (wordOf(tokens[index - name.length]) === 'CALL') return;
  const root = name[0];
  if (name.length > 1 && root?.kind === 'word' && FUNCTION_FAMILIES.has(root.text.toLowerCase())) return;
  throw refusal(
    'query-function',
    root?.start ?? 0,
    `the function ${spelling(name)} is not among those allowed`,
    `Dotted functions allowed begin with ${[...FUNCTION_FAMILIES].join(', ')}.`,
  );
}

/**
 * Refuses the procedure named after a CALL, unless it is listed. Subqueries pass: what is in them is looked at anyway.
 *
 * @throws usage
 */
export function checkCall(tokens: readonly Token[], index: number): void {
  const next = tokens[index + 1];
  if (isSymbol(next, '{') || isSymbol(next, '(')) return;
  const name = spelling(dottedNameAfter(tokens, index + 1));
  if (PROCEDURES.has(name.toLowerCase())) return;
  throw refusal(
    'query-procedure',
    next?.start ?? 0,
    `the procedure ${name.slice(0, 80) || shown(next)} is not among those allowed`,
    'Allowed are db.labels, db.relationshipTypes and db.propertyKeys.',
  );
}

/** The dotted name that ends at `last`, its dots included. */
function dottedNameBefore(tokens: readonly Token[], last: number): readonly Token[] {
  let first = last;
  while (isSymbol(tokens[first - 1], '.') && isName(tokens[first - 2])) first -= 2;
  return tokens.slice(first, last + 1);
}

/** The dotted name that begins at `first`, its dots included. */
function dottedNameAfter(tokens: readonly Token[], first: number): readonly Token[] {
  if (!isName(tokens[first])) return [];
  let last = first;
  while (isSymbol(tokens[last + 1], '.') && isName(tokens[last + 2])) last += 2;
  return tokens.slice(first, last + 1);
}

/** Backticks are kept, so that `` `db.labels` `` is not taken for `db.labels`. */
function spelling(name: readonly Token[]): string {
  return name.map((part) => (part.kind === 'quoted' ? `\`${part.text}\`` : part.text)).join('');
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quoted';
}
