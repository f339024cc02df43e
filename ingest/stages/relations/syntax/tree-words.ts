import { MONEY_STAND_IN, NAME_STAND_IN } from '../../../parser/stand-ins';
import type { Word } from './words';

/** Words `start` to `end` are shown to the parser as one. */
export interface ShownWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PRONOUN =
  /^(?:i|me|my|mine|we|us|our|ours|you|your|yours|he|him|his|she|her|hers|it|its|they|them|their|theirs|who|whom|whose|which|that|this|these|those|itself|himself|herself|themselves|one|both)$/;
const CURRENCY = /^(?:[A-Za-z]{0,3}[$€£¥₹₩]|RMB|USD|EUR|GBP|CHF|Rs\.?)$/;
const NUMBER = /^[0-9][0-9.,]*[a-z]{0,2}$/i;
const SUM = /^[A-Za-z]{0,3}[$€£¥₹₩][0-9]/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|m|mn|bn|b|tn|k)$/i;

/** A sentence as the parser is to see it: a name is one proper noun, unless it is a pronoun; a sum of money one symbol. */
export function shownWords(words: readonly Word[]): readonly ShownWord[] {
  const shown: ShownWord[] = [];
  words.forEach((word, at) => {
    if (at >= (shown.at(-1)?.end ?? 0)) shown.push(shownFrom(words, word, at));
  });
  return shown;
}

function shownFrom(words: readonly Word[], word: Word, start: number): ShownWord {
  const one = { start, end: start + 1 };
  if (word.mention !== undefined) return { text: PRONOUN.test(word.lower) ? word.text : NAME_STAND_IN, ...one };
  const end = sumEnd(words, start);
  if (end > start) return { text: MONEY_STAND_IN, start, end };
  return { text: word.text.replace(/\s+/g, ' '), ...one };
}

/** Index after the sum of money that begins at a word; the word's own index if none does. */
function sumEnd(words: readonly Word[], start: number): number {
  const text = (at: number) => (words[at]?.mention === undefined ? (words[at]?.text ?? '') : '');
  const whole = SUM.test(text(start));
  if (!whole && !(CURRENCY.test(text(start)) && NUMBER.test(text(start + 1)))) return start;
  const end = whole ? start + 1 : start + 2;
  return SCALE.test(text(end)) ? end + 1 : end;
}
