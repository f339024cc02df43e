import type { DateSpan, Document, Sentence, Token } from '../../document/document';
import type { Stage } from '../../pipeline/stage';
import { DATE_OPENERS, FUTURE_CUES, PARTS, PAST_CUES, REPORTING_VERBS, UNITS } from '../../rules/date-words';
import { anchors } from './anchors';
import { type Interval, months, type Part, partOf, yearOf } from './calendar';
import { weekdayAndDay, writtenDate } from './grammar';
import { relativeDate, turned } from './relative';
import { yearEnding } from './year-ending';

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
  return FUTURE_CUES.has(word) || (before && !REPORTING_VERBS.has(word) && !PAST_CUES.has(word));
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
    /^[-–—]$/.test(link);
  const second = joined
    ? (shortYear(tokens, at, first.to + 1) ?? dateAt(tokens, first.to + 1, to, anchor, future))
    : undefined;
  if (!second?.interval || second.to > to) return first;
  const opening = second.relative ? first : (inYearOf(tokens, at, to, second.interval) ?? first);
  if (!opening.interval || second.interval.to < opening.interval.from) return first;
  return {
    to: second.to,
    interval: { from: opening.interval.from, to: second.interval.to },
    relative: opening.relative || second.relative,
  };
}

/** "2015-19": the second year is short for one of the same century. */
function shortYear(tokens: readonly Token[], first: number, at: number): Found | undefined {
  const year = /^(?:19|20)\d\d$/.exec(tokens[first]?.text ?? '')?.[0];
  const short = /^\d\d$/.exec(tokens[at]?.text ?? '')?.[0];
  if (year === undefined || short === undefined || short <= year.slice(2)) return undefined;
  return { to: at + 1, interval: months(Number(year.slice(0, 2) + short), 1, 12), relative: false };
}

/** "May to June 2019": a first date without a year takes that of the second. */
function inYearOf(tokens: readonly Token[], at: number, to: number, second: Interval): Found | undefined {
  const written = writtenDate(tokens, at, to);
  if (!written?.yearly || written.interval) return undefined;
  const year = yearOf(second.to);
  const same = written.yearly(year);
  return { to: written.to, relative: false, interval: same.from <= second.to ? same : written.yearly(year - 1) };
}

function dateAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  anchor: string | undefined,
  future: boolean,
): Found | undefined {
  const part = partAt(tokens, at);
  const stretch = yearEnding(tokens, at, (next) => coreAt(tokens, next, to, anchor, future));
  if (stretch) return stretch;
  const core = currentUnit(tokens, part, to, anchor) ?? coreAt(tokens, part ? part.to : at, to, anchor, future);
  if (!core || !part) return core;
  return core.interval ? { ...core, interval: partOf(core.interval, part.part) } : core;
}

/** "by the end of the year": without a name it is the one under way. */
function currentUnit(tokens: readonly Token[], part: PartFound | undefined, to: number, anchor: string | undefined) {
  const unit = part && UNITS.get(tokens[part.to]?.lower ?? '');
  if (!part || !unit || unit === 'day' || part.to >= to || tokens[part.to - 1]?.lower !== 'the') return undefined;
  const interval = anchor === undefined ? {} : { interval: turned(anchor, unit, 0) };
  return { to: part.to + 1, relative: true, ...interval };
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
  const after = /^(last|this|next|the)$/.exec(tokens[of]?.lower ?? '')?.[1];
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

interface PartFound {
  readonly part: Part;
  readonly to: number;
}

/** "late", "early", "mid-", "end-", "late in", "the end of", "the beginning of" before a date. */
function partAt(tokens: readonly Token[], at: number): PartFound | undefined {
  const start = tokens[at]?.lower === 'the' ? at + 1 : at;
  const word = tokens[start]?.lower ?? '';
  const part = PARTS.get(word);
  if (part === undefined) return undefined;
  const next = tokens[start + 1]?.lower ?? '';
  const bare = start === at && /^(?:early|late|mid|end)$/.test(word);
  if (next === 'of' || next === '-' || (next === 'in' && bare && word !== 'end'))
    return { part, to: start + (tokens[start + 2]?.lower === 'the' ? 3 : 2) };
  return bare ? { part, to: start + 1 } : undefined;
}
