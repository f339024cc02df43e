import { IRREGULAR } from '../../../rules/lexicon/forms';
import { PARTICLES } from '../../../rules/lexicon/function-words';
import { VERB_FIXES } from '../../../rules/relations/verb-spellings';
import type { Tag, Word } from './words';

/** A word, what the tagger said of it, and what stands around it. */
export interface Place {
  readonly word: Word;
  readonly given: string;
  /** Three words before, nearest first. */
  readonly before: readonly (Word | undefined)[];
  readonly after: Word | undefined;
  /** What the tagger said of the neighbours. */
  readonly left: string | undefined;
  readonly right: string | undefined;
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re|'m)$/;
const SHORT_BE = /^(?:who|it|he|she|that|there|here|what)$/;
const SUBJECT_PRONOUN = /^(?:it|he|she|they|who|which)$/;
const MODAL = /^(?:will|would|may|might|could|can|should|shall|must|'ll|'d)$/;
const NOMINAL = /^(?:NOUN|PROPN|ADJ|NUM|SYM)$/;
const OPENS_OBJECT = /^(?:the|a|an|its|his|her|their|it|them|him|both|all|some|more|about|around|[$£€¥])$/;

/** Steady mistakes of the tagger in business prose that show by the words around: the tag that is right, if it is known. */
export function fixedByContext(place: Place): Tag | undefined {
  const short = contraction(place);
  if (short !== undefined) return short;
  if (place.given === 'VERB') return (isBareVerbForm(place.word.lower) ? afterBe(place) : undefined) ?? asNoun(place);
  return place.given === 'NOUN' ? asVerb(place) : chief(place);
}

/** "who's also chief": short for "is", which makes no owner. */
function contraction({ word, before }: Place): Tag | undefined {
  return word.lower === "'s" && SHORT_BE.test(before[0]?.lower ?? '') ? 'AUX' : undefined;
}

/** "was head of research", "is now chair": after "be" a bare verb form is a noun. */
function afterBe({ given, before }: Place): Tag | undefined {
  if (given !== 'VERB') return undefined;
  const near = /^(?:also|now|still|once|then|currently|previously|formerly)$/.test(before[0]?.lower ?? '')
    ? before[1]
    : before[0];
  return BE.test(near?.lower ?? '') ? 'NOUN' : undefined;
}

function isBareVerbForm(lower: string): boolean {
  return !/(?:ed|ing)$/.test(lower) && !lower.includes('-') && IRREGULAR.get(lower) === undefined && lower.length > 2;
}

/** Verbs taken for nouns: "would value it", "that leases halls to", "it regards", "has been building", "steps down". */
function asVerb({ word, given, before, after, left, right }: Place): Tag | undefined {
  if (given !== 'NOUN') return undefined;
  const previous = before[0];
  const object = after?.mention !== undefined || OPENS_OBJECT.test(after?.lower ?? '');
  if (/ing$/.test(word.lower))
    return previous?.lower === 'been' || (BE.test(previous?.lower ?? '') && object) ? 'VERB' : undefined;
  if (!VERB_FIXES.has(word.lower)) return undefined;
  if (MODAL.test(previous?.lower ?? '') && object) return 'VERB';
  if (!/s$/.test(word.lower)) return undefined;
  if (
    PARTICLES.get(word.lower.replace(/s$/, ''))?.has(after?.lower ?? '') &&
    (left === 'PUNCT' || previous?.mention !== undefined)
  )
    return 'VERB';
  if (SUBJECT_PRONOUN.test(previous?.lower ?? '')) return /^(?:VERB|AUX)$/.test(right ?? '') ? undefined : 'VERB';
  if (previous?.lower === 'that' && before[1] !== undefined && (object || right === 'NOUN')) return 'VERB';
  return object && (previous?.mention !== undefined || previous?.lower === ',') ? 'VERB' : undefined;
}

const PRICED = /^(?:contract|order|deal|bid|offer|round|stake|tender|fine|lead|cut)$/;
/** "nears deal to", "denies plan to". */
const PLANNED = /^(?:deal|plan|bid|offer|push|move|attempt|purchase|sale|suit)$/;
const SUM = /^(?:[$€£¥]?[\d.,]+(?:bn|tn|m|k)?|thousand|million|billion|trillion|bn|tn|m)$/;
const WINNING = /^(?:win|wins|won|winning|attract|attracts|attracted|secure|secures|secured|get|gets|got|with)$/;

/** Nouns taken for verbs: "the wraps", "a $2bn contract", "won backing from". */
function asNoun({ word, given, before, after, left }: Place): Tag | undefined {
  if (given !== 'VERB') return undefined;
  const previous = before[0]?.lower ?? '';
  if (word.lower === 'backing' && WINNING.test(previous) && /^(?:from|of)$/.test(after?.lower ?? '')) return 'NOUN';
  if (PRICED.test(word.lower) && SUM.test(previous)) return 'NOUN';
  if (left === 'VERB' && PLANNED.test(word.lower) && /^(?:to|for|with|of)$/.test(after?.lower ?? '')) return 'NOUN';
  return left === 'DET' && isBareVerbForm(word.lower) ? 'NOUN' : undefined;
}

/** "the Acme chief paid": no adjective unless a noun follows. */
function chief({ word, given, right }: Place): Tag | undefined {
  return word.lower === 'chief' && given === 'ADJ' && !NOMINAL.test(right ?? '') ? 'NOUN' : undefined;
}
