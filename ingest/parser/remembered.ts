/** Spellings kept ready, so that a long run stays small. */
const MOST_KEPT = 50_000;

/** The same function, which keeps what it gave for the first so many texts. */
export function remembered<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, Value>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (kept.size < MOST_KEPT) kept.set(text, made);
    return made;
  };
}
