import { setImmediate as turn } from 'node:timers/promises';
import { FirmamentError } from '../../graph/ontology/errors';
import type { DocumentSource } from '../document/document';
import type { Extractor, Reading } from '../extract';
import { type AsyncExtractor, readingFailed } from './async-extractor';

/** Reads texts in this process. The extractor is made for the first text, since that costs. */
export class LocalExtractor implements AsyncExtractor {
  readonly #make: () => Promise<Extractor>;
  #extractor: Promise<Extractor> | undefined;
  #closed = false;

  constructor(make: () => Promise<Extractor>) {
    this.#make = make;
  }

  async read(source: DocumentSource): Promise<Reading> {
    this.#extractor ??= this.#make();
    const extractor = await this.#extractor;
    // What was read before is taken and signals are heard before this process is busy again.
    await turn();
    if (this.#closed) throw new FirmamentError('usage', 'The extractor is closed.', { code: 'workers-closed' });
    try {
      return extractor.read(source);
    } catch (thrown) {
      throw readingFailed(thrown);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
  }
}
