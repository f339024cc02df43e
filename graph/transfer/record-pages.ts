import type { GraphRecord } from '../ontology/records';

/** Characters after which a page ends: a page crosses processes as one message. */
const PAGE_CHARACTERS = 1 << 20;

/** Hands out a long row of records page by page, reading on where the last page ended. */
export class RecordPages {
  readonly #all: () => AsyncIterable<GraphRecord>;
  #iterator: AsyncIterator<GraphRecord> | undefined;
  #given = 0;

  /** @param all the records from the first on, anew with each call */
  constructor(all: () => AsyncIterable<GraphRecord>) {
    this.#all = all;
  }

  /** The next records after the first so many; none at the end. */
  async page(after: number): Promise<readonly GraphRecord[]> {
    const iterator = await this.#at(after);
    const page: GraphRecord[] = [];
    for (let size = 0; size < PAGE_CHARACTERS; ) {
      const next = await iterator.next();
      if (next.done) break;
      page.push(next.value);
      size += JSON.stringify(next.value).length;
    }
    this.#given = after + page.length;
    if (page.length === 0) this.#iterator = undefined;
    return page;
  }

  async #at(after: number): Promise<AsyncIterator<GraphRecord>> {
    if (this.#iterator && this.#given === after) return this.#iterator;
    await this.#iterator?.return?.();
    const iterator = this.#all()[Symbol.asyncIterator]();
    for (let skipped = 0; skipped < after; skipped += 1) await iterator.next();
    this.#iterator = iterator;
    return iterator;
  }
}
