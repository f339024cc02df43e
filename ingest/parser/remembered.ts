/** Spellings kept ready, so that a long run stays small. */
const MOST_KEPT = 50_000;

/** The same function, which keeps what it gave for the first so many texts. */
export function remembered<Value>(make: (text: string) => Value, most = MOST_KEPT): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size < most) kept.set(text, made);
    return made;
  };
}

/** Sentences kept: those of the articles read last. */
const MOST_SENTENCES = 1_000;
const BETWEEN_WORDS = '\n';

/** The same function, which keeps what it gave for the sentences it was asked for last. */
export function rememberedSentences<Value>(
  make: (words: readonly string[]) => Value,
): (words: readonly string[]) => Value {
  const kept = new Map<string, { readonly words: readonly string[]; readonly value: Value }>();
  return (words) => {
    const key = words.join(BETWEEN_WORDS);
    const known = kept.get(key);
    if (known && areSame(known.words, words)) return known.value;
    const value = make(words);
    if (kept.size >= MOST_SENTENCES) kept.clear();
    kept.set(key, { words, value });
    return value;
  };
}

function areSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((word, at) => word === right[at]);
}
