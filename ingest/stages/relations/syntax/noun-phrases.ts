import type { Span } from '../../../document/document';
import { IRREGULAR } from '../../../rules/lexicon/forms';
import { TITLE_ADJECTIVES } from '../../../rules/lexicon/function-words';
import type { Compound, NounUnit } from './units';
import type { TaggedWord } from './words';

const POSSESSIVE = new Set('its|his|her|their|our|my|your'.split('|'));
const PRONOUN = new Set(
  'it|he|she|they|him|them|we|us|i|you|itself|himself|herself|themselves|this|these|those'.split('|'),
);
/** "On the first of the month Acme said": the name starts a phrase of its own. */
const TEMPORAL = new Set(
  'month|year|week|quarter|day|decade|morning|evening|today|yesterday|spring|summer|autumn|winter'.split('|'),
);
/** A mention that starts so opens a phrase of its own. */
const OPENING = /^(?:the|this|that|its|his|her|their|it|he|she|they)\b/;
/** Adverbs that stand outside a noun phrase. */
const NOT_INSIDE = new Set('as|where|when|later|then|how|why|too|again'.split('|'));
const NOUNISH = new Set(['NOUN', 'PROPN', 'NUM', 'SYM', 'X']);

/** Index after the noun phrase that starts at a word; the word's own index if none does. */
export function readNoun(words: readonly TaggedWord[], at: number, dates: readonly Span[]): number {
  let end = at;
  let headed = false;
  for (let next = at; next < words.length; next += 1) {
    const word = words[next];
    if (!word || inDate(word, dates)) break;
    if (PRONOUN.has(word.lower) && word.mention === undefined && !isDeterminer(words, next)) {
      return next === at ? at + 1 : end;
    }
    if (!continues(words, at, next, headed)) break;
    if (isHead(word)) {
      headed ||= !POSSESSIVE.has(word.lower);
      end = next + 1;
    }
  }
  return end;
}

/** "to Acme two years later": a span of time is a phrase of its own. */
function isSpan(words: readonly TaggedWord[], at: number): boolean {
  return words[at]?.tag === 'NUM' && TEMPORAL.has(words[at + 1]?.lower.replace(/s$/, '') ?? '');
}

function inDate(word: TaggedWord, dates: readonly Span[]): boolean {
  return word.mention === undefined && dates.some((date) => date.start <= word.start && word.end <= date.end);
}

function isDeterminer(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:this|these|those)$/.test(word.lower)) return false;
  return /^(?:NOUN|ADJ|NUM|PROPN)$/.test(words[at + 1]?.tag ?? '');
}

/** "led that round": before a noun that no verb follows "that" points, it opens no clause. */
function isDemonstrative(words: readonly TaggedWord[], at: number): boolean {
  const [noun, after] = [words[at + 1], words[at + 2]];
  return (
    words[at - 1]?.tag === 'VERB' &&
    noun?.tag === 'NOUN' &&
    noun.lemma === noun.lower &&
    !/^(?:VERB|AUX|NOUN|PROPN|ADV)$/.test(after?.tag ?? '')
  );
}

function isHead(word: TaggedWord): boolean {
  return word.mention !== undefined || NOUNISH.has(word.tag);
}

function continues(words: readonly TaggedWord[], from: number, at: number, headed: boolean): boolean {
  const word = words[at];
  if (!word) return false;
  const before = words[at - 1];
  if (headed && before?.mention !== undefined && (PRONOUN.has(before.lower) || /^[$€£¥]/.test(word.text))) return false;
  if (word.mention !== undefined) return !(headed && (TEMPORAL.has(before?.lower ?? '') || OPENING.test(word.lower)));
  if (word.tag === 'PUNCT') return /^[$€£¥%]$/.test(word.text);
  if (word.lower === 'whose') return false;
  if (word.lower === 'that') return !headed && isDemonstrative(words, at);
  if (word.tag === 'DET' || POSSESSIVE.has(word.lower)) return !headed;
  if (word.text.startsWith('-')) return at > from;
  if (headed && word.lower === 'open' && words[at + 1]?.lower === 'source') return false;
  if (word.tag === 'ADJ') return !headed || leadsToNoun(words, at);
  if (word.tag === 'NUM' || word.tag === 'SYM') return !(headed && isSpan(words, at));
  if (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'X') return true;
  if (headed) return false;
  if (word.tag === 'VERB') return isAttribute(words, at);
  return word.tag === 'ADV' && !NOT_INSIDE.has(word.lower) && leadsToNoun(words, at);
}

/** "Acme artificial intelligence model", "Acme chief executive": adjectives between a name and the head. */
function leadsToNoun(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  if (word && TITLE_ADJECTIVES.has(word.lower)) return true;
  for (let next = at + 1; next < Math.min(at + 4, words.length); next += 1) {
    const after = words[next];
    if (!after) return false;
    if (after.mention !== undefined || after.tag === 'NOUN' || after.tag === 'PROPN') return true;
    if (after.tag !== 'ADJ' && !isAttributeForm(after)) return false;
  }
  return false;
}

function isAttributeForm(word: TaggedWord): boolean {
  if (word.tag !== 'VERB') return false;
  const last = word.lower.slice(word.lower.lastIndexOf('-') + 1);
  return /(?:ed|ing)$/.test(last) || IRREGULAR.get(last)?.participle === true;
}

/** A participle before a noun: "its planned purchase", "a leading supplier". */
function isAttribute(words: readonly TaggedWord[], at: number): boolean {
  const word = words[at];
  return word !== undefined && isAttributeForm(word) && leadsToNoun(words, at);
}

/** Makes the unit of the words of a noun phrase. */
export function nounPhrase(words: readonly TaggedWord[], owner: number | undefined): NounUnit {
  const head = words.at(-1) ?? missing();
  const mentions = words.filter((word) => word.mention !== undefined && !POSSESSIVE.has(word.lower));
  const compounds = compoundsOf(words);
  const joined = new Set(compounds.map((each) => each.mention));
  const inner = mentions.flatMap((word) =>
    word !== head && word.mention !== undefined && !joined.has(word.mention) ? [word.mention] : [],
  );
  const ownerMention = words.find((word) => word.mention !== undefined && POSSESSIVE.has(word.lower))?.mention;
  return {
    type: 'noun',
    words,
    head,
    inner,
    compounds,
    possessive: false,
    start: words[0]?.start ?? head.start,
    end: head.end,
    ...(head.mention === undefined ? {} : { mention: head.mention }),
    ...(owner === undefined ? {} : { owner }),
    ...(ownerMention === undefined ? {} : { ownerMention }),
  };
}

function missing(): never {
  throw new RangeError('nounPhrase: no words');
}

/** `Acme` + `-backed`, or `Acme-backed` where the mention stands at its start. */
function compoundsOf(words: readonly TaggedWord[]): readonly Compound[] {
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    if (!before || before.mention === undefined || !word.text.startsWith('-') || !word.glued) return [];
    const participle = word.lower.replace(/^-/, '');
    const trigger = { start: word.start + 1, end: word.end };
    return [{ mention: before.mention, lemma: participle, trigger, start: before.start, end: word.end }];
  });
}
