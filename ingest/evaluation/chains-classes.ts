/** How an anaphor is written; `definite` is "the company", "this firm". */
export const ANAPHOR_CLASSES = ['he', 'she', 'it', 'they', 'we', 'i', 'definite'] as const;

export type AnaphorClass = (typeof ANAPHOR_CLASSES)[number];

const PRONOUNS: ReadonlyMap<string, AnaphorClass> = new Map([
  ...forms('he', 'he him his himself'),
  ...forms('she', 'she her hers herself'),
  ...forms('it', 'it its itself'),
  ...forms('they', 'they them their theirs themselves'),
  ...forms('we', 'we us our ours ourselves'),
  ...forms('i', 'i me my mine myself'),
]);

function forms(name: AnaphorClass, words: string): readonly (readonly [string, AnaphorClass])[] {
  return words.split(' ').map((word) => [word, name] as const);
}

/** The class of a pronoun; undefined for other words. */
export function pronounClass(words: string): AnaphorClass | undefined {
  return PRONOUNS.get(words.toLowerCase());
}

/** Whether words are a relative pronoun, which belongs to its own clause and is not judged. */
export function isRelative(words: string): boolean {
  return /^(?:who|whom|whose|which|that|where)$/i.test(words);
}

/** Whether a phrase says by its first word that what it stands for is known. */
export function isDefinite(phrase: string): boolean {
  return /^(?:the|this|both)\s/i.test(phrase);
}
