const LEAST = [5, 13] as const;

/**
 * Whether a server that calls itself so can run the store's statements. Versions by year (2025.01) are later than 5.
 * One that does not say is let through: its own errors will.
 *
 * @param agent as the server introduces itself: `Neo4j/5.26.30`
 */
export function isSupported(agent: string): boolean {
  const found = /^Neo4j\/(\d+)\.(\d+)/.exec(agent);
  if (!found) return true;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
}
