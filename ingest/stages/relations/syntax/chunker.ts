import type { Span } from '../../../document/document';
import { MULTIWORD_MARKS, PREPOSITIONS, SUBORDINATORS } from '../../../rules/lexicon/function-words';
import { nounPhrase, readNoun } from './noun-phrases';
import { joinRoles } from './role-phrases';
import type { MarkKind, MarkUnit, Unit } from './units';
import { readVerb, startsVerb } from './verb-groups';
import type { TaggedWord } from './words';

/**
 * Cuts the words of a sentence into units: noun phrases, verb groups and marks. Linear. `dates` are the spans of dates
 * in or near the sentence: their words are no noun phrases.
 */
export function chunk(
  words: readonly TaggedWord[],
  dates: readonly Span[],
  amounts: readonly Span[] = [],
): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < words.length) at = step(words, at, units, dates, amounts);
  return joinRoles(units);
}

function step(
  words: readonly TaggedWord[],
  at: number,
  units: Unit[],
  dates: readonly Span[],
  amounts: readonly Span[],
): number {
  const word = words[at];
  if (!word) return at + 1;
  if (qualifiesAmount(word, amounts)) return addMark(units, words, at, at + 1, 'adverb');
  if (LISTING.has(word.lower)) return addMark(units, words, at, at + 1, 'preposition');
  const dated = dateEnd(words, at, dates);
  if (dated > at) return addMark(units, words, at, dated, 'time');
  const joined = multiword(words, at);
  if (joined) return addMark(units, words, at, joined.end, joined.mark);
  if ((word.lower === "'s" && word.tag !== 'AUX') || word.lower === "'") return possessive(words, at, units);
  if (startsVerb(words, at, units)) {
    const read = readVerb(words, at);
    units.push(read.unit);
    return read.end;
  }
  const end = readNoun(words, at, dates);
  if (end > at) return addNoun(units, words.slice(at, end), end);
  return addMark(units, words, at, at + 1, markOf(words, at, units));
}

/** Prepositions that the tagger takes for verbs. */
const LISTING = new Set(['including', 'excluding', 'regarding', 'concerning']);

/** "about", "up to", "as high as" before a sum, where its span begins. */
function qualifiesAmount(word: TaggedWord, amounts: readonly Span[]): boolean {
  if (amounts.length === 0) return false;
  const amount = amounts.find((each) => each.start <= word.start && word.end <= each.end);
  return (
    amount !== undefined &&
    word.mention === undefined &&
    /^[a-z]/.test(word.text) &&
    !SCALES.test(word.lower) &&
    !NUMERAL.has(word.tag)
  );
}

const SCALES =
  /^(?:thousand|million|billion|trillion|[mbk]n?|tn|percent|per|cent|dollars?|euros?|pounds?|yuan|yen|won|rupees?|usd|hundred|dozen)$/;
const NUMERAL = new Set(['NUM', 'NOUN', 'SYM', 'PROPN']);

function addNoun(units: Unit[], words: readonly TaggedWord[], end: number): number {
  const before = units.at(-1);
  const owner = before?.type === 'noun' && before.possessive ? units.length - 1 : undefined;
  units.push(nounPhrase(words, owner));
  return end;
}

/** A `'s` makes the noun phrase before it an owner; elsewhere it is short for "is" or a quotation mark. */
function possessive(words: readonly TaggedWord[], at: number, units: Unit[]): number {
  const before = units.at(-1);
  const own = words[at]?.lower === "'s" || /s$/.test(words[at - 1]?.lower ?? '');
  if (before?.type === 'noun' && own && words[at]?.glued) {
    if (isShortForIs(words, at)) return addMark(units, words, at, at + 1, 'other');
    units[units.length - 1] = { ...before, possessive: true };
    return at + 1;
  }
  return addMark(units, words, at, at + 1, words[at]?.lower === "'" ? 'quote' : 'other');
}

function isShortForIs(words: readonly TaggedWord[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  return /^(?:it|he|she|that|who|what|there|here)$/.test(before);
}

function addMark(units: Unit[], words: readonly TaggedWord[], at: number, end: number, mark: MarkKind): number {
  const first = words[at];
  const last = words[end - 1];
  if (!first || !last) return at + 1;
  const lower = words
    .slice(at, end)
    .map((word) => word.lower)
    .join(' ');
  const unit: MarkUnit = { type: 'mark', mark, lower, start: first.start, end: last.end };
  units.push(unit);
  return end;
}

/** Index after the words of the date that starts at a word; the word's own index if none does. */
function dateEnd(words: readonly TaggedWord[], at: number, dates: readonly Span[]): number {
  const first = words[at];
  if (dates.length === 0 || !first || first.mention !== undefined) return at;
  const date = dates.find((each) => each.start <= first.start && first.start < each.end);
  if (!date) return at;
  let end = at;
  while (end < words.length && (words[end]?.start ?? Number.POSITIVE_INFINITY) < date.end) end += 1;
  return end;
}

function multiword(words: readonly TaggedWord[], at: number): { end: number; mark: MarkKind } | undefined {
  const row = MULTIWORD_MARKS.get(words[at]?.lower ?? '');
  const found = row?.find((each) => each.words.every((word, offset) => words[at + offset]?.lower === word));
  return found && { end: at + found.words.length, mark: found.mark };
}

const PUNCTUATION: ReadonlyMap<string, MarkKind> = new Map([
  [',', 'comma'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['-', 'dash'],
  ['--', 'dash'],
  ['"', 'quote'],
  ['“', 'quote'],
  ['”', 'quote'],
  ["''", 'quote'],
  ['``', 'quote'],
  ['`', 'quote'],
  ['‘', 'quote'],
  ['&', 'and'],
  ['/', 'and'],
]);

function markOf(words: readonly TaggedWord[], at: number, units: readonly Unit[]): MarkKind {
  const word = words[at];
  if (!word) return 'other';
  const punctuation = PUNCTUATION.get(word.text);
  if (punctuation) return punctuation;
  const { lower, tag } = word;
  if (lower === 'and' || lower === 'or' || lower === 'but') return lower;
  if (lower === 'nor') return 'or';
  if (lower === 'whose') return 'whose';
  if (lower === 'who' || lower === 'which' || lower === 'whom') return 'relative';
  if (lower === 'that') return thatOf(units);
  if (PREPOSITIONS.has(lower)) return lower === 'as' && isDegree(words, at) ? 'adverb' : 'preposition';
  if (SUBORDINATORS.has(lower) || tag === 'SCONJ') return 'subordinator';
  if (tag === 'ADJ') return lower === 'last' && words[at + 1]?.tag === 'VERB' ? 'adverb' : 'adjective';
  if (tag === 'ADP') return 'preposition';
  return tag === 'ADV' || tag === 'PART' ? 'adverb' : 'other';
}

/** "as high as", "as well": against "as chief executive". */
function isDegree(words: readonly TaggedWord[], at: number): boolean {
  const next = words[at + 1];
  return next?.tag === 'ADV' || (next?.tag === 'ADJ' && words[at + 2]?.lower === 'as');
}

/** After a noun phrase "that" is a relative pronoun, after a verb it opens a clause. */
function thatOf(units: readonly Unit[]): MarkKind {
  const before = units.at(-1);
  return before?.type === 'noun' ? 'relative' : 'that';
}
