/** Upper bits of a hash that say where to look. */
const BITS = 17;
const SHIFT = 32 - BITS;

/** The rows of features by the hashes of their names. */
export class FeatureRows {
  readonly #starts = new Int32Array((1 << BITS) + 1);

  /** `hashes` in rising order: the row of a feature is its place. Those that share their upper bits lie side by side. */
  constructor(readonly hashes: Uint32Array) {
    for (const hash of hashes) this.#count((hash >>> SHIFT) + 1);
    for (let at = 1; at < this.#starts.length; at += 1) this.#starts[at] = this.#start(at) + this.#start(at - 1);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The row of a feature; -1 where training never saw it. */
  rowOf(hash: number): number {
    const upper = hash >>> SHIFT;
    const end = this.#start(upper + 1);
    for (let row = this.#start(upper); row < end; row += 1) if (this.hashes[row] === hash) return row;
    return -1;
  }

  #start(upper: number): number {
    return this.#starts[upper] ?? 0;
  }

  #count(upper: number): void {
    this.#starts[upper] = this.#start(upper) + 1;
  }
}
