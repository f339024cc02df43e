import type { AmountSpan, Span } from '../../../document/document';
import { mentionOf, type Reading } from '../reading';
import type { NounUnit, Unit } from '../syntax/units';
import { isSmall } from './small-words';
import { NO_TOPICS, topicsOf } from './word-topics';

/** A word of a sentence as the model of pairs reads it: names are their kinds, figures and dates signs. */
export interface OutlineWord extends Span {
  /** Lower case, or a sign: `#money`, `#percent`, `#number`, `#date`; a mention is `#name`. */
  readonly form: string;
  /** Dictionary form, or the sign; of a mention its kind: `#Firm`. */
  readonly lemma: string;
  readonly verb: boolean;
  /** A preposition, a bracket, a relative pronoun: what joins rather than says. */
  readonly small: boolean;
  /** What it is about. */
  readonly topics: readonly string[];
  /** Counted from the first mention of the sentence. */
  readonly mention: number | undefined;
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
  const words: OutlineWord[] = [];
  reading.units.forEach((unit, at) => {
    addUnit(words, reading, unit, at);
  });
  const topic = topicOf(reading, words);
  if (topic) words.unshift(topic);
  const mentions: number[] = [];
  words.forEach((word, place) => {
    if (word.mention !== undefined) mentions.push(place);
  });
  return { words, mentions, lists: listsOf(words, mentions) };
}

/** Stands for the topic of the text before a sentence. */
export const TOPIC = '#topic';

/** The firm that the text is about stands before a sentence that does not mention it: "Customers include …". */
function topicOf(reading: Reading, words: readonly OutlineWord[]): OutlineWord | undefined {
  const { topic, doc } = reading;
  const mention = topic && mentionOf(reading, topic.mention);
  if (!topic || words.some((word) => mentionOf(reading, word.mention)?.entity === mention?.entity)) return undefined;
  const start = doc.sentences[reading.sentence]?.start ?? 0;
  return named(reading, topic.mention, { form: TOPIC, at: 0, start, end: start });
}

function named(
  reading: Reading,
  mention: number,
  { form, at, start, end }: Span & Pick<OutlineWord, 'form' | 'at'>,
): OutlineWord {
  const lemma = `#${mentionOf(reading, mention)?.kind ?? ''}`;
  return { form, lemma, verb: false, small: false, topics: NO_TOPICS, mention, at, start, end };
}

function plain(form: string, lemma: string, verb: boolean, at: number, { start, end }: Span): OutlineWord {
  const topics = topicsOf(form, lemma);
  return { form, lemma, verb, small: isSmall(lemma), topics, mention: undefined, at, start, end };
}

function addUnit(words: OutlineWord[], reading: Reading, unit: Unit, at: number): void {
  if (unit.type === 'mark') {
    const form = unit.mark === 'time' ? '#date' : unit.lower;
    words.push(plain(form, form, false, at, unit));
  } else if (unit.type === 'noun') addNoun(words, reading, unit, at);
  else
    for (const word of unit.words)
      words.push(plain(word.lower, word.lemma.toLowerCase(), word.tag === 'VERB' || word.tag === 'AUX', at, word));
}

function addNoun(words: OutlineWord[], reading: Reading, unit: NounUnit, at: number): void {
  const sum = reading.amounts.find((each) => each.start < unit.end && unit.start < each.end);
  const first = words.length;
  for (const word of unit.words) {
    const { lower, lemma, tag, mention, start, end } = word;
    if (mention !== undefined) {
      words.push(named(reading, mention, { form: '#name', at, start, end }));
      continue;
    }
    const sign = signOf(sum, word, tag);
    if (sign !== undefined && words.length > first && words.at(-1)?.form === sign) continue;
    words.push(plain(sign ?? lower, sign ?? lemma.toLowerCase(), tag === 'VERB' && lower.startsWith('-'), at, word));
  }
  if (unit.possessive) words.push(plain("'s", "'s", false, at, { start: unit.end, end: unit.end }));
}

function signOf(sum: AmountSpan | undefined, word: Span, tag: string): string | undefined {
  if (sum && sum.unit !== 'count' && sum.start <= word.start && word.end <= sum.end) return `#${sum.unit}`;
  return tag === 'NUM' || tag === 'SYM' ? '#number' : undefined;
}

const JOINS = new Set([',', 'and', 'or', '&', ';', 'as well as', '/']);

/** Mentions with nothing but commas, "and" and further capitals between them are one list. */
function listsOf(words: readonly OutlineWord[], mentions: readonly number[]): readonly number[] {
  const lists: number[] = [];
  mentions.forEach((place, at) => {
    const before = mentions[at - 1];
    const joined = before !== undefined && isJoined(words, before + 1, place);
    lists.push(joined ? (lists.at(-1) ?? 0) : at);
  });
  return lists;
}

function isJoined(words: readonly OutlineWord[], from: number, to: number): boolean {
  let joins = 0;
  for (let at = from; at < to; at += 1) {
    const form = words[at]?.form ?? '';
    if (JOINS.has(form)) joins += 1;
    else if (form !== 'the') return false;
  }
  return joins > 0;
}
