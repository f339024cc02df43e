/** One character a value: six bits of each smallest hash. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Neighbouring words that are hashed together. */
const SHINGLE = 2;

/**
 * A MinHash signature of words in their order, a character a value: two of them agree in about as many places as the
 * word pairs of their texts do (Jaccard). Seeded, so the same words always give the same signature.
 *
 * @param words in lower case, two at least
 * @param values how many; more tell finer
 */
export function signatureOf(words: readonly string[], values: number): string {
  const shingles = new Set<number>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1) {
    shingles.add(hashOf(words.slice(at, at + SHINGLE).join(' ')));
  }
  let signature = '';
  for (let value = 0; value < values; value += 1) signature += ALPHABET[smallest(shingles, value) & 63];
  return signature;
}

/** The estimated share of word pairs that two texts have in common, 0 to 1, from signatures of equal length. */
export function resemblance(left: string, right: string): number {
  let equal = 0;
  for (let at = 0; at < left.length; at += 1) if (left.charCodeAt(at) === right.charCodeAt(at)) equal += 1;
  return equal / left.length;
}

/** A text as ten characters: equal for equal texts, and for others next to never. */
export function fingerprintOf(text: string): string {
  let print = '';
  for (let part = 0; part < 2; part += 1) {
    const hash = mixed(hashOf(text) ^ seedOf(part)) ^ hashOf(`${part}${text}`);
    for (let at = 0; at < 5; at += 1) print += ALPHABET[(hash >>> (at * 6)) & 63];
  }
  return print;
}

function smallest(shingles: ReadonlySet<number>, value: number): number {
  const seed = seedOf(value);
  let least = 0xffffffff;
  for (const shingle of shingles) {
    const hash = mixed(shingle ^ seed);
    if (hash < least) least = hash;
  }
  return mixed(least);
}

function seedOf(value: number): number {
  return mixed(Math.imul(value + 1, 0x9e3779b1));
}

/** FNV-1a, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3: every bit in decides about every bit out. */
function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
