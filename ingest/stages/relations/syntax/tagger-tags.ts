import type { TaggedForm } from '../../../parser/create-tagger';
import { IRREGULAR, NOUNS_TAGGED_AS_VERBS } from '../../../rules/lexicon/forms';
import { VERB_FIXES } from '../../../rules/relations/verb-spellings';
import { fixedByContext } from './tag-fixes';
import type { Tag, Word } from './words';

/** Words that the tagger takes for something else, alone or before the word that follows. */
const FIXED_TAGS: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ['managing partner', 'ADJ'],
  ['managing director', 'ADJ'],
  ['managing general', 'ADJ'],
  ['founding partner', 'ADJ'],
  ['hedge fund', 'NOUN'],
  ['hedge funds', 'NOUN'],
  ['programming model', 'NOUN'],
  ['startup', 'NOUN'],
  ['startups', 'NOUN'],
  ['co-founder', 'NOUN'],
  ['co-founders', 'NOUN'],
  ['outside shareholder', 'ADJ'],
  ['outside investor', 'ADJ'],
  ['outside investors', 'ADJ'],
  ['court', 'NOUN'],
  ['runs on', 'VERB'],
  ['cut off', 'VERB'],
  ['executive', 'NOUN'],
  ['executive vice', 'PROPN'],
  ['operating officer', 'ADJ'],
  ['head-to-head', 'NOUN'],
  ['talks over', 'NOUN'],
  ['talks with', 'NOUN'],
  ['talks between', 'NOUN'],
]);

/** What the treebank says otherwise than the chunker wants it, by word and tag. */
const OTHERWISE: ReadonlyMap<string, Tag> = new Map<string, Tag>([
  ...['has', 'have', 'had', 'having'].map((word): [string, Tag] => [`${word} VERB`, 'AUX']),
  ...'of in by for on with from into at about to through without'
    .split(' ')
    .map((word): [string, Tag] => [`${word} SCONJ`, 'ADP']),
  ...['first', 'second', 'third'].flatMap((word): [string, Tag][] => [
    [`${word} NOUN`, 'ADJ'],
    [`${word} ADP`, 'ADJ'],
  ]),
  ['both CCONJ', 'DET'],
  ['whose PRON', 'DET'],
  ['over ADV', 'ADP'],
  ['only ADJ', 'ADV'],
  ['once SCONJ', 'ADV'],
  ['since VERB', 'SCONJ'],
  ['ended ADJ', 'VERB'],
  ['president PROPN', 'NOUN'],
]);

/** Words that the tables above say something of: few do, so the others are not looked up with what stands beside them. */
const TABLED: ReadonlySet<string> = new Set(
  [...FIXED_TAGS.keys(), ...OTHERWISE.keys()].flatMap((key) => [key, key.slice(0, Math.max(0, key.lastIndexOf(' ')))]),
);

/** Words after which no verb stands. */
const OPENS_NOUN = /^(?:the|a|an|its|their|his|our|my|your|whose|this|that|these|those)$/;

/** The tag of a word that is no mention, as the chunker wants it, given what the tagger says of all words. */
export function tagAt(words: readonly Word[], raw: readonly TaggedForm[], at: number): Tag {
  const word = words[at];
  const given = raw[at]?.upos ?? 'X';
  if (!word) return given;
  const left = raw[at - 1];
  const right = raw[at + 1];
  const before = [words[at - 1], words[at - 2], words[at - 3]];
  return (
    fixedByContext({ word, given, before, after: words[at + 1], left: left?.upos, right: right?.upos }) ??
    betweenVerbAndNoun(word, given, left, right) ??
    afterTo(words, raw, at) ??
    tagOf(word, given, words[at - 1], words[at + 1], left?.upos)
  );
}

/** "covers chip makers": a bare form between a verb and a noun is a noun, unless the verb takes bare verbs. */
function betweenVerbAndNoun(
  word: Word,
  given: Tag,
  left: TaggedForm | undefined,
  right: TaggedForm | undefined,
): Tag | undefined {
  if (given !== 'VERB' || left?.upos !== 'VERB' || right?.upos !== 'NOUN') return undefined;
  const bare = !/(?:ed|ing|s|n)$/.test(word.lower) && IRREGULAR.get(word.lower) === undefined;
  return bare && !/^(?:help|let|make|see|watch|go|come)$/.test(left.lemma) ? 'NOUN' : undefined;
}

/** "expected to bid": after such a verb "to" is no preposition. */
function afterTo(words: readonly Word[], raw: readonly TaggedForm[], at: number): Tag | undefined {
  const to = words[at]?.lower === 'to' ? at : at - 1;
  if (words[to]?.lower !== 'to' || !TAKES_TO.test(raw[to - 1]?.lemma ?? '')) return undefined;
  if (raw[to + 1]?.upos !== 'NOUN' || !VERB_FIXES.has(words[to + 1]?.lower ?? '')) return undefined;
  return to === at ? 'PART' : 'VERB';
}

const TAKES_TO =
  /^(?:expect|plan|want|agree|try|intend|hope|seek|prepare|refuse|decide|aim|offer|need|likely|able|ready)$/;

function tagOf(word: Word, given: Tag, before: Word | undefined, after: Word | undefined, left?: string): Tag {
  if (/^[^\p{L}\p{N}$€£¥%]+$/u.test(word.text)) return word.lower === "'" ? 'PART' : 'PUNCT';
  if (word.lower === "'s" || word.lower === "n't") return 'PART';
  const tabled = TABLED.has(word.lower) ? tabledTag(word, given, after) : undefined;
  if (tabled !== undefined) return tabled;
  if (word.lower === 'part' && /^bec(?:o|a)m/.test(before?.lower ?? '')) return 'ADV';
  if (word.lower === 'values' && after?.mention !== undefined) return 'VERB';
  if (word.lower === 'talks' && /^(?:in|into|of|after|the)$/.test(before?.lower ?? '')) return 'NOUN';
  if (/[a-z]-(?:up|off|out|over|in|down|back)s?$/.test(word.lower) && left !== 'PART') return 'NOUN';
  if (word.lower.startsWith('open-sourc')) return openSource(word, before, after, left);
  if (/ing$/.test(word.lower) && left === 'DET' && after?.lower === 'of') return 'NOUN';
  if (
    NOUNS_TAGGED_AS_VERBS.has(word.lower) &&
    (left === 'DET' || left === 'ADJ' || OPENS_NOUN.test(before?.lower ?? '') || before?.lower === "'s")
  )
    return 'NOUN';
  if (given === 'VERB' && left === 'NOUN' && NOUNS_TAGGED_AS_VERBS.has(word.lower) && after?.lower === 'by')
    return 'NOUN';
  if (given === 'ADV' && before?.lower === 'chief') return 'NOUN';
  if (given === 'VERB' && !/(?:ed|ing|n)$/.test(word.lower) && /^(?:the|a|an|its|their|our)$/.test(before?.lower ?? ''))
    return 'NOUN';
  const verb = VERB_FIXES.has(word.lower);
  if (verb && after?.lower === 'to' && given === 'NOUN' && left !== 'DET' && left !== 'ADJ' && left !== 'PRON')
    return 'VERB';
  if (verb && given === 'NOUN' && before?.mention !== undefined && /s$/.test(word.lower) && followsLikeObject(after))
    return 'VERB';
  if (verb && given === 'NOUN' && before?.lower === 'longer' && followsLikeObject(after)) return 'VERB';
  if (verb && given === 'NOUN' && (before?.lower === 'and' || before?.lower === 'who' || before?.lower === 'which'))
    return followsLikeObject(after) ? 'VERB' : 'NOUN';
  return given;
}

function tabledTag(word: Word, given: Tag, after: Word | undefined): Tag | undefined {
  return (
    OTHERWISE.get(`${word.lower} ${given}`) ??
    FIXED_TAGS.get(`${word.lower} ${after?.lower ?? ''}`) ??
    FIXED_TAGS.get(word.lower)
  );
}

/** "to open-source Quill" and "the open-sourcing of" against "an open-source model". */
function openSource(word: Word, before: Word | undefined, after: Word | undefined, left?: string): Tag {
  if (word.lower === 'open-sourcing') return after?.lower === 'of' ? 'NOUN' : 'VERB';
  if (word.lower === 'open-sourced') return left === 'DET' ? 'ADJ' : 'VERB';
  if (word.lower === 'open-sources') return 'VERB';
  return left === 'PART' || left === 'AUX' || before?.lower === 'to' ? 'VERB' : 'ADJ';
}

function followsLikeObject(after: Word | undefined): boolean {
  if (!after) return false;
  return after.mention !== undefined || /^(?:the|a|an|its|his|her|their|it|them|him|to|with)$/.test(after.lower);
}
