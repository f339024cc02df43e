import { existsSync } from 'node:fs';
import { FirmamentError } from '../../ontology/errors';
import { calledOff } from '../deadline';
import { EngineProcess } from './engine-process';
import { engineEnded, fileGone, fromFailure, tooSlow } from './failures';
import { type Answer, answers, type Failure, type Reply, type Request } from './messages';

/** How long one call may take, and who may call it off. */
export interface Patience {
  /** Milliseconds; a call that takes longer ends the engine's process. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

interface Pending {
  readonly request: Request;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (thrown: FirmamentError) => void;
  readonly timer: NodeJS.Timeout;
}

/** Milliseconds an aborted query may go on before the engine's process is ended for it. */
const ABORT_GRACE = 1000;
const OPEN_TIMEOUT = 120_000;

/**
 * The line to the engine's process. The first call starts it; after it died, by itself or by a deadline, the next call
 * starts another one.
 */
export class EngineConnection {
  private process: EngineProcess | undefined;
  private opening: Promise<Answer> | undefined;
  private wasOpen = false;
  private gone: Promise<void> = Promise.resolve();
  private ending: Failure | undefined;
  private readonly pending = new Map<number, Pending>();
  private nextCall = 1;

  constructor(private readonly openRequest: Extract<Request, { ask: 'open' }>) {}

  /** Id of the engine's process while it runs. */
  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Opens the file in a process of its own, where it is not open yet. */
  async open(): Promise<void> {
    this.opening ??= this.start();
    await this.opening;
  }

  /** @throws what the engine threw; `limit` past the deadline; `store` where the engine ended */
  async ask<To extends Answer['to']>(
    to: To,
    request: Request,
    patience: Patience,
  ): Promise<Extract<Answer, { to: To }>> {
    await this.open();
    const answer = await this.send(request, patience);
    if (answers(answer, to)) return answer;
    throw new FirmamentError('store', `The engine answered ${answer.to} to ${request.ask}.`, { code: 'store-engine' });
  }

  /** Removes the file, damaged or not, and opens an empty one. */
  async clear(path: string, timeout: number): Promise<void> {
    await this.gone;
    this.opening = this.forgetIfFailed(this.send({ ask: 'clear', path }, { timeout }));
    await this.opening;
    this.wasOpen = true;
  }

  /** Closes the file in order and lets the process end. */
  async close(timeout: number): Promise<void> {
    const { process } = this;
    if (!process) return this.gone;
    await this.send({ ask: 'close' }, { timeout }).finally(() => process.disconnect());
    await process.gone;
  }

  private async start(): Promise<Answer> {
    return this.forgetIfFailed(this.reopen());
  }

  private async reopen(): Promise<Answer> {
    await this.gone;
    if (this.wasOpen && !existsSync(this.openRequest.path)) throw fileGone(this.openRequest.path);
    const answer = await this.send(this.openRequest, { timeout: OPEN_TIMEOUT });
    this.wasOpen = true;
    return answer;
  }

  private forgetIfFailed(opening: Promise<Answer>): Promise<Answer> {
    return opening.catch((thrown: unknown) => {
      this.opening = undefined;
      throw thrown;
    });
  }

  private send(request: Request, { timeout, signal }: Patience): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(calledOff());
      const process = this.running();
      const call = this.nextCall++;
      const timer = setTimeout(() => this.end(process, call, tooSlow(request.ask, timeout)), timeout);
      this.pending.set(call, { request, resolve, reject, timer });
      signal?.addEventListener('abort', () => this.abandon(process, call), { once: true });
      process.send({ call, request });
    });
  }

  private running(): EngineProcess {
    if (this.process) return this.process;
    const started: EngineProcess = new EngineProcess({
      received: (reply) => this.receive(reply),
      ended: (how) => this.lose(started, how),
    });
    this.ending = undefined;
    this.process = started;
    return started;
  }

  private receive(reply: Reply): void {
    if ('ending' in reply) {
      this.ending = reply.ending;
      return;
    }
    const pending = this.take(reply.call);
    if ('answer' in reply) pending?.resolve(reply.answer);
    else pending?.reject(fromFailure(reply.failure));
  }

  private take(call: number): Pending | undefined {
    const pending = this.pending.get(call);
    this.pending.delete(call);
    clearTimeout(pending?.timer);
    return pending;
  }

  /** Fails the call at once, and with the process all others in flight. */
  private end(process: EngineProcess, call: number, reason: FirmamentError): void {
    this.take(call)?.reject(reason);
    process.kill();
    this.lose(process, 'was ended for another query that took too long', true);
  }

  private abandon(process: EngineProcess, call: number): void {
    const pending = this.take(call);
    if (!pending) return;
    pending.reject(calledOff());
    const timer = setTimeout(() => this.end(process, call, calledOff()), ABORT_GRACE);
    this.pending.set(call, { ...pending, timer });
  }

  /** @param innocent whether the calls that are lost with the process had no part in its end */
  private lose(process: EngineProcess, how: string, innocent = false): void {
    if (this.process !== process) return;
    this.process = undefined;
    this.gone = process.gone;
    this.opening = undefined;
    const lost = [...this.pending.keys()].flatMap((call) => this.take(call) ?? []);
    const reading = lost.some(({ request }) => request.ask === 'read');
    for (const { request, reject } of lost) {
      const blamed = request.ask === 'read' || !reading;
      const repeatable = innocent || request.ask === 'write';
      reject(engineEnded(how, process.lastWords, blamed ? this.ending : undefined, repeatable));
    }
  }
}
