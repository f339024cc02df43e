import type { Batch } from '../store';
import { article, type ConformanceCase, edge, elements, fails, firm, rows, same } from './case';

const WHOLE: Batch = {
  nodes: [
    firm('a', { aliases: ['b', 'a'], founded: 2023, share: 0.1, listed: true, none: [] }),
    firm('__proto__', { note: `it's "quoted" {{ \`` }),
    { ...firm('c'), kind: 'Organization' },
    article('x', { title: '' }),
  ],
  edges: [edge('e', 'a', '__proto__', { stake: 5, years: [1, 2.5] }), edge('f', 'a', 'c')],
};

/** Filling a store that was cleared: new elements, of which none need be looked for. */
export const FILLING: readonly ConformanceCase[] = [
  {
    title: 'keeps what fills it as what is written',
    run: async ({ store }) => {
      await store.apply(WHOLE);
      const [written, counted] = [await elements(store), await store.counts()];
      await store.clear();
      await store.apply({ nodes: WHOLE.nodes ?? [], fresh: true });
      await store.apply({ edges: WHOLE.edges ?? [], fresh: true });
      same(await elements(store), written);
      same(await store.counts(), counted);
    },
  },
  {
    title: 'makes no second element where what is called new is stored',
    run: async ({ store }) => {
      await store.apply({ ...WHOLE, fresh: true });
      await store.apply({ nodes: [firm('a', { founded: 2024 })], fresh: true });
      await store.apply({ ...WHOLE, sequence: 2 });
      await store.apply({ ...WHOLE, fresh: true });
      same(await rows(store, 'MATCH (n:Firm {id: "a"})-[r:OWNS]->(m) RETURN n.founded, r.id ORDER BY r.id'), [
        [2023, 'e'],
        [2023, 'f'],
      ]);
    },
  },
  {
    title: 'refuses to be filled with an edge whose end is missing',
    run: async ({ store }) => {
      await fails(
        store.apply({ edges: [edge('e', 'a', 'nowhere')], fresh: true }),
        'invalid-input',
        'edge-ends-missing',
      );
      same(await elements(store), []);
    },
  },
];
