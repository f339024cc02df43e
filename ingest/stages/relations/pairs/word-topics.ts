import { TOPICS_OF_WORD } from '../../../rules/relations/topic-words';

export const NO_TOPICS: readonly string[] = [];

/** What a word is about, by its dictionary form or else as it stands. */
export function topicsOf(form: string, lemma: string): readonly string[] {
  const bare = lemma.startsWith('-') ? lemma.slice(1) : lemma;
  return TOPICS_OF_WORD.get(bare) ?? TOPICS_OF_WORD.get(form) ?? NO_TOPICS;
}
