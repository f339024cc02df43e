import { fillWhole } from './ledger/apply-whole';
import type { Ledger } from './ledger/ledger';
import type { Projected } from './projection/project';
import { readLayout } from './projection/update/read-back';
import type { GraphStore } from './store/store';

/** Days of which a projection is kept. */
const KEPT = 3;

/** The graph of one day, in a store of its own. */
interface View {
  readonly version: number;
  readonly store: Promise<GraphStore>;
  users: number;
  dropped: boolean;
}

/**
 * The graph as it was on earlier days: the records published by then, projected like all of them into a temporary
 * store, so that every question means the same there. The last few days asked for are kept until the records change;
 * the first question of a day costs about what a rebuild of that much does.
 */
export class Past {
  readonly #ledger: Ledger;
  readonly #openTemporary: () => Promise<GraphStore>;
  readonly #views = new Map<string, View>();

  constructor(ledger: Ledger, openTemporary: () => Promise<GraphStore>) {
    this.#ledger = ledger;
    this.#openTemporary = openTemporary;
  }

  /** Asks the graph of a day. */
  async at<Answer>(day: string, ask: (store: GraphStore) => Promise<Answer>): Promise<Answer> {
    const view = this.#view(day, await this.#ledger.version());
    view.users += 1;
    try {
      return await ask(await view.store);
    } catch (error) {
      await view.store.catch(() => this.#drop(day, view));
      throw error;
    } finally {
      view.users -= 1;
      await closeUnused(view);
    }
  }

  async close(): Promise<void> {
    const views = [...this.#views.values()];
    this.#views.clear();
    await Promise.all(views.map(async ({ store }) => (await store.catch(() => undefined))?.close()));
  }

  #view(day: string, version: number): View {
    const kept = this.#views.get(day);
    if (kept) this.#drop(day, kept, kept.version === version);
    const view = kept?.version === version ? kept : { version, store: this.#fill(day), users: 0, dropped: false };
    this.#views.set(day, view);
    for (const [other, each] of [...this.#views].slice(0, -KEPT)) this.#drop(other, each);
    return view;
  }

  /** Takes a view out of those that are kept; it is closed when nobody asks it any more. */
  #drop(day: string, view: View, isKept = false): void {
    if (this.#views.get(day) === view) this.#views.delete(day);
    if (isKept) return;
    view.dropped = true;
    void closeUnused(view);
  }

  async #fill(day: string): Promise<GraphStore> {
    const [store, projected] = await Promise.all([this.#openTemporary(), this.#ledger.project(day)]);
    try {
      await fillWhole(store, await this.#placed(projected));
      return store;
    } catch (error) {
      await store.close();
      throw error;
    }
  }

  /** Entities stand where they stand now, so that a picture does not jump from day to day. */
  async #placed({ nodes, edges }: Projected): Promise<Projected> {
    const ids = nodes.filter(({ label }) => label === 'Entity').map(({ id }) => id);
    const layout = await readLayout((request) => this.#ledger.store.read(request), ids);
    return {
      nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, ...layout.get(node.id) } })),
      edges,
    };
  }
}

async function closeUnused({ dropped, users, store }: View): Promise<void> {
  if (!dropped || users > 0) return;
  await (await store.catch(() => undefined))?.close();
}
