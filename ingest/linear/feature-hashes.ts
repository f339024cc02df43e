import { hashOf, hashOn } from './hash';

/** Collects hashes of features from the parts of their names, so that no name is put together. */
export class FeatureHashes {
  readonly #hashes: number[] = [];

  /** In the order in which they were added; unsigned. */
  get hashes(): readonly number[] {
    return this.#hashes;
  }

  /** A feature by its whole name. */
  name(name: string): void {
    this.#hashes.push(hashOf(name));
  }

  /** A feature of a group (`hashOfGroup`), by the words of its name after the first. */
  add(group: number, first: string): void {
    this.#hashes.push(hashOn(group, first) >>> 0);
  }

  addTwo(group: number, first: string, second: string): void {
    this.#hashes.push(joined(hashOn(group, first), second) >>> 0);
  }

  addThree(group: number, first: string, second: string, third: string): void {
    this.#hashes.push(joined(joined(hashOn(group, first), second), third) >>> 0);
  }

  addAll(hashes: readonly number[]): void {
    for (const hash of hashes) this.#hashes.push(hash);
  }
}

function joined(before: number, part: string): number {
  return hashOn(hashOn(before, ' '), part);
}
