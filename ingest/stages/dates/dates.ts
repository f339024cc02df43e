import type { DateSpan, Document, Sentence, Token } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { DATE_OPENERS, FUTURE_CUES, PARTS, REPORTING_VERBS } from '../../rules/date-words';
import { anchors } from './anchors';
import { type Interval, type Part, partOf, yearOf } from './calendar';
import { weekdayAndDay, writtenDate } from './grammar';
import { relativeDate } from './relative';

/**
 * Finds dates and periods. Relative ones count from the day of publication, or from a date line of their article; where
 * there is neither they keep their words and no interval.
 */
export const dates: Stage = {
  name: 'dates',
  requires: ['blocks', 'tokens', 'sentences'],
  assigns: ['dates'],
  run: (doc: Document) => {
    const anchorOf = anchors(doc);
    return { ...doc, dates: doc.sentences.flatMap((each) => datesIn(doc, each, anchorOf(each))) };
  },
};

interface Found {
  readonly to: number;
  readonly interval?: Interval;
  readonly relative: boolean;
}

function datesIn(doc: Document, sentence: Sentence, anchor: string | undefined): DateSpan[] {
  const found: DateSpan[] = [];
  const [from, to] = sentence.tokens;
  let future = false;
  for (let at = from; at < to; ) {
    const date = mayBegin(doc.tokens[at]) ? dateFrom(doc.tokens, at, to, anchor, future) : undefined;
    if (date) push(doc, found, at, date);
    else future = isFuture(doc.tokens[at]?.lower ?? '', future);
    at = date ? date.to : at + 1;
  }
  return found;
}

/** Whether a date may begin with the token: a figure, or a word that some form begins with. */
function mayBegin(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.shape === 'number' || DATE_OPENERS.has(token.lower) || /^(?:\d|q\d|h\d|fy)/.test(token.lower))
  );
}

/** A verb of saying brings the sentence back to what has been: "would sell, it said on Tuesday". */
function isFuture(word: string, before: boolean): boolean {
  return FUTURE_CUES.has(word) || (before && !REPORTING_VERBS.has(word));
}

function push(doc: Document, found: DateSpan[], at: number, date: Found): void {
  const first = doc.tokens[at];
  const last = doc.tokens[date.to - 1];
  if (!first || !last) return;
  const text = doc.text.slice(first.start, last.end);
  found.push({ start: first.start, end: last.end, relative: date.relative, happened: { ...date.interval, text } });
}

/** A date, or two that bound a period: "from June 2011 to March 2012", "2015-2017". */
function dateFrom(tokens: readonly Token[], at: number, to: number, anchor: string | undefined, future: boolean) {
  const first = dateAt(tokens, at, to, anchor, future);
  if (!first) return undefined;
  const link = tokens[first.to]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  const joined =
    (before === 'from' && /^(?:to|through|until)$/.test(link)) ||
    (before === 'between' && link === 'and') ||
    link === '-';
  const second = joined ? dateAt(tokens, first.to + 1, to, anchor, future) : undefined;
  if (!second?.interval || !first.interval || second.interval.to < first.interval.from) return first;
  return {
    to: second.to,
    interval: { from: first.interval.from, to: second.interval.to },
    relative: first.relative || second.relative,
  };
}

function dateAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  anchor: string | undefined,
  future: boolean,
): Found | undefined {
  const part = partAt(tokens, at);
  const core = coreAt(tokens, part ? part.to : at, to, anchor, future);
  if (!core || !part) return core;
  return core.interval ? { ...core, interval: partOf(core.interval, part.part) } : core;
}

function coreAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  anchor: string | undefined,
  future: boolean,
): Found | undefined {
  const named = weekdayAndDay(tokens, at, to);
  if (named?.interval) return { to: named.to, interval: named.interval, relative: false };
  const relative = relativeDate(tokens, at, to, future);
  if (relative) {
    const resolved = anchor === undefined ? {} : { interval: relative.resolve(anchor) };
    return { to: relative.to, relative: true, ...resolved };
  }
  return yearlyAt(tokens, at, to, anchor, future);
}

/** A written date; one without a year takes it from "last year" after it, from "last" before it, or from the anchor. */
function yearlyAt(tokens: readonly Token[], at: number, to: number, anchor: string | undefined, future: boolean) {
  const turn = /^(?:last|next|this)$/.test(tokens[at]?.lower ?? '') ? tokens[at]?.lower : undefined;
  const written = writtenDate(tokens, turn === undefined ? at : at + 1, to);
  if (!written || (turn !== undefined && !written.yearly)) return undefined;
  if (written.interval) return { to: written.to, interval: written.interval, relative: false };
  const of = /^(?:of|,)$/.test(tokens[written.to]?.lower ?? '') ? written.to + 1 : written.to;
  const after = /^(last|this|next)$/.exec(tokens[of]?.lower ?? '')?.[1];
  const yearAfter = after !== undefined && tokens[of + 1]?.lower === 'year' && of + 2 <= to;
  const end = yearAfter ? of + 2 : written.to;
  if (anchor === undefined || !written.yearly) return { to: end, relative: true };
  const year = yearOf(anchor) + (yearAfter ? (after === 'last' ? -1 : after === 'next' ? 1 : 0) : 0);
  const interval = yearAfter ? written.yearly(year) : nearest(written.yearly, anchor, turn, future);
  return { to: end, interval, relative: true };
}

/** The latest that has begun by the anchor; of what is to come the first that has not ended. */
function nearest(
  yearly: (year: number) => Interval,
  anchor: string,
  turn: string | undefined,
  future: boolean,
): Interval {
  const year = yearOf(anchor);
  const current = yearly(year);
  if (turn === 'this') return current;
  if (turn === 'next' || (turn === undefined && future)) return current.to >= anchor ? current : yearly(year + 1);
  const begun = turn === 'last' ? current.to < anchor : current.from <= anchor;
  return begun ? current : yearly(year - 1);
}

/** "late", "early", "mid-", "end-", "the end of", "the beginning of" before a date. */
function partAt(tokens: readonly Token[], at: number): { readonly part: Part; readonly to: number } | undefined {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const part = PARTS.get(tokens[start]?.lower ?? '');
  if (part === undefined) return undefined;
  const next = tokens[start + 1]?.lower ?? '';
  if (next === 'of' || next === '-' || next === 'in')
    return { part, to: start + (tokens[start + 2]?.lower === 'the' ? 3 : 2) };
  return start === at && /^(?:early|late|mid|end)$/.test(tokens[start]?.lower ?? '')
    ? { part, to: start + 1 }
    : undefined;
}
