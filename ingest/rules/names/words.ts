/** A set of words written with white space between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter((word) => word !== ''));
}

/** A set of phrases written with `|` or a line end between them. */
export function phraseSet(phrases: string): ReadonlySet<string> {
  return new Set(phrases.split(/\s*[|\n]\s*/).filter((phrase) => phrase !== ''));
}
