import { IRREGULAR } from '../../../rules/lexicon/forms';
import { VERB_FORMS } from './tagger-verb-forms';
import type { Tag, Word } from './words';

/** The Penn tag that a spelling most likely has as a verb or noun. */
export function pennTag(word: string, tag: Tag): string {
  if (tag === 'NOUN') return /[^s]s$/.test(word) ? 'NNS' : 'NN';
  if (tag !== 'VERB' && tag !== 'AUX') return '';
  if (word.endsWith('ing')) return 'VBG';
  if (word.endsWith('ed')) return 'VBD';
  return /[^s]s$/.test(word) ? 'VBZ' : 'VB';
}

/** Dictionary form of a word with this tag, given what the tagger holds it to be. */
export function lemmaOf(word: Word, tag: Tag, given: string): string {
  if (tag === 'PROPN') return singular(given);
  if (word.lower === "'s" && tag === 'AUX') return 'be';
  const irregular = tag === 'VERB' || tag === 'AUX' ? IRREGULAR.get(word.lower) : undefined;
  if (irregular !== undefined) return irregular.lemma;
  const regular = tag === 'VERB' ? VERB_FORMS.get(word.lower) : undefined;
  if (regular !== undefined) return regular;
  return OPEN.has(tag) ? given : word.lower;
}

/** Parts of speech whose forms have a common lemma; pronouns and the like stay as they are written. */
const OPEN: ReadonlySet<Tag> = new Set<Tag>(['NOUN', 'VERB', 'AUX', 'ADJ']);

/** "Investors" at the start of a sentence passes for a name to the tagger. */
function singular(lemma: string): string {
  return /[a-z]{3}s$/.test(lemma) && !/(?:ss|us|is)$/.test(lemma) ? lemma.slice(0, -1) : lemma;
}
