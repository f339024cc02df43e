const START = 0x811c9dc5;
const PRIME = 0x01000193;

/** Goes on from the hash of what comes before; signed, to be gone on from again. */
export function hashOn(before: number, part: string): number {
  let hash = before;
  for (let at = 0; at < part.length; at += 1) hash = Math.imul(hash ^ part.charCodeAt(at), PRIME);
  return hash;
}

/** FNV-1a over the UTF-16 code units of a feature's name: 32 bits, unsigned. */
export function hashOf(feature: string): number {
  return hashOn(START, feature) >>> 0;
}

/** The hash of what all features of a group begin with: their first word and a space. */
export function hashOfGroup(group: string): number {
  return hashOn(START, `${group} `);
}
