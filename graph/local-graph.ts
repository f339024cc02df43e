import { arrange } from './analysis/arrange';
import type { AsOf, Graph, GraphStats, LossScope, Period, Reading, Scope } from './graph';
import type { Ledger } from './ledger/ledger';
import { Past } from './past';
import { Questions } from './questions';
import type { GraphStore, Reader } from './store/store';
import { RecordPages } from './transfer/record-pages';
import { articleDetails } from './views/article';
import { historyOf } from './views/history';
import { lossesOf } from './views/losses';
import { outdatedTexts } from './views/outdated';
import { pathsBetween } from './views/paths';
import { reviewOf } from './views/review/review';

/** The graph in this process: records and store, with the questions asked of them. */
export class LocalGraph implements Graph {
  readonly #ledger: Ledger;
  readonly #records: RecordPages;
  readonly #now: Questions;
  readonly #past: Past;
  #stats: { readonly version: number; readonly stats: Promise<GraphStats> } | undefined;

  /** @param openTemporary makes an empty store that is gone once it is closed */
  constructor(ledger: Ledger, openTemporary: () => Promise<GraphStore>) {
    this.#ledger = ledger;
    this.#records = new RecordPages(() => ledger.records());
    this.#now = this.#over(ledger.store);
    this.#past = new Past(ledger, openTemporary);
  }

  known(...parameters: Parameters<Graph['known']>): ReturnType<Graph['known']> {
    return this.#ledger.known(...parameters);
  }

  accept(reading: Reading): ReturnType<Graph['accept']> {
    return this.#ledger.accept(reading);
  }

  refuse(...parameters: Parameters<Graph['refuse']>): ReturnType<Graph['refuse']> {
    return this.#ledger.refuse(...parameters);
  }

  judge(...parameters: Parameters<Graph['judge']>): ReturnType<Graph['judge']> {
    return this.#ledger.judge(...parameters);
  }

  async review(options: Parameters<Graph['review']>[0] = {}): ReturnType<Graph['review']> {
    const judgements = await this.#ledger.judgements();
    const { catalogue } = this.#ledger;
    return reviewOf({ read: this.#reader, catalogue, judgements, text: (id) => this.#ledger.text(id) }, options);
  }

  history(filter: Parameters<Graph['history']>[0] = {}): ReturnType<Graph['history']> {
    const ledger = this.#ledger;
    const source = {
      read: this.#reader,
      judgements: () => ledger.judgements(),
      versions: (article: string) => ledger.versions(article),
    };
    return historyOf(source, filter);
  }

  outdated(...[stamp, { after } = {}]: Parameters<Graph['outdated']>): ReturnType<Graph['outdated']> {
    return outdatedTexts(this.#ledger, stamp, after);
  }

  arrange(): Promise<void> {
    return arrange(this.#ledger.store);
  }

  read({ asOf, ...request }: Parameters<Graph['read']>[0]): ReturnType<Graph['read']> {
    return this.#ask(asOf, (questions) => questions.read(request));
  }

  search(text: string, { asOf, ...options }: Parameters<Graph['search']>[1] = {}): ReturnType<Graph['search']> {
    return this.#ask(asOf, (questions) => questions.search(text, options));
  }

  entity(id: string, { asOf, during }: Parameters<Graph['entity']>[1] = {}): ReturnType<Graph['entity']> {
    return this.#ask(asOf, (questions) => questions.entity(id, during));
  }

  relationship(id: string, { asOf }: AsOf = {}): ReturnType<Graph['relationship']> {
    return this.#ask(asOf, (questions) => questions.relationship(id));
  }

  article(id: string): ReturnType<Graph['article']> {
    return articleDetails(this.#reader, id, this.#ledger);
  }

  subgraph(scope: Scope, { asOf, claims }: Parameters<Graph['subgraph']>[1] = {}): ReturnType<Graph['subgraph']> {
    return this.#ask(asOf, (questions) => questions.subgraph(scope, claims ?? false));
  }

  changes(period: Period): ReturnType<Graph['changes']> {
    return this.#ask(undefined, (questions) => questions.changes(period));
  }

  disputes({ asOf, limit }: Parameters<Graph['disputes']>[0] = {}): ReturnType<Graph['disputes']> {
    return this.#ask(asOf, (questions) => questions.disputes(limit));
  }

  async stats({ asOf }: AsOf = {}): Promise<GraphStats> {
    if (asOf !== undefined) return this.#ask(asOf, (questions) => questions.stats());
    const version = await this.#ledger.version();
    if (this.#stats?.version !== version) this.#stats = { version, stats: this.#now.stats() };
    const { stats } = this.#stats;
    return stats.catch((error: unknown) => {
      this.#stats = undefined;
      throw error;
    });
  }

  counts(): ReturnType<Graph['counts']> {
    return this.#ledger.store.counts();
  }

  paths(from: string, to: string, { hops = 4 }: { readonly hops?: number } = {}): ReturnType<Graph['paths']> {
    return pathsBetween(this.#reader, from, to, hops);
  }

  losses(scope: LossScope = {}): ReturnType<Graph['losses']> {
    return lossesOf(this.#ledger, scope);
  }

  records(after: number): ReturnType<Graph['records']> {
    return this.#records.page(after);
  }

  admit(...parameters: Parameters<Graph['admit']>): Promise<void> {
    return this.#ledger.admit(...parameters);
  }

  async rebuild(options: Parameters<Graph['rebuild']>[0] = {}): ReturnType<Graph['rebuild']> {
    this.#stats = undefined;
    return this.#ledger.rebuild(options);
  }

  async close(): Promise<void> {
    await this.#past.close();
    await this.#ledger.close();
  }

  get #reader(): Reader {
    return (request) => this.#ledger.store.read(request);
  }

  #ask<Answer>(day: string | undefined, ask: (questions: Questions) => Promise<Answer>): Promise<Answer> {
    return day === undefined ? ask(this.#now) : this.#past.at(day, (store) => ask(this.#over(store)));
  }

  #over(store: GraphStore): Questions {
    return new Questions(store, (text) => this.#ledger.text(text));
  }
}
