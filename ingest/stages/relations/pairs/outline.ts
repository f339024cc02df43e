import type { AmountSpan, Span } from '../../../document/document';
import { mentionOf, type Reading } from '../reading';
import type { NounUnit, Unit } from '../syntax/units';

/** A word of a sentence as the model of pairs reads it: names are their kinds, figures and dates signs. */
export interface OutlineWord extends Span {
  /** Lower case, or a sign: `#money`, `#percent`, `#number`, `#date`; a mention is `#name`. */
  readonly form: string;
  /** Dictionary form, or the sign. */
  readonly lemma: string;
  readonly verb: boolean;
  /** Counted from the first mention of the sentence. */
  readonly mention?: number;
  /** Index of its unit. */
  readonly at: number;
}

/** A sentence in words, with the places of its mentions. */
export interface Outline {
  readonly words: readonly OutlineWord[];
  /** Places of mentions in `words`, in order. */
  readonly mentions: readonly number[];
  /** For each of `mentions`: which list it belongs to; lists of one have a number too. */
  readonly lists: readonly number[];
}

/** The outline of a sentence. */
export function outlineOf(reading: Reading): Outline {
  const own = reading.units.flatMap((unit, at) => wordsOf(reading, unit, at));
  const words = [...topicOf(reading, own), ...own];
  const mentions = words.flatMap((word, place) => (word.mention === undefined ? [] : [place]));
  return { words, mentions, lists: listsOf(words, mentions) };
}

/** The firm that the text is about stands before a sentence that does not mention it: "Customers include …". */
function topicOf(reading: Reading, words: readonly OutlineWord[]): readonly OutlineWord[] {
  const { topic, doc } = reading;
  const entity = topic && mentionOf(reading, topic.mention)?.entity;
  if (
    topic === undefined ||
    words.some((word) => word.mention !== undefined && mentionOf(reading, word.mention)?.entity === entity)
  )
    return [];
  const start = doc.sentences[reading.sentence]?.start ?? 0;
  return [{ form: TOPIC, lemma: TOPIC, verb: false, mention: topic.mention, at: 0, start, end: start }];
}

function wordsOf(reading: Reading, unit: Unit, at: number): readonly OutlineWord[] {
  if (unit.type === 'mark') {
    const form = unit.mark === 'time' ? '#date' : unit.lower;
    return [{ form, lemma: form, verb: false, at, start: unit.start, end: unit.end }];
  }
  if (unit.type === 'noun') return nounWords(reading, unit, at);
  return unit.words.map(({ lower, lemma, start, end, tag }) => ({
    form: lower,
    lemma: lemma.toLowerCase(),
    verb: tag === 'VERB' || tag === 'AUX',
    at,
    start,
    end,
  }));
}

function nounWords(reading: Reading, unit: NounUnit, at: number): readonly OutlineWord[] {
  const sum = reading.amounts.find((each) => each.start < unit.end && unit.start < each.end);
  const words: OutlineWord[] = [];
  for (const { lower, lemma, tag, mention, start, end } of unit.words) {
    const sign = signOf(sum, { start, end }, tag, mention);
    if (sign?.startsWith('#') && sign !== '#name' && words.at(-1)?.form === sign) continue;
    const verb = tag === 'VERB' && lower.startsWith('-');
    const base = { form: sign ?? lower, lemma: sign ?? lemma.toLowerCase(), verb, at, start, end };
    words.push(mention === undefined ? base : { ...base, mention });
  }
  if (unit.possessive) words.push({ form: "'s", lemma: "'s", verb: false, at, start: unit.end, end: unit.end });
  return words;
}

function signOf(sum: AmountSpan | undefined, word: Span, tag: string, mention: number | undefined): string | undefined {
  if (mention !== undefined) return '#name';
  if (sum && sum.unit !== 'count' && sum.start <= word.start && word.end <= sum.end) return `#${sum.unit}`;
  return tag === 'NUM' || tag === 'SYM' ? '#number' : undefined;
}

/** Stands for the topic of the text before a sentence. */
export const TOPIC = '#topic';

const JOINS = new Set([',', 'and', 'or', '&', ';', 'as well as', '/']);

/** Mentions with nothing but commas, "and" and further capitals between them are one list. */
function listsOf(words: readonly OutlineWord[], mentions: readonly number[]): readonly number[] {
  const lists: number[] = [];
  mentions.forEach((place, at) => {
    const before = mentions[at - 1];
    const joined = before !== undefined && isJoined(words.slice(before + 1, place));
    lists.push(joined ? (lists.at(-1) ?? 0) : at);
  });
  return lists;
}

function isJoined(between: readonly OutlineWord[]): boolean {
  return (
    between.length > 0 &&
    between.some((word) => JOINS.has(word.form)) &&
    between.every((word) => JOINS.has(word.form) || word.form === 'the')
  );
}
