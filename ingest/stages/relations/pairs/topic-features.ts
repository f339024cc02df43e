import { TOPICS_OF_WORD } from '../../../rules/relations/topic-words';
import type { Outline, OutlineWord } from './outline';
import type { Ends } from './pair-ends';
import { isSmall } from './small-words';

/** What the words before, between and after are about: a word unseen in training counts by its topic. */
export function topicFeatures({ words }: Outline, ends: Ends, kinds: string): readonly string[] {
  const parts = {
    P: words.slice(Math.max(0, ends.first - 8), ends.first),
    B: words.slice(ends.from + 1, ends.to),
    N: words.slice(ends.last + 1, ends.last + 9),
  };
  const found = new Set<string>();
  const tag = ends.same ? 'S' : '';
  for (const [part, inside] of Object.entries(parts)) {
    const topics = inside.map(topicsOf);
    for (const each of topics.flat()) {
      found.add(`t${part}${tag} ${each}`).add(`tk${part}${tag} ${kinds} ${each}`).add(`ts ${each}`);
    }
    const seen = inside.filter((word) => topicsOf(word).length > 0 || isSmall(word));
    const chain = seen.map((word) => topicsOf(word)[0] ?? word.lemma);
    if (part === 'B')
      found
        .add(`tc ${chain.slice(0, 5).join(' ')}`)
        .add(`te ${chain.slice(-2).join(' ')}`)
        .add(`tb ${chain.slice(0, 2).join(' ')}`);
    if (part === 'P') found.add(`tp ${chain.slice(-2).join(' ')}`);
    if (part === 'N') found.add(`tn ${chain.slice(0, 2).join(' ')}`);
  }
  return [...found];
}

const NO_TOPICS: readonly string[] = [];

function topicsOf(word: OutlineWord): readonly string[] {
  if (word.mention !== undefined) return NO_TOPICS;
  const lemma = word.lemma.replace(/^-/, '');
  return TOPICS_OF_WORD.get(lemma) ?? TOPICS_OF_WORD.get(word.form) ?? NO_TOPICS;
}
