import {
  BODY_WORDS,
  FAMILIES,
  FIRM_ENDS,
  KNOWN_BODIES,
  LEGAL_FORMS,
  MODEL_FORMS,
  PARTICLES,
  VERSIONED,
} from '../../rules/kinds/name-forms';
import { COMMON_WORDS } from '../../rules/names/common-words';
import { FEMALE_NAMES, MALE_NAMES, OTHER_NAMES } from '../../rules/names/given-names';
import { PLACES } from '../../rules/names/places';
import { EAST_ASIAN_SURNAMES, SURNAMES } from '../../rules/names/surnames';
import { best, NO_SCORES, plus, type Scores } from './scores';

/** What the spelling of a name says of its kind. */
export function formScores(name: string): Scores {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  let scores = NO_SCORES;
  if (LEGAL_FORMS.has(last)) scores = plus(scores, 'Firm', 6);
  if (words.length > 1 && FIRM_ENDS.has(last)) scores = plus(scores, 'Firm', 3);
  scores = bodyScores(name, words, scores);
  if (FAMILIES.has(words[0] ?? '') && !FIRM_ENDS.has(last)) scores = plus(scores, 'Model', 2);
  if (MODEL_FORMS.some((form) => form.test(name))) scores = plus(scores, 'Model', 3);
  else if (VERSIONED.test(name) && !LEGAL_FORMS.has(last)) scores = plus(scores, 'Product', 1.5);
  if (words.length === 1 && /^\p{Lu}{2,5}$/u.test(name) && !KNOWN_BODIES.has(name)) scores = plus(scores, 'Firm', 0.3);
  if (/&/.test(name)) scores = plus(scores, 'Firm', 2);
  if (/\.(?:com|ai|io|AI)$/.test(name)) scores = plus(scores, 'Firm', 2);
  scores = plus(scores, 'Person', FAMILIES.has(words[0] ?? '') ? 0 : personScore(words));
  return best(scores).score > 0 ? scores : priorScores(words);
}

const LIKELY = 0.5;

/** What a name is likeliest to be of which nothing else is known: two words of no dictionary are mostly a person. */
function priorScores(words: readonly string[]): Scores {
  const strange = words.every(
    (word) => /^\p{Lu}\p{Ll}+$/u.test(word) && !COMMON_WORDS.has(word.toLowerCase()) && !PLACES.has(word),
  );
  if (words.length === 2 && strange) return plus(plus(NO_SCORES, 'Person', LIKELY), 'Firm', LIKELY - 0.1);
  const abbreviation = words.length === 1 && /^\p{Lu}[\p{Lu}\d-]*s?$/u.test(words[0] ?? '');
  return abbreviation ? NO_SCORES : plus(NO_SCORES, 'Firm', LIKELY);
}

/** Named as bodies are, and yet banks. */
const MUTUAL_BANK = /(?:Building Society|Credit Union|Savings Association)$/;

function bodyScores(name: string, words: readonly string[], scores: Scores): Scores {
  if (KNOWN_BODIES.has(name)) return plus(scores, 'Organization', 5);
  if (words.length < 2) return scores;
  if (MUTUAL_BANK.test(name)) return plus(scores, 'Firm', 3);
  const at = words.findIndex((word) => BODY_WORDS.has(word));
  if (at < 0 || LEGAL_FORMS.has(words.at(-1) ?? '')) return scores;
  const leads = /^(?:of|for|de|des|der|du|on)$/.test(words[at + 1] ?? '');
  return leads || at === words.length - 1 ? plus(scores, 'Organization', 4.5) : plus(scores, 'Organization', 1.5);
}

const LONGEST_PERSON = 5;

/** Given name and surname, initials, particles: how much a name is written as a person's. */
function personScore(words: readonly string[]): number {
  const plain = words.filter((word) => !PARTICLES.has(word));
  if (words.length < 2 || words.length > LONGEST_PERSON || plain.length < 2) return single(words);
  if (
    words.some(
      (word) =>
        /[\d&]/.test(word) ||
        (word !== word.replace(/\./g, '') && !/^\p{Lu}\.$/u.test(word) && !/^[JS]r\.$/.test(word)),
    )
  )
    return 0;
  const first = plain[0] ?? '';
  const last = plain.at(-1) ?? '';
  if (FIRM_ENDS.has(last) || LEGAL_FORMS.has(last) || plain.some((word) => BODY_WORDS.has(word)))
    return isGiven(first) ? 0.5 : 0;
  let score = isGiven(first) ? 3 : 0;
  if (plain.slice(1, -1).some((word) => /^\p{Lu}\.$/u.test(word)) || /^\p{Lu}\.$/u.test(first)) score += 3;
  if (SURNAMES.has(last)) score += 1.5;
  if (EAST_ASIAN_SURNAMES.has(last) || EAST_ASIAN_SURNAMES.has(first)) score += plain.every(isSyllables) ? 3 : 1;
  if (plain.length < words.length) score += 1;
  if (plain.length < 4 && DOUBLE_BARRELLED.test(last)) score += 2;
  if (OTHER_NAMES.has(first) && score === 0) score += 1.5;
  if (plain.slice(1).some((word) => COMMON_WORDS.has(word.toLowerCase())) && !SURNAMES.has(last)) score -= 1;
  if (plain.some((word) => /^\p{Lu}{3,}$/u.test(word))) score -= 2;
  return Math.max(0, score);
}

/** "Lloyd-Jones": as the last word of several a surname. */
const DOUBLE_BARRELLED = /^\p{Lu}\p{Ll}{2,}-\p{Lu}\p{Ll}{2,}$/u;

function single(words: readonly string[]): number {
  const word = words[0] ?? '';
  if (words.length !== 1) return 0;
  return isGiven(word) ? 0.8 : EAST_ASIAN_SURNAMES.has(word) || SURNAMES.has(word) ? 0.7 : 0;
}

function isGiven(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || isGivenPair(word);
}

/** "Kai-Fu", "Jean-Pierre". */
function isGivenPair(word: string): boolean {
  const [left, right] = word.split('-');
  if (left === undefined || right === undefined || right === '') return false;
  return MALE_NAMES.has(left) || FEMALE_NAMES.has(left) || (isSyllables(left) && isSyllables(right));
}

/** One or two syllables as Chinese and Korean names are romanised. */
function isSyllables(word: string): boolean {
  if (word.length >= 10) return false;
  return /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh|hs|ts|ky|hy|ly|sy|by)?[aeiouü]{1,3}(?:ng|n|r|h|k|m|p|t|l)?-?){1,3}$/i.test(
    word,
  );
}
