import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken } from 'wink-nlp';
import type { Kind } from '../../../../graph/ontology/kinds';
import { IRREGULAR, NOUNS_TAGGED_AS_VERBS } from '../../../rules/lexicon/forms';
import { VERB_FIXES } from '../../../rules/relations/verb-spellings';
import { APPOINTING } from '../../../rules/roles/role-verbs';
import { LEAVING_ROLE } from '../../../rules/status/endings';
import { fixedByContext, type Place } from './tag-fixes';
import { fixedTitle } from './title-fixes';
import type { Tag, TaggedWord, Word } from './words';

/** Gives each word of a sentence its part of speech and lemma. Replaceable: nothing else knows how. */
export type Tagger = (words: readonly Word[], kindOf: (mention: number) => Kind) => readonly TaggedWord[];

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
]);

/** Longer words are cut for the tagger, whose time grows with the square of their length. */
const LONGEST_WORD = 60;
/** Longer sentences stay untagged: no prose is. */
const KNOWN_VERBS: ReadonlySet<string> = new Set([...VERB_FIXES, ...LEAVING_ROLE, ...APPOINTING]);
const LONGEST_SENTENCE = 400;

const STAND_INS: Readonly<Record<Kind, string>> = {
  Firm: 'Acme',
  Person: 'John',
  Model: 'Windows',
  Product: 'Windows',
  Organization: 'Congress',
};

const TAGS = new Set<string>(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
);

function isTag(value: string): value is Tag {
  return TAGS.has(value);
}

/**
 * A tagger over wink-nlp's averaged perceptron. Mentions are shown to it as common names of their kind, so that an
 * unknown name is always a noun to it; its few steady mistakes in business prose are put right afterwards.
 */
export function createTagger(): Tagger {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const its = nlp.its;
  return (words, kindOf) => {
    if (words.length > LONGEST_SENTENCE) return words.map((word) => ({ ...word, tag: 'X', lemma: word.lower }));
    const shown = words.map((word) => shownAs(word, kindOf));
    const parts: (Raw & { text: string })[] = [];
    nlp
      .readDoc(shown.join(' '))
      .tokens()
      .each((token: ItemToken) => {
        // @ts-expect-error wink-nlp 2.4.0 types `its.lemma` with other parameters than it takes.
        parts.push({ text: token.out(), tag: token.out(its.pos), lemma: token.out(its.lemma) });
      });
    const raw = readBack(shown, parts);
    return withVerb(words.map((word, at) => mend(word, at, words, raw)));
  };
}

function shownAs(word: Word, kindOf: (mention: number) => Kind): string {
  if (word.mention !== undefined) return STAND_INS[kindOf(word.mention)];
  return word.lower === '' ? '.' : word.text.replace(/\s+/g, '').slice(0, LONGEST_WORD) || '.';
}

interface Raw {
  readonly tag: string;
  readonly lemma: string;
}

/** The tagger has its own idea of tokens: the tag of a word is that of its last part. */
function readBack(shown: readonly string[], parts: readonly (Raw & { readonly text: string })[]): readonly Raw[] {
  let at = 0;
  return shown.map((word) => {
    let length = 0;
    let raw: Raw = { tag: 'X', lemma: word.toLowerCase() };
    while (length < word.length) {
      const part = parts[at];
      if (!part) break;
      length += part.text.length || 1;
      raw = part;
      at += 1;
    }
    return raw;
  });
}

function mend(word: Word, at: number, words: readonly Word[], raw: readonly Raw[]): TaggedWord {
  if (word.mention !== undefined) return { ...word, tag: 'PROPN', lemma: word.lower };
  const own = raw[at] ?? { tag: 'X', lemma: word.lower };
  const place: Place = {
    word,
    given: own.tag,
    before: [words[at - 1], words[at - 2], words[at - 3]],
    after: words[at + 1],
    left: raw[at - 1]?.tag,
    right: raw[at + 1]?.tag,
  };
  const tag =
    fixedTitle(place) ?? fixedByContext(place) ?? tagOf(word, own.tag, words[at - 1], words[at + 1], raw[at - 1]?.tag);
  return { ...word, tag, lemma: lemmaOf(word, tag, own.lemma) };
}

function tagOf(word: Word, given: string, before: Word | undefined, after: Word | undefined, left?: string): Tag {
  if (/^[^\p{L}\p{N}$€£¥%]+$/u.test(word.text)) return word.lower === "'" ? 'PART' : 'PUNCT';
  if (word.lower === "'s" || word.lower === "n't") return 'PART';
  const fixed = FIXED_TAGS.get(`${word.lower} ${after?.lower ?? ''}`) ?? FIXED_TAGS.get(word.lower);
  if (fixed !== undefined) return fixed;
  if (word.lower === 'values' && after?.mention !== undefined) return 'VERB';
  if (word.lower === 'talks' && /^(?:in|into|of|after|the)$/.test(before?.lower ?? '')) return 'NOUN';
  if (/[a-z]-(?:up|off|out|over|in|down|back)s?$/.test(word.lower) && left !== 'PART') return 'NOUN';
  if (word.lower.startsWith('open-sourc')) return openSource(word, before, after, left);
  if (/ing$/.test(word.lower) && left === 'DET' && after?.lower === 'of') return 'NOUN';
  if (NOUNS_TAGGED_AS_VERBS.has(word.lower) && (left === 'DET' || left === 'ADJ' || before?.lower === "'s"))
    return 'NOUN';
  const verb = VERB_FIXES.has(word.lower);
  if (verb && after?.lower === 'to' && given === 'NOUN' && left !== 'DET' && left !== 'ADJ' && left !== 'PRON')
    return 'VERB';
  if (verb && given === 'NOUN' && before?.mention !== undefined && /s$/.test(word.lower) && followsLikeObject(after))
    return 'VERB';
  if (verb && given === 'NOUN' && (before?.lower === 'and' || before?.lower === 'who' || before?.lower === 'which'))
    return followsLikeObject(after) ? 'VERB' : 'NOUN';
  return isTag(given) ? given : 'X';
}

/** "to open-source Quill" and "the open-sourcing of" against "an open-source model". */
function openSource(word: Word, before: Word | undefined, after: Word | undefined, left?: string): Tag {
  if (word.lower === 'open-sourcing') return after?.lower === 'of' ? 'NOUN' : 'VERB';
  if (word.lower === 'open-sourced') return left === 'DET' ? 'ADJ' : 'VERB';
  if (word.lower === 'open-sources') return 'VERB';
  return left === 'PART' || left === 'AUX' || before?.lower === 'to' ? 'VERB' : 'ADJ';
}

/** A sentence that seems to have no verb has one that looks like a noun: "Acme supplies memory chips to Globex". */
function withVerb(words: readonly TaggedWord[]): readonly TaggedWord[] {
  const finite = words.some((word) => word.tag === 'AUX' || (word.tag === 'VERB' && !/ing$/.test(word.lower)));
  if (finite) return words;
  const at = words.findIndex(
    (word, place) =>
      word.tag === 'NOUN' && VERB_FIXES.has(word.lower) && words[place - 1]?.mention !== undefined && place > 0,
  );
  return words.map((word, place) =>
    place === at ? { ...word, tag: 'VERB', lemma: lemmaOf(word, 'VERB', word.lemma) } : word,
  );
}

function followsLikeObject(after: Word | undefined): boolean {
  if (!after) return false;
  return after.mention !== undefined || /^(?:the|a|an|its|his|her|their|it|them|him|to|with)$/.test(after.lower);
}

function lemmaOf(word: Word, tag: Tag, given: string): string {
  if (tag === 'PROPN') return singular(given);
  if (word.lower === "'s" && tag === 'AUX') return 'be';
  const irregular = tag === 'VERB' || tag === 'AUX' ? IRREGULAR.get(word.lower) : undefined;
  if (irregular !== undefined) return irregular.lemma;
  if (tag === 'VERB' && given === word.lower) return baseForm(given);
  const dash = word.lower.lastIndexOf('-');
  return dash > 0 ? `${word.lower.slice(0, dash + 1)}${given}` : given;
}

/** "has been building", "retired": where the tagger took a verb for another word, its base form if it is one we know. */
function baseForm(form: string): string {
  const stem = form.replace(/(?:ing|ed)$/, '');
  return [stem, `${stem}e`, stem.slice(0, -1)].find((base) => KNOWN_VERBS.has(base)) ?? form;
}

/** "Investors" at the start of a sentence passes for a name to the tagger. */
function singular(lemma: string): string {
  return /[a-z]{3}s$/.test(lemma) && !/(?:ss|us|is)$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}
