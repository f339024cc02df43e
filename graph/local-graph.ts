import { arrange } from './analysis/arrange';
import type { Graph, GraphStats, LossScope, Reading, Scope } from './graph';
import type { Ledger } from './ledger/ledger';
import { assertReadOnly } from './query/gate';
import type { Reader, ReadRequest, Value } from './store/store';
import { RecordPages } from './transfer/record-pages';
import { articleDetails } from './views/article';
import { census } from './views/census';
import { entityDetails, relationshipDetails } from './views/details';
import { historyOf } from './views/history';
import { lossesOf } from './views/losses';
import { outdatedTexts } from './views/outdated';
import { pathsBetween } from './views/paths';
import { reviewOf } from './views/review/review';
import { subgraphOf } from './views/subgraph';

/** Rows that the query of a scope may answer. */
const SCOPE_ROWS = 10_000;

/** The graph in this process: records and store, with the questions asked of them. */
export class LocalGraph implements Graph {
  readonly #ledger: Ledger;
  readonly #records: RecordPages;
  #stats: { readonly version: number; readonly stats: Promise<GraphStats> } | undefined;

  constructor(ledger: Ledger) {
    this.#ledger = ledger;
    this.#records = new RecordPages(() => ledger.records());
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

  async read(request: ReadRequest): ReturnType<Graph['read']> {
    assertReadOnly(request.cypher);
    return this.#ledger.store.read(request);
  }

  search(text: string, options: Parameters<Graph['search']>[1] = {}): ReturnType<Graph['search']> {
    return this.#ledger.store.searchNames(text, options);
  }

  entity(id: string): ReturnType<Graph['entity']> {
    return entityDetails(this.#reader, id, (text) => this.#ledger.text(text));
  }

  relationship(id: string): ReturnType<Graph['relationship']> {
    return relationshipDetails(this.#reader, id, (text) => this.#ledger.text(text));
  }

  article(id: string): ReturnType<Graph['article']> {
    return articleDetails(this.#reader, id, this.#ledger);
  }

  subgraph(scope: Scope, { claims = false }: { readonly claims?: boolean } = {}): ReturnType<Graph['subgraph']> {
    const source = {
      store: this.#ledger.store,
      text: (id: string) => this.#ledger.text(id),
      ask: (cypher: string, parameters: Scope['parameters']) => this.#ask(cypher, parameters),
    };
    return subgraphOf(source, scope, claims);
  }

  async stats(): Promise<GraphStats> {
    const version = await this.#ledger.version();
    if (this.#stats?.version !== version) this.#stats = { version, stats: census(this.#ledger.store) };
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

  close(): Promise<void> {
    return this.#ledger.close();
  }

  get #reader(): Reader {
    return (request) => this.#ledger.store.read(request);
  }

  async #ask(cypher: string, parameters: Scope['parameters']): Promise<readonly Value[]> {
    const request = { cypher, limit: SCOPE_ROWS, ...(parameters === undefined ? {} : { parameters }) };
    const { rows } = await this.read(request);
    return rows.flat();
  }
}
