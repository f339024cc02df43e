import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentSource } from '../document/document';
import type { Reading } from '../extract';
import type { AsyncExtractor } from './async-extractor';

export interface Scale {
  /** Reads while there is little to read. */
  readonly here: AsyncExtractor;
  /** Makes what reads the rest. Called at most once. */
  readonly threads: () => AsyncExtractor;
  /** Characters that must have been asked for before threads are worth their start. */
  readonly enough: number;
}

/** Milliseconds in which more texts may be asked for before the first is read here. */
const PAUSE = 20;

interface Waiting {
  readonly source: DocumentSource;
  resolve(reading: Reading): void;
  reject(error: unknown): void;
}

/**
 * Reads here while it is asked for a few short texts, and in threads as soon as it is more. Texts that come one by one,
 * each after the answer to the last, are always read here. Where a text is read makes no difference to the answer.
 */
export class ScaledExtractor implements AsyncExtractor {
  readonly #scale: Scale;
  #threads: AsyncExtractor | undefined;
  #asked = 0;
  #waiting: Waiting[] = [];
  #working = false;
  #paused: Promise<unknown> | undefined;

  constructor(scale: Scale) {
    this.#scale = scale;
  }

  read(source: DocumentSource): Promise<Reading> {
    if (this.#threads) return this.#threads.read(source);
    this.#asked += source.text.length;
    return new Promise((resolve, reject) => {
      this.#waiting.push({ source, resolve, reject });
      if (this.#asked >= this.#scale.enough && this.#waiting.length > 1) this.#spread();
      else if (!this.#working) void this.#work();
    });
  }

  async close(): Promise<void> {
    await Promise.all([this.#scale.here.close(), this.#threads?.close()]);
  }

  /** From now on threads read, also what waits. */
  #spread(): void {
    const threads = this.#scale.threads();
    this.#threads = threads;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const { source, resolve, reject } of waiting) threads.read(source).then(resolve, reject);
  }

  async #work(): Promise<void> {
    this.#working = true;
    this.#paused ??= pause(PAUSE);
    await this.#paused;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await this.#scale.here.read(next.source).then(next.resolve, next.reject);
    }
    this.#working = false;
  }
}
