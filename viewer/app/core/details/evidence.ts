import type { RelationshipBody } from '../../../contract';
import type { Loaded } from '../loaded';
import type { Client } from '../server/client';
import { createStore, type Store } from '../store';

/** Sentences of relationships opened inside an entity's panel, kept once loaded. */
export interface Evidence {
  readonly store: Store<ReadonlyMap<string, Loaded<RelationshipBody>>>;
  open(id: string): Promise<void>;
  /** Forgets what was loaded, and asks for it anew. */
  reload(): Promise<void>;
}

export function createEvidence(client: Client): Evidence {
  const store = createStore<ReadonlyMap<string, Loaded<RelationshipBody>>>(new Map());
  const put = (id: string, loaded: Loaded<RelationshipBody>) => store.update((now) => new Map(now).set(id, loaded));
  async function load(id: string): Promise<void> {
    try {
      put(id, { state: 'ready', value: await client.relationship(id) });
    } catch (error) {
      put(id, { state: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }
  return {
    store,
    async open(id) {
      const known = store.get().get(id);
      if (known && known.state !== 'failed') return;
      put(id, { state: 'loading' });
      await load(id);
    },
    async reload() {
      await Promise.all([...store.get().keys()].map(load));
    },
  };
}
