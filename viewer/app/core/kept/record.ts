/** The named texts of something parsed from JSON; undefined where one is missing or no text. */
export function textsIn<K extends string>(item: unknown, keys: readonly K[]): ReadonlyMap<K, string> | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const values = new Map<string, unknown>(Object.entries(item));
  const found = new Map<K, string>();
  for (const key of keys) {
    const value = values.get(key);
    if (typeof value !== 'string') return undefined;
    found.set(key, value);
  }
  return found;
}
