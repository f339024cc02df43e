import type { Statement } from '../statements';
import type { Tally } from '../tally';

/** What a statement made and removed, as the engine reports it. */
export interface Written {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly edgesCreated: number;
  readonly edgesDeleted: number;
  readonly labelsRemoved: number;
}

/**
 * Counts by label and type, kept up with what is written: the engine itself counts by looking at everything. Taken anew
 * after a change that does not say what it counts.
 */
export class RunningTally {
  readonly #count: () => Tally;
  #known: Map<string, number> | undefined;

  /** @param count looks at everything */
  constructor(count: () => Tally) {
    this.#count = count;
  }

  now(): Tally {
    this.#known ??= new Map(this.#count());
    return this.#known;
  }

  /** Told of elements that were made otherwise than by a statement. */
  add(names: readonly string[], count: number): void {
    for (const name of names) this.#known?.set(name, (this.#known.get(name) ?? 0) + count);
  }

  /** Told of every statement of a transaction, once it is committed. */
  note({ counts }: Statement, written: Written): void {
    const { nodesCreated, nodesDeleted, edgesCreated, edgesDeleted, labelsRemoved } = written;
    const more = nodesCreated + edgesCreated - (counts?.removes === 'nodes' ? nodesDeleted : edgesDeleted);
    const changed = nodesCreated + nodesDeleted + edgesCreated + edgesDeleted + labelsRemoved > 0;
    if (!changed || !this.#known) return;
    if (!counts || labelsRemoved > 0) this.#known = undefined;
    else this.add(counts.names, more);
  }
}
