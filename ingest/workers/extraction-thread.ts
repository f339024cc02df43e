import { Worker } from 'node:worker_threads';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import type { DocumentSource } from '../document/document';
import type { Reading } from '../extract';
import { readingFailed, readingTimedOut } from './async-extractor';
import { isAnswer, type Order, type Setup } from './messages';

/** The module that a thread runs and how it is started, from source or compiled. */
export interface ThreadStart {
  /** Path of the module. */
  readonly file: string;
  readonly execArgv: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** The text that a thread is reading. */
interface Job {
  resolve(reading: Reading): void;
  reject(error: FirmamentError): void;
}

/** Longest time that a text may take: no text takes a hundredth of it on an idle machine. */
const LEAST_SECONDS = 60;
const SECONDS_A_CHARACTER = 0.001;

/** A thread with an extractor of its own, which reads one text at a time. */
export class ExtractionThread {
  /** Resolves when its extractor is made; rejects where it cannot be made. */
  readonly ready: Promise<void>;
  readonly #worker: Worker;
  #job: Job | undefined;
  #ended = false;

  constructor(start: ThreadStart, setup: Setup) {
    this.#worker = new Worker(start.file, { execArgv: [...start.execArgv], env: start.env });
    this.ready = new Promise((resolve, reject) => {
      this.#worker.on('message', (message: unknown) => {
        if (!isAnswer(message)) return;
        if ('ready' in message) resolve();
        else if ('reading' in message) this.#taken()?.resolve(message.reading);
        else this.#taken()?.reject(readingFailed(message.failed));
      });
      const end = (why: unknown) => {
        this.#ended = true;
        reject(unusable(why));
        this.#taken()?.reject(readingFailed(why));
      };
      this.#worker.once('error', end);
      this.#worker.once('messageerror', end);
      this.#worker.once('exit', (status) => end(`its thread ended with status ${status}`));
    });
    this.ready.catch(() => undefined);
    this.#send({ setup });
  }

  /** Whether it is gone; then another must take its place. */
  get ended(): boolean {
    return this.#ended;
  }

  /** @throws FirmamentError `reading-failed`, `reading-timed-out`; after the latter it is gone */
  async read(source: DocumentSource): Promise<Reading> {
    await this.ready;
    const seconds = LEAST_SECONDS + Math.ceil(source.text.length * SECONDS_A_CHARACTER);
    const timer = setTimeout(() => this.#giveUp(readingTimedOut(seconds)), seconds * 1000);
    try {
      return await new Promise<Reading>((resolve, reject) => {
        this.#job = { resolve, reject };
        if (this.#ended) this.#taken()?.reject(readingFailed('its thread had ended'));
        else this.#send({ source });
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #send(order: Order): void {
    this.#worker.postMessage(order);
  }

  #giveUp(error: FirmamentError): void {
    this.#taken()?.reject(error);
    void this.end();
  }

  #taken(): Job | undefined {
    const job = this.#job;
    this.#job = undefined;
    return job;
  }
}

function unusable(why: unknown): FirmamentError {
  const message = `No thread for reading could be started (${messageOf(why)}). Read in one process: --workers 1.`;
  return new FirmamentError('limit', message, { code: 'workers-unusable', cause: why });
}
