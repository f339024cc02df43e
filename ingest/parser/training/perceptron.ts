import type { Scorer } from '../scorer';

/** An averaged perceptron's features and weights: row after row, `outcomes` numbers each. */
export interface Weights {
  readonly outcomes: number;
  readonly rows: number;
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
  /** How often a row was changed. */
  readonly changes: Int32Array;
}

const START_ROWS = 1 << 12;
const GROWTH = 1.6;

/** A perceptron in training: it knows each feature by its whole hash, in a table that is at most half full. */
export class Perceptron implements Scorer {
  private slots = new Int32Array(START_ROWS * 2);
  private slotRows = new Int32Array(START_ROWS * 2);
  private hashes = new Int32Array(START_ROWS);
  private changes = new Int32Array(START_ROWS);
  private weights: Float32Array;
  private sums: Float64Array;
  private rows = 0;
  private steps = 1;
  private closed = false;

  constructor(readonly outcomes: number) {
    this.weights = new Float32Array(START_ROWS * outcomes);
    this.sums = new Float64Array(START_ROWS * outcomes);
  }

  /** A perceptron that learns these features and no others. */
  static ofFeatures(outcomes: number, hashes: Iterable<number>): Perceptron {
    const made = new Perceptron(outcomes);
    for (const hash of hashes) made.rowFor(hash);
    made.closed = true;
    return made;
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    const { outcomes, weights } = this;
    scores.fill(0);
    for (let feature = 0; feature < count; feature += 1) {
      const slot = this.slotOf(features[feature] ?? 0);
      if (this.slots[slot] === 0) continue;
      const start = (this.slotRows[slot] ?? 0) * outcomes;
      for (let at = 0; at < outcomes; at += 1) scores[at] = (scores[at] ?? 0) + (weights[start + at] ?? 0);
    }
  }

  /** Counts a decision, which the average is over. */
  step(): void {
    this.steps += 1;
  }

  /** Moves the weights of the features towards one outcome and away from another. */
  learn(features: Int32Array, count: number, good: number, bad: number): void {
    for (let feature = 0; feature < count; feature += 1) {
      const row = this.rowFor(features[feature] ?? 0);
      if (row < 0) continue;
      this.changes[row] = (this.changes[row] ?? 0) + 1;
      this.add(row * this.outcomes + good, 1);
      this.add(row * this.outcomes + bad, -1);
    }
  }

  /** Ends the training: from now on it scores by the averaged weights. */
  settle(): Scorer {
    this.weights.set(this.averaged().weights);
    return this;
  }

  /** The weights averaged over all steps so far. */
  averaged(): Weights {
    const { outcomes, rows, steps } = this;
    const weights = Float32Array.from(
      this.weights.subarray(0, rows * outcomes),
      (weight, at) => weight - (this.sums[at] ?? 0) / steps,
    );
    const hashes = this.hashes.slice(0, rows);
    return { outcomes, rows, hashes, weights, changes: this.changes.slice(0, rows) };
  }

  private add(at: number, by: number): void {
    this.weights[at] = (this.weights[at] ?? 0) + by;
    this.sums[at] = (this.sums[at] ?? 0) + by * this.steps;
  }

  private slotOf(hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & mask;
    while (slots[slot] !== 0 && slots[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private rowFor(hash: number): number {
    const slot = this.slotOf(hash);
    if (this.slots[slot] !== 0) return this.slotRows[slot] ?? -1;
    if (this.closed) return -1;
    if (this.rows === this.hashes.length) this.grow();
    if (this.rows * 2 >= this.slots.length) this.spread();
    this.hashes[this.rows] = hash;
    this.place(this.rows);
    this.rows += 1;
    return this.rows - 1;
  }

  private place(row: number): void {
    const slot = this.slotOf(this.hashes[row] ?? 0);
    this.slots[slot] = this.hashes[row] ?? 0;
    this.slotRows[slot] = row;
  }

  /** Doubles the table. */
  private spread(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    this.slotRows = new Int32Array(this.slots.length);
    for (let row = 0; row < this.rows; row += 1) this.place(row);
  }

  private grow(): void {
    const rows = Math.floor(this.hashes.length * GROWTH);
    this.hashes = wider(this.hashes, new Int32Array(rows));
    this.changes = wider(this.changes, new Int32Array(rows));
    this.weights = wider(this.weights, new Float32Array(rows * this.outcomes));
    this.sums = wider(this.sums, new Float64Array(rows * this.outcomes));
  }
}

function wider<Column extends Int32Array | Float32Array | Float64Array>(from: Column, to: Column): Column {
  to.set(from);
  return to;
}
