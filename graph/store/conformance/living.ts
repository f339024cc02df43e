import type { GraphStore, StoredRecord } from '../store';
import { article, type ConformanceCase, elements, fails, firm, NOTHING, rows, same } from './case';

/** Opening, closing, updating under a lock, and records where the store holds them. */
export const LIVING: readonly ConformanceCase[] = [
  {
    title: 'opens once however often it is asked',
    run: async ({ store }) => {
      await Promise.all([store.open(), store.open(), store.open()]);
      same(await rows(store, 'RETURN 1 AS x'), [[1]]);
    },
  },
  {
    title: 'has all it had when it is opened again',
    run: async ({ store, open }) => {
      await store.apply({ nodes: [firm('a', { tags: ['x'] }), article('b')], sequence: 5 });
      const before = await elements(store);
      const again = await open();
      same([await elements(again), await again.sequence()], [before, 5]);
    },
  },
  {
    title: 'refuses to work once closed, and may be closed twice',
    run: async ({ open }) => {
      const store = await open();
      await Promise.all([store.close(), store.close()]);
      await fails(store.read({ cypher: 'RETURN 1 AS x' }), 'store', 'store-closed');
      await fails(store.apply({ nodes: [firm('a')] }), 'store', 'store-closed');
      await fails(store.open(), 'store', 'store-closed');
      await open();
    },
  },
  {
    title: 'finishes the writes it was given before it closes',
    run: async ({ store, open }) => {
      const writes = ['a', 'b', 'c'].map((id) => store.apply({ nodes: [firm(id)] }));
      const again = await open();
      await Promise.all(writes);
      same((await again.counts()).entities, 3);
    },
  },
  {
    title: 'lets an update read what is there and write what follows from it',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a', { claims: 2 })] });
      await addClaim(store, 'a');
      same(await rows(store, 'MATCH (n:Entity {id: "a"}) RETURN n.claims'), [[3]]);
    },
  },
  {
    title: 'loses nothing when many updates of one entity come at once',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a', { claims: 0 }), firm('b', { claims: 0 })] });
      await Promise.all(Array.from({ length: 20 }, (_, index) => addClaim(store, index % 2 ? 'a' : 'b')));
      same(await rows(store, 'MATCH (n:Entity) RETURN n.id, n.claims ORDER BY n.id'), [
        ['a', 10],
        ['b', 10],
      ]);
    },
  },
  {
    title: 'updates an entity that is not there yet, and leaves nothing else behind',
    run: async ({ store }) => {
      await store.update(['b', 'a', 'a', "it's `x`"], async () => ({ nodes: [firm('a')] }));
      same(await elements(store), [{ node: firm('a') }]);
      same(await rows(store, 'MATCH (n) WHERE NOT n:Meta RETURN count(n) AS n'), [[1]]);
    },
  },
  {
    title: 'writes nothing where the plan of an update fails',
    run: async ({ store }) => {
      const failing = store.update(['a'], async () => Promise.reject(new Error('no plan')));
      await failing.catch(() => undefined);
      await fails(
        store.update(['a'], async () => ({ nodes: [firm('')] })),
        'invalid-input',
      );
      await store.apply({ nodes: [firm('b')] });
      same(await elements(store), [{ node: firm('b') }]);
    },
  },
  {
    title: 'keeps records in the order given, each once, or refuses them',
    run: async ({ store }) => {
      const batch = { nodes: [firm('a')], records: [record(2, 'y'), record(1, 'x')] };
      if (!store.capabilities.holdsRecords) return fails(store.apply(batch), 'store', 'records-elsewhere');
      await store.apply(batch);
      await store.apply(batch);
      same([await recordsOf(store, 0), await store.sequence()], [[record(1, 'x'), record(2, 'y')], 2]);
      same(await store.counts(), { ...NOTHING, entities: 1, kinds: { Firm: 1 } });
    },
  },
  {
    title: 'lets a later record of one id follow the earlier',
    run: async ({ store }) => {
      if (!store.capabilities.holdsRecords) return;
      await store.apply({ records: [record(1, 'x', 'A')] });
      await store.apply({ records: [record(1, 'x', 'B')] });
      await store.apply({ records: [record(1, 'x', 'A')] });
      same(
        (await recordsOf(store, 1)).map(({ line }) => line),
        ['B', 'A'],
      );
    },
  },
  {
    title: 'gives every record its own sequence when many come at once',
    run: async ({ store }) => {
      if (!store.capabilities.holdsRecords) return;
      const ids = Array.from({ length: 12 }, (_, index) => `r${index}`);
      await Promise.all(ids.map((id) => store.apply({ records: [record(1, id)] })));
      same(
        (await recordsOf(store, 0)).map(({ sequence }) => sequence),
        ids.map((_, index) => index + 1),
      );
    },
  },
];

function addClaim(store: GraphStore, id: string): Promise<void> {
  return store.update([id], async (read) => {
    const found = await read({ cypher: 'MATCH (n:Entity {id: $id}) RETURN n.claims AS claims', parameters: { id } });
    return { nodes: [firm(id, { claims: Number(found.rows[0]?.[0]) + 1 })] };
  });
}

function record(sequence: number, id: string, line = `{"id":"${id}"}`): StoredRecord {
  return { sequence, id, kind: 'text', line };
}

async function recordsOf(store: GraphStore, after: number): Promise<readonly StoredRecord[]> {
  const found: StoredRecord[] = [];
  for await (const each of store.records(after)) found.push(each);
  return found;
}
