import type { Kind } from '../../../graph/ontology/kinds';
import type { Token } from '../../document/document';
import { kindsOfSort } from '../../rules/kinds/sorts';
import { ROLE_WORDS } from '../../rules/names/titles';

/** What the words around a name call it. */
export interface FoundSort {
  /** Lower case, singular: "chip maker". */
  readonly sort: string;
  readonly kinds: readonly Kind[];
  readonly place: 'before' | 'after' | 'apposition';
}

const LONGEST_SORT = 3;
const LONGEST_APPOSITION = 12;
/** Words at which the noun phrase of an apposition has ended. */
const PHRASE_ENDS = new Set(
  `of in for at on by with from to that which who whose whom where when and or run based founded backed owned led known called made
  listed is was are were has had said , . ; : ( ) - — behind using used specialising specializing focused focusing valued told`.split(
    /\s+/,
  ),
);

/** "bought Acme, the company said": who says so is no apposition. */
const SAYING = /^(?:said|says|told)$/;

/** Role words that only qualify another. */
const NOT_SORTS = new Set(
  `former global senior vice managing deputy acting interim incoming outgoing junior general group associate assistant prime foreign finance
  defence defense executive chief head leader lead owner graduate student fellow candidate nominee`.split(/\s+/),
);

/** What the text calls the name at tokens `from` … `to`, within the sentence `start` … `end`. */
export function sortsAround(
  tokens: readonly Token[],
  from: number,
  to: number,
  start: number,
  end: number,
): FoundSort[] {
  return [before(tokens, from, start), after(tokens, to, end), apposition(tokens, to, end)].filter(
    (sort) => sort !== undefined,
  );
}

/** "AI start-up DeepSeek", "venture firms A and B" for A. */
function before(tokens: readonly Token[], from: number, start: number): FoundSort | undefined {
  let at = from;
  // Through the names before it in a list: "giants Nvidia and AMD".
  for (let steps = 0; steps < 2 && isJoiner(tokens[at - 1]) && tokens[at - 2]?.capital; steps += 1) {
    at -= 1;
    while (at > start && tokens[at - 1]?.capital) at -= 1;
  }
  if (tokens[at - 1]?.shape === 'quote') at -= 1;
  const found = endingAt(tokens, at, start);
  return found && { ...found, place: 'before' };
}

function isJoiner(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'and' || token.text === ',');
}

/** "Grok chatbot", "Pangu series": the noun must follow at once. */
function after(tokens: readonly Token[], to: number, end: number): FoundSort | undefined {
  for (let length = LONGEST_SORT; length >= 1; length -= 1) {
    if (to + length > end) continue;
    const sort = written(tokens, to, to + length);
    const kinds = kindsOfSort(sort);
    if (kinds.length > 0 && kinds.some((kind) => kind === 'Model' || kind === 'Product'))
      return { sort: singular(sort), kinds, place: 'after' };
  }
  return undefined;
}

/** ", a Chinese AI firm that …", "— the U.S. firm behind …", "is one of the leading suppliers of …". */
function apposition(tokens: readonly Token[], to: number, end: number): FoundSort | undefined {
  const opener = tokens[to]?.text ?? '';
  const copula = /^(?:is|was|are|were)$/.test(opener);
  if (!copula && opener !== ',' && opener !== '—' && opener !== '(') return undefined;
  const article = tokens[to + 1]?.lower ?? '';
  const determined = /^(?:a|an|the|one|its|his|her|their|another|'s)$/.test(article);
  if (
    !determined &&
    (copula || (!ROLE_WORDS.has(article) && kindsOfSort(article).length === 0 && !isCapitalRole(tokens[to + 1])))
  )
    return undefined;
  return lastSort(tokens, determined ? to + 2 : to + 1, Math.min(end, to + LONGEST_APPOSITION));
}

function isCapitalRole(token: Token | undefined): boolean {
  return token !== undefined && ROLE_WORDS.has(token.lower);
}

/** The last noun phrase's head before the phrase ends: "one of the leading suppliers" runs on after `of the`. */
function lastSort(tokens: readonly Token[], from: number, end: number): FoundSort | undefined {
  let at = from;
  while (at < end && (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'the')) at += 1;
  let last = at;
  while (last < end && !PHRASE_ENDS.has(tokens[last]?.lower ?? '')) last += 1;
  if (SAYING.test(tokens[last]?.lower ?? '') && tokens[from - 1]?.lower === 'the') return undefined;
  if (tokens[last]?.text === '-' && last + 2 < end) return lastSort(tokens, last + 2, end);
  const found = endingAt(tokens, last, at);
  return found && { ...found, place: 'apposition' };
}

function endingAt(tokens: readonly Token[], end: number, start: number): Omit<FoundSort, 'place'> | undefined {
  for (let length = LONGEST_SORT; length >= 1; length -= 1) {
    if (end - length < start) continue;
    const sort = written(tokens, end - length, end);
    const kinds = kindsOfSort(sort);
    if (kinds.length > 0) return { sort: singular(sort), kinds };
  }
  const role = tokens[end - 1];
  return role && end > start && ROLE_WORDS.has(role.lower) && !NOT_SORTS.has(role.lower) && !role.capital
    ? { sort: role.lower, kinds: ['Person'] }
    : undefined;
}

function written(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.lower ?? '';
  for (let at = from + 1; at < to; at += 1) words += ` ${tokens[at]?.lower ?? ''}`;
  return words;
}

function singular(sort: string): string {
  if (/ies$/.test(sort) && !sort.endsWith('series')) return sort.replace(/ies$/, 'y');
  return /(?:ss|us|is|series)$/.test(sort) || !sort.endsWith('s') ? sort : sort.slice(0, -1);
}
