import type { Amount } from '../../../graph/ontology/extraction';
import type { AmountSpan, Document, Token } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { QUALIFIERS } from '../../rules/qualifiers';
import { type Figure, figureAt } from './figure';

/** Finds sums of money, percentages and counts; a span holds the words that qualify the amount. */
export const amounts: Stage = {
  name: 'amounts',
  requires: ['tokens', 'sentences'],
  assigns: ['amounts'],
  run: (doc: Document) => ({ ...doc, amounts: doc.sentences.flatMap((each) => amountsOf(doc.tokens, ...each.tokens)) }),
};

/** The amounts among the tokens `from` … `to` of one sentence. */
export function amountsOf(tokens: readonly Token[], from: number, to: number): AmountSpan[] {
  const found: AmountSpan[] = [];
  let free = from;
  for (let at = from; at < to; ) {
    const figure = figureAt(tokens, at, to);
    const span = figure && spanOf(tokens, figure, free, to);
    if (span) found.push(span.amount);
    at = span ? span.to : figure && !figure.spelt ? figure.to : at + 1;
    if (span) free = span.to;
  }
  return found;
}

interface Found {
  readonly amount: AmountSpan;
  /** First token after it. */
  readonly to: number;
}

function spanOf(tokens: readonly Token[], first: Figure, free: number, to: number): Found | undefined {
  const second = rangeEnd(tokens, first, to);
  const last = second ?? first;
  const percent = percentEnd(tokens, last.to, to);
  const currency = first.currency ?? second?.currency;
  if (percent === undefined && currency === undefined && !isCount(tokens, first)) return undefined;
  const before = qualifierBefore(tokens, first.from, free, second !== undefined);
  const after = qualifierAfter(tokens, percent ?? last.to, to);
  const end = after ? after.to : (percent ?? last.to);
  const start = tokens[before.from];
  const close = tokens[end - 1];
  if (!start || !close) return undefined;
  const amount = amountOf(
    first,
    second,
    percent === undefined ? currency : undefined,
    before.qualifier ?? after?.qualifier,
  );
  const unit = percent === undefined ? (currency === undefined ? 'count' : 'money') : 'percent';
  return { amount: { start: start.start, end: close.end, unit, amount }, to: end };
}

function amountOf(
  first: Figure,
  second: Figure | undefined,
  currency: string | undefined,
  qualifier: Amount['qualifier'],
): Amount {
  // "$1-2 billion": the scale of the upper end holds for both.
  const value = second?.scaled && !first.scaled ? first.value * scaleOf(second) : first.value;
  return {
    value,
    ...(second && second.value >= value ? { upTo: second.value } : {}),
    ...(currency === undefined ? {} : { currency }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function scaleOf(figure: Figure): number {
  return [1e12, 1e9, 1e6, 1e3].find((scale) => figure.value >= scale) ?? 1;
}

/** The upper end of "$1-2 billion", "$2bn to $3bn" or "between 2 and 3". */
function rangeEnd(tokens: readonly Token[], first: Figure, to: number): Figure | undefined {
  const link = tokens[first.to]?.lower ?? '';
  const between = tokens[first.from - 1]?.lower === 'between' && link === 'and';
  if (!between && !['-', '—', 'to'].includes(link)) return undefined;
  const second = figureAt(tokens, first.to + 1, to);
  if (!second || (first.spelt && !second.spelt)) return undefined;
  const fits = second.currency === undefined || first.currency === undefined || second.currency === first.currency;
  const rises = second.value >= first.value || second.scaled;
  const from = tokens[first.from - 1]?.lower === 'from' && link === 'to';
  return fits && rises && !from ? second : undefined;
}

function percentEnd(tokens: readonly Token[], at: number, to: number): number | undefined {
  const token = tokens[at];
  if (!token || at >= to) return undefined;
  if (token.text === '%' || token.lower === 'percent') return at + 1;
  if (token.text === '-' && tokens[at + 1]?.lower === 'percent') return at + 2;
  if (token.lower === 'per' && tokens[at + 1]?.lower === 'cent') return at + 2;
  return token.lower === 'percentage' && /^points?$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : undefined;
}

/** A plain number, unless it is part of a name ("Grok 3"), a year, a date or a label. */
function isCount(tokens: readonly Token[], figure: Figure): boolean {
  const token = tokens[figure.from];
  const before = tokens[figure.from - 1];
  if (!token) return false;
  if (figure.scaled) return true;
  if (figure.spelt && figure.value < 2) return false;
  if (before?.capital || before?.text === '-' || before?.text === '.' || before?.text === '/' || before?.text === ':')
    return false;
  if (/^[:/]$/.test(tokens[figure.to]?.text ?? '') || tokens[figure.to]?.capital) return false;
  return !/^(?:19|20)\d\d$/.test(token.text) && !(token.text.match(/\./g)?.length === 2);
}

const NONE: { readonly from: number; readonly qualifier?: Amount['qualifier'] } = { from: 0 };

function qualifierBefore(tokens: readonly Token[], at: number, free: number, range: boolean) {
  if (range && tokens[at - 1]?.lower === 'between' && at - 1 >= free) return { ...NONE, from: at - 1 };
  for (const [words, qualifier] of QUALIFIERS) {
    const from = at - words.length;
    if (from < free || !words.every((word, index) => tokens[from + index]?.lower === word)) continue;
    return qualifier === undefined ? { from } : { from, qualifier };
  }
  return { ...NONE, from: at };
}

/** "or more", "or so". */
function qualifierAfter(tokens: readonly Token[], at: number, to: number) {
  if (tokens[at]?.lower !== 'or' || at + 1 >= to) return undefined;
  const word = tokens[at + 1]?.lower;
  if (word === 'more') return { to: at + 2, qualifier: 'at least' as const };
  if (word === 'less') return { to: at + 2, qualifier: 'at most' as const };
  return word === 'so' ? { to: at + 2, qualifier: 'about' as const } : undefined;
}
