import { FirmamentError, isFirmamentError } from '../../graph/ontology/errors';
import type { DocumentSource } from '../document/document';
import type { Reading } from '../extract';
import { type AsyncExtractor, readingFailed } from './async-extractor';
import { ExtractionThread, type ThreadStart } from './extraction-thread';
import type { Setup } from './messages';

export interface ThreadsOptions {
  /** Threads at most; each is started when there is a text for it. */
  readonly size: number;
  readonly start: ThreadStart;
  readonly setup: Setup;
}

interface Waiting {
  readonly source: DocumentSource;
  resolve(reading: Reading): void;
  reject(error: FirmamentError): void;
}

/**
 * Reads texts in threads. A thread that dies or takes too long loses the text it was reading and no other; a new one
 * takes its place.
 */
export class ExtractionThreads implements AsyncExtractor {
  readonly #options: ThreadsOptions;
  readonly #threads = new Set<ExtractionThread>();
  readonly #idle: ExtractionThread[] = [];
  #waiting: Waiting[] = [];
  /** Why nothing more is read. */
  #shut: FirmamentError | undefined;

  constructor(options: ThreadsOptions) {
    this.#options = options;
  }

  read(source: DocumentSource): Promise<Reading> {
    return new Promise((resolve, reject) => {
      if (this.#shut) return reject(this.#shut);
      this.#waiting.push({ source, resolve, reject });
      this.#next();
    });
  }

  async close(): Promise<void> {
    this.#shutWith(new FirmamentError('usage', 'The threads for reading are closed.', { code: 'workers-closed' }));
    await Promise.all([...this.#threads].map((thread) => thread.end()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#idleOne() ?? this.#started();
      if (!thread) return;
      const waiting = this.#waiting.shift();
      if (waiting) void this.#give(waiting, thread);
    }
  }

  #idleOne(): ExtractionThread | undefined {
    for (let thread = this.#idle.pop(); thread; thread = this.#idle.pop()) {
      if (!thread.ended) return thread;
      this.#threads.delete(thread);
    }
    return undefined;
  }

  #started(): ExtractionThread | undefined {
    if (this.#threads.size >= this.#options.size) return undefined;
    const thread = new ExtractionThread(this.#options.start, this.#options.setup);
    this.#threads.add(thread);
    return thread;
  }

  async #give({ source, resolve, reject }: Waiting, thread: ExtractionThread): Promise<void> {
    try {
      resolve(await thread.read(source));
    } catch (thrown) {
      const error = isFirmamentError(thrown) ? thrown : readingFailed(thrown);
      if (error.code === 'workers-unusable') this.#shutWith(error);
      reject(this.#shut ?? error);
    }
    if (thread.ended) this.#threads.delete(thread);
    else this.#idle.push(thread);
    this.#next();
  }

  #shutWith(error: FirmamentError): void {
    this.#shut ??= error;
    const lost = this.#waiting;
    this.#waiting = [];
    for (const { reject } of lost) reject(this.#shut);
  }
}
