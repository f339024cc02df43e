import { z } from 'zod';
import type { AsOf, Graph, LossScope, Period, Scope } from './graph';
import { FirmamentError } from './ontology/errors';
import type { LineSocket } from './owner/line-socket';
import { answerSchema, errorOf, type Method } from './owner/messages';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: FirmamentError) => void;
}

/** Code of the error that calls end with when the owner goes away before it answers. */
export const OWNER_GONE = 'owner-gone';

/** The graph of a data directory that another process owns: every call goes there over its socket. */
export class RemoteGraph implements Graph {
  readonly #socket: LineSocket;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #gone = false;

  constructor(socket: LineSocket) {
    this.#socket = socket;
    socket.unref();
    socket.receive((line) => this.#receive(line));
    socket.closed(() => this.#lose());
  }

  known(...parameters: Parameters<Graph['known']>): ReturnType<Graph['known']> {
    return this.#call('known', parameters);
  }

  accept(...parameters: Parameters<Graph['accept']>): ReturnType<Graph['accept']> {
    return this.#call('accept', parameters);
  }

  refuse(...parameters: Parameters<Graph['refuse']>): Promise<void> {
    return this.#call('refuse', parameters);
  }

  judge(...parameters: Parameters<Graph['judge']>): ReturnType<Graph['judge']> {
    return this.#call('judge', parameters);
  }

  review(options: Parameters<Graph['review']>[0] = {}): ReturnType<Graph['review']> {
    return this.#call('review', [options]);
  }

  history(filter: Parameters<Graph['history']>[0] = {}): ReturnType<Graph['history']> {
    return this.#call('history', [filter]);
  }

  outdated(...[stamp, options = {}]: Parameters<Graph['outdated']>): ReturnType<Graph['outdated']> {
    return this.#call('outdated', [stamp, options]);
  }

  arrange(): Promise<void> {
    return this.#call('arrange', []);
  }

  read({ signal, ...request }: Parameters<Graph['read']>[0]): ReturnType<Graph['read']> {
    return this.#call('read', [request], signal);
  }

  search(text: string, options: Parameters<Graph['search']>[1] = {}): ReturnType<Graph['search']> {
    return this.#call('search', [text, options]);
  }

  entity(id: string, options: Parameters<Graph['entity']>[1] = {}): ReturnType<Graph['entity']> {
    return this.#call('entity', [id, options]);
  }

  relationship(id: string, options: AsOf = {}): ReturnType<Graph['relationship']> {
    return this.#call('relationship', [id, options]);
  }

  changes(period: Period): ReturnType<Graph['changes']> {
    return this.#call('changes', [period]);
  }

  disputes(options: Parameters<Graph['disputes']>[0] = {}): ReturnType<Graph['disputes']> {
    return this.#call('disputes', [options]);
  }

  article(id: string): ReturnType<Graph['article']> {
    return this.#call('article', [id]);
  }

  subgraph(scope: Scope, options: Parameters<Graph['subgraph']>[1] = {}): ReturnType<Graph['subgraph']> {
    return this.#call('subgraph', [scope, options]);
  }

  stats(options: AsOf = {}): ReturnType<Graph['stats']> {
    return this.#call('stats', [options]);
  }

  counts(): ReturnType<Graph['counts']> {
    return this.#call('counts', []);
  }

  paths(from: string, to: string, options: { readonly hops?: number } = {}): ReturnType<Graph['paths']> {
    return this.#call('paths', [from, to, options]);
  }

  losses(scope: LossScope = {}): ReturnType<Graph['losses']> {
    return this.#call('losses', [scope]);
  }

  records(after: number): ReturnType<Graph['records']> {
    return this.#call('records', [after]);
  }

  admit(...parameters: Parameters<Graph['admit']>): Promise<void> {
    return this.#call('admit', parameters);
  }

  rebuild(options: Parameters<Graph['rebuild']>[0] = {}): ReturnType<Graph['rebuild']> {
    return this.#call('rebuild', [options]);
  }

  async close(): Promise<void> {
    this.#socket.end();
  }

  /** The owner runs the same code on the same contract, so its answers are taken for what they are. */
  #call<Result>(method: Method, parameters: readonly unknown[], signal?: AbortSignal): Promise<Result> {
    this.#calls += 1;
    const call = this.#calls;
    return new Promise<unknown>((resolve, reject) => {
      if (this.#gone) return reject(gone());
      this.#waiting.set(call, { resolve, reject });
      this.#socket.ref();
      this.#socket.send({ call, method, parameters });
      signal?.addEventListener('abort', () => this.#socket.send({ cancel: call }), { once: true });
      if (signal?.aborted) this.#socket.send({ cancel: call });
    }).then((result) => z.custom<Result>().parse(result));
  }

  #receive(line: string): void {
    const answer = answerSchema.parse(JSON.parse(line));
    const waiting = this.#waiting.get(answer.call);
    this.#waiting.delete(answer.call);
    if (this.#waiting.size === 0) this.#socket.unref();
    if ('failure' in answer) waiting?.reject(errorOf(answer.failure));
    else waiting?.resolve(answer.result);
  }

  #lose(): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(gone());
    this.#waiting.clear();
  }
}

function gone(): FirmamentError {
  return new FirmamentError('store', 'The process that had the data directory open went away. Run the command again', {
    code: OWNER_GONE,
    retriable: true,
  });
}
