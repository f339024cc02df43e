import type { OutlineWord } from './outline';

const SMALL =
  /^(?:of|by|in|with|to|from|for|at|into|as|on|over|against|between|through|under|'s|\(|\)|:|-|—|–|that|which|who|whose|such as|including|include|like)$/;

/** A preposition, a bracket, a relative pronoun: what joins rather than says. */
export function isSmall(word: OutlineWord): boolean {
  return word.mention === undefined && SMALL.test(word.lemma);
}
