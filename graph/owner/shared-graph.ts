import type { Graph } from '../graph';
import { isFirmamentError } from '../ontology/errors';
import { OWNER_GONE, RemoteGraph } from '../remote-graph';
import { join } from './election';
import { serveCalls } from './serve-calls';
import { socketPlace } from './socket-place';

interface Held {
  readonly graph: Promise<Graph>;
  close(): Promise<void>;
}

/** Times a call is asked again after the owner went away under it. Every call may be asked twice. */
const ATTEMPTS = 4;

/**
 * The graph of a data directory, whoever owns it: this process, which then serves the others, or another one. When that
 * goes away, the next call takes over.
 */
export class SharedGraph implements Graph {
  readonly #directory: string;
  readonly #open: () => Promise<Graph>;
  #held: Promise<Held> | undefined;

  /** @param open opens the directory as its owner */
  constructor(directory: string, open: () => Promise<Graph>) {
    this.#directory = directory;
    this.#open = open;
  }

  /** Joins now rather than at the first call, so that what is wrong shows early. */
  async join(): Promise<this> {
    await this.#with(async () => undefined);
    return this;
  }

  known(...parameters: Parameters<Graph['known']>): ReturnType<Graph['known']> {
    return this.#with((graph) => graph.known(...parameters));
  }

  accept(...parameters: Parameters<Graph['accept']>): ReturnType<Graph['accept']> {
    return this.#with((graph) => graph.accept(...parameters));
  }

  refuse(...parameters: Parameters<Graph['refuse']>): Promise<void> {
    return this.#with((graph) => graph.refuse(...parameters));
  }

  judge(...parameters: Parameters<Graph['judge']>): ReturnType<Graph['judge']> {
    return this.#with((graph) => graph.judge(...parameters));
  }

  review(...parameters: Parameters<Graph['review']>): ReturnType<Graph['review']> {
    return this.#with((graph) => graph.review(...parameters));
  }

  history(...parameters: Parameters<Graph['history']>): ReturnType<Graph['history']> {
    return this.#with((graph) => graph.history(...parameters));
  }

  outdated(...parameters: Parameters<Graph['outdated']>): ReturnType<Graph['outdated']> {
    return this.#with((graph) => graph.outdated(...parameters));
  }

  arrange(): Promise<void> {
    return this.#with((graph) => graph.arrange());
  }

  read(...parameters: Parameters<Graph['read']>): ReturnType<Graph['read']> {
    return this.#with((graph) => graph.read(...parameters));
  }

  search(...parameters: Parameters<Graph['search']>): ReturnType<Graph['search']> {
    return this.#with((graph) => graph.search(...parameters));
  }

  entity(...parameters: Parameters<Graph['entity']>): ReturnType<Graph['entity']> {
    return this.#with((graph) => graph.entity(...parameters));
  }

  relationship(...parameters: Parameters<Graph['relationship']>): ReturnType<Graph['relationship']> {
    return this.#with((graph) => graph.relationship(...parameters));
  }

  changes(...parameters: Parameters<Graph['changes']>): ReturnType<Graph['changes']> {
    return this.#with((graph) => graph.changes(...parameters));
  }

  disputes(...parameters: Parameters<Graph['disputes']>): ReturnType<Graph['disputes']> {
    return this.#with((graph) => graph.disputes(...parameters));
  }

  article(id: string): ReturnType<Graph['article']> {
    return this.#with((graph) => graph.article(id));
  }

  subgraph(...parameters: Parameters<Graph['subgraph']>): ReturnType<Graph['subgraph']> {
    return this.#with((graph) => graph.subgraph(...parameters));
  }

  stats(...parameters: Parameters<Graph['stats']>): ReturnType<Graph['stats']> {
    return this.#with((graph) => graph.stats(...parameters));
  }

  counts(): ReturnType<Graph['counts']> {
    return this.#with((graph) => graph.counts());
  }

  paths(...parameters: Parameters<Graph['paths']>): ReturnType<Graph['paths']> {
    return this.#with((graph) => graph.paths(...parameters));
  }

  losses(...parameters: Parameters<Graph['losses']>): ReturnType<Graph['losses']> {
    return this.#with((graph) => graph.losses(...parameters));
  }

  records(after: number): ReturnType<Graph['records']> {
    return this.#with((graph) => graph.records(after));
  }

  admit(...parameters: Parameters<Graph['admit']>): Promise<void> {
    return this.#with((graph) => graph.admit(...parameters));
  }

  rebuild(...parameters: Parameters<Graph['rebuild']>): ReturnType<Graph['rebuild']> {
    return this.#with((graph) => graph.rebuild(...parameters));
  }

  async close(): Promise<void> {
    const held = await this.#held?.catch(() => undefined);
    await held?.close();
  }

  async #with<Result>(use: (graph: Graph) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      this.#held ??= this.#hold();
      const held = this.#held;
      try {
        return await use(await (await held).graph);
      } catch (error) {
        const lost = isFirmamentError(error) && error.code === OWNER_GONE && attempt < ATTEMPTS;
        const opened = await held
          .then(({ graph }) => graph)
          .then(
            () => true,
            () => false,
          );
        if ((lost || !opened) && this.#held === held) this.#held = undefined;
        if (!lost) throw error;
      }
    }
  }

  async #hold(): Promise<Held> {
    const joined = await join(await socketPlace(this.#directory));
    if ('socket' in joined) {
      const remote = new RemoteGraph(joined.socket);
      return { graph: Promise.resolve(remote), close: () => remote.close() };
    }
    const { owner } = joined;
    const graph = this.#open();
    owner.serve((socket) => serveCalls(socket, graph));
    const close = async () => {
      owner.pause();
      await graph.then((opened) => opened.close()).finally(() => owner.release());
    };
    graph.catch(() => owner.release());
    return { graph, close };
  }
}
