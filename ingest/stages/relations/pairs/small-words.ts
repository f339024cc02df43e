const SMALL: ReadonlySet<string> = new Set(
  "of|by|in|with|to|from|for|at|into|as|on|over|against|between|through|under|'s|(|)|:|-|—|–|that|which|who|whose|such as|including|include|like".split(
    '|',
  ),
);

/** A preposition, a bracket, a relative pronoun: what joins rather than says. */
export function isSmall(lemma: string): boolean {
  return SMALL.has(lemma);
}
