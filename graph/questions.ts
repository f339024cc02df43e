import type { Graph, GraphStats, Period, Scope } from './graph';
import { assertReadOnly } from './query/gate';
import type { GraphStore, Reader, ReadRequest, Value } from './store/store';
import { census } from './views/census';
import { changesIn } from './views/changes';
import type { TextSource } from './views/claim-views';
import { entityDetails, relationshipDetails } from './views/details';
import { disputedIn } from './views/disputed';
import { subgraphOf } from './views/subgraph';

/** Rows that the query of a scope may answer. */
const SCOPE_ROWS = 10_000;

/** The questions one can ask of a store that holds a graph, of now or of an earlier day. */
export class Questions {
  readonly #store: GraphStore;
  readonly #text: TextSource;

  constructor(store: GraphStore, text: TextSource) {
    this.#store = store;
    this.#text = text;
  }

  async read(request: ReadRequest): ReturnType<Graph['read']> {
    assertReadOnly(request.cypher);
    return this.#store.read(request);
  }

  search(text: string, options: Parameters<GraphStore['searchNames']>[1]): ReturnType<Graph['search']> {
    return this.#store.searchNames(text, options);
  }

  entity(id: string, during: Period | undefined): ReturnType<Graph['entity']> {
    return entityDetails(this.#reader, id, this.#text, during);
  }

  relationship(id: string): ReturnType<Graph['relationship']> {
    return relationshipDetails(this.#reader, id, this.#text);
  }

  subgraph(scope: Scope, claims: boolean): ReturnType<Graph['subgraph']> {
    const ask = (cypher: string, parameters: Scope['parameters']) => this.#ask(cypher, parameters);
    return subgraphOf({ store: this.#store, text: this.#text, ask }, scope, claims);
  }

  stats(): Promise<GraphStats> {
    return census(this.#store);
  }

  changes(period: Period): ReturnType<Graph['changes']> {
    return changesIn(this.#reader, period, this.#text);
  }

  disputes(limit: number | undefined): ReturnType<Graph['disputes']> {
    return disputedIn(this.#reader, limit, this.#text);
  }

  get #reader(): Reader {
    return (request) => this.#store.read(request);
  }

  async #ask(cypher: string, parameters: Scope['parameters']): Promise<readonly Value[]> {
    const request = { cypher, limit: SCOPE_ROWS, ...(parameters === undefined ? {} : { parameters }) };
    const { rows } = await this.read(request);
    return rows.flat();
  }
}
