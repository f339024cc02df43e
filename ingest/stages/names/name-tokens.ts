import type { Document, Sentence, Token } from '../../document/document';
import { firstFrom } from '../../document/within';
import { CURRENCY_BEFORE } from '../../rules/currencies';
import { BODY_WORDS, FIRM_ENDS, LEGAL_FORMS } from '../../rules/kinds/name-forms';
import { COMMON_WORDS } from '../../rules/names/common-words';
import { DEMONYMS } from '../../rules/names/demonyms';
import { FUNCTION_WORDS } from '../../rules/names/function-words';
import { FEMALE_NAMES, MALE_NAMES } from '../../rules/names/given-names';
import { ORDINARY_CAPITALS } from '../../rules/names/not-names';
import { PLACES } from '../../rules/names/places';
import { EAST_ASIAN_SURNAMES } from '../../rules/names/surnames';
import { ROLE_WORDS, TITLE_PHRASES } from '../../rules/names/titles';
import { OPENING_VERBS } from '../../rules/sentence-openers';
import { NOT_BEFORE_AI } from './reject';
import type { Vocabulary } from './vocabulary';

/** Whether each token of a sentence may be part of a name, by its index in `doc.tokens`. */
export function nameTokens(doc: Document, sentence: Sentence, words: Vocabulary): (index: number) => boolean {
  const [from, to] = sentence.tokens;
  const known = knownTokens(doc, sentence);
  const shouting = words.shouting.has(sentence.block);
  return (index) => {
    const token = doc.tokens[index];
    if (!token || index < from || index >= to) return false;
    if (known.has(index)) return token.shape === 'word';
    if (SMALL_MODEL.test(token.text)) return true;
    if (!token.capital || token.shape !== 'word' || token.text.startsWith("'")) return false;
    if (CURRENCY_BEFORE.has(token.text) && doc.tokens[index + 1]?.shape === 'number') return false;
    if (shouting) return isShoutedName(token, words);
    return !opensSentence(doc.tokens, index, from) || mayOpenName(doc.tokens, index, to, words);
  };
}

/** "gpt-oss-120b": models that their makers write small. */
const SMALL_MODEL = /^\p{Ll}{2,12}-(?:[\p{L}\d.]{1,12}-)?\d{1,4}b$/u;

/** Tokens of catalogue names: names in any case. */
function knownTokens(doc: Document, sentence: Sentence): ReadonlySet<number> {
  const found = new Set<number>();
  const spans = doc.spans.known ?? [];
  let at = firstFrom(spans, sentence.start);
  const [from, to] = sentence.tokens;
  let token = from;
  for (; at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= sentence.end) break;
    while (token > from && (doc.tokens[token]?.start ?? 0) > span.start) token -= 1;
    while (token < to && (doc.tokens[token]?.end ?? 0) <= span.start) token += 1;
    for (let index = token; index < to && (doc.tokens[index]?.end ?? 0) <= span.end; index += 1) found.add(index);
  }
  return found;
}

/** In title case only what the rest of the text, or its spelling, shows to be a name. */
function isShoutedName(token: Token, words: Vocabulary): boolean {
  if (FUNCTION_WORDS.has(token.lower)) return false;
  const spelt = /\p{Ll}\p{Lu}/u.test(token.text) || (/\d/.test(token.text) && /\p{L}/u.test(token.text));
  return spelt || words.isSeenInside(token.text) || !words.isCommon(token.lower);
}

/** At the start of a sentence, of a quotation in it, or after a colon, a capital is required. */
function opensSentence(tokens: readonly Token[], index: number, from: number): boolean {
  if (index === from) return true;
  const before = tokens[index - 1];
  if (!before) return true;
  if (before.shape === 'quote' || before.shape === 'open') return before.end === tokens[index]?.start;
  return (
    before.text === ':' || before.text === '•' || before.text === ';' || before.text === '…' || before.text === '...'
  );
}

function mayOpenName(tokens: readonly Token[], index: number, to: number, words: Vocabulary): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return false;
  if (/^\p{L}.*\p{Lu}/u.test(token.text)) return true;
  const nextIsName = next?.capital === true && index + 1 < to && next.shape === 'word';
  if (FUNCTION_WORDS.has(token.lower)) return false;
  if (!words.isCommon(token.lower) || DEMONYMS.has(token.text)) return true;
  if (nextIsName && isPersonal(token.text, next)) return true;
  if (
    words.isSeenInside(token.text) &&
    (nextIsName ? words.isSeenInside(next.text) : next?.text === "'s" || OPENING_VERBS.has(next?.lower ?? ''))
  )
    return true;
  return nextIsName && (isOpener(tokens, index + 1, to) || isWordName(token, next, words));
}

/** "Mark Quist", "Grace A. Tollan": a given name that is also a word, before what is none. */
function isPersonal(first: string, next: Token): boolean {
  if (EAST_ASIAN_SURNAMES.has(first)) return /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text);
  if (!MALE_NAMES.has(first) && !FEMALE_NAMES.has(first)) return false;
  return /^\p{Lu}\.$/u.test(next.text) || !COMMON_WORDS.has(next.lower);
}

/** "Cold Lantern": the second word has no reason for its capital but to be part of a name, and the first qualifies it. */
function isWordName(first: Token, second: Token, words: Vocabulary): boolean {
  if (!words.isCommon(second.lower) || ORDINARY_CAPITALS.has(second.text) || TITLE_PHRASES.has(second.text))
    return false;
  return (
    !first.lower.endsWith('s') && !ROLE_WORDS.has(first.lower) && !PLACES.has(second.text) && !DEMONYMS.has(second.text)
  );
}

/** An ordinary word opens a name where what follows ends as names do: "General Motors", "Silicon Valley Group". */
function isOpener(tokens: readonly Token[], at: number, to: number): boolean {
  let last = at;
  while (last + 1 < to && tokens[last + 1]?.capital) last += 1;
  const ends = tokens[last]?.text ?? '';
  if (ends === 'AI' && last === at) return !NOT_BEFORE_AI.has(tokens[at - 1]?.text ?? '');
  return FIRM_ENDS.has(ends) || BODY_WORDS.has(ends) || LEGAL_FORMS.has(ends);
}
