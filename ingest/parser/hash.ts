/** A 32-bit hash of a text, never 0; the same everywhere and for ever, since weights are keyed by it. */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0 || 1;
}

/** A 32-bit hash of two. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left, 0x85ebca6b) ^ right;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
