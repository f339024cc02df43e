import { article, type ConformanceCase, claim, edge, elements, firm, NOTHING, rows, same } from './case';

/** Removals, patches and the sequence. */
export const CHANGING: readonly ConformanceCase[] = [
  {
    title: 'removes a node with the edges that hang on it',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a'), firm('b')], edges: [edge('e', 'a', 'b'), edge('f', 'b', 'a')] });
      await store.apply({ removeNodes: [{ label: 'Entity', id: 'a' }] });
      same(await elements(store), [{ node: firm('b') }]);
    },
  },
  {
    title: 'removes an edge by type and id alone',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a'), firm('b')], edges: [edge('e', 'a', 'b'), edge('f', 'a', 'b')] });
      await store.apply({ removeEdges: [{ type: 'OWNS', id: 'e' }] });
      same((await elements(store)).slice(2), [{ edge: edge('f', 'a', 'b') }]);
    },
  },
  {
    title: 'removes an edge by where it starts',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a'), firm('b')], edges: [edge('e', 'a', 'b'), edge('f', 'a', 'b')] });
      await store.apply({ removeEdges: [{ type: 'OWNS', id: 'f', from: { label: 'Entity', id: 'a' } }] });
      same((await elements(store)).slice(2), [{ edge: edge('e', 'a', 'b') }]);
    },
  },
  {
    title: 'removes what is not there without complaint',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a')] });
      const removeEdges = [{ type: 'OWNS', id: 'e' }] as const;
      await store.apply({
        removeNodes: [
          { label: 'Claim', id: 'a' },
          { label: 'Entity', id: 'b' },
        ],
        removeEdges,
      });
      same(await elements(store), [{ node: firm('a') }]);
    },
  },
  {
    title: 'removes before it writes',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a'), firm('b')], edges: [edge('e', 'a', 'b')] });
      await store.apply({ removeNodes: [{ label: 'Entity', id: 'a' }], nodes: [firm('a', { country: 'US' })] });
      same(await elements(store), [{ node: firm('a', { country: 'US' }) }, { node: firm('b') }]);
    },
  },
  {
    title: 'patches properties and keeps the others',
    run: async ({ store }) => {
      const nodes = [
        firm('a', { country: 'US', x: 1 }),
        article('x', { title: 'T' }),
        claim('c', { status: 'actual' }),
      ];
      await store.apply({ nodes });
      const patches = [
        { label: 'Entity', id: 'a', properties: { x: 2.5, y: 3 } },
        { label: 'Article', id: 'x', properties: { outlet: 'O' } },
        { label: 'Claim', id: 'c', properties: { status: 'planned' } },
      ] as const;
      await store.apply({ patches });
      same(await elements(store), [
        { node: article('x', { outlet: 'O', title: 'T' }) },
        { node: claim('c', { status: 'planned' }) },
        { node: firm('a', { country: 'US', x: 2.5, y: 3 }) },
      ]);
    },
  },
  {
    title: 'patches nothing where there is no such node',
    run: async ({ store }) => {
      await store.apply({ patches: [{ label: 'Entity', id: 'a', properties: { x: 1 } }] });
      same(await elements(store), []);
    },
  },
  {
    title: 'counts its sequence up from 0, and never back',
    run: async ({ store }) => {
      same(await store.sequence(), 0);
      await store.apply({ sequence: 12 });
      await store.apply({ sequence: 7, nodes: [firm('a')] });
      same(await store.sequence(), 12);
    },
  },
  {
    title: 'counts entities by kind, relationships by type, articles and claims, and nothing of its own',
    run: async ({ store }) => {
      const mention = {
        type: 'MENTIONS',
        id: 'm',
        from: { label: 'Article', id: 'x' },
        to: { label: 'Entity', id: 'a' },
      } as const;
      await store.apply({
        nodes: [firm('a'), firm('b'), article('x'), claim('c'), claim('d'), claim('e')],
        edges: [edge('e', 'a', 'b'), { ...mention, properties: {} }],
        sequence: 4,
      });
      same(await store.counts(), {
        entities: 2,
        relationships: 1,
        articles: 1,
        claims: 3,
        kinds: { Firm: 2 },
        types: { OWNS: 1 },
      });
      await store.apply({ removeNodes: [{ label: 'Entity', id: 'a' }] });
      same(await store.counts(), { ...NOTHING, entities: 1, articles: 1, claims: 3, kinds: { Firm: 1 } });
    },
  },
  {
    title: 'streams nodes by label and id, then edges by type and id, and nothing of its own',
    run: async ({ store }) => {
      const supplies = { ...edge('e', 'b', 'a'), type: 'SUPPLIES' } as const;
      await store.apply({
        nodes: [firm('b'), firm('a10'), firm('a'), firm('a9'), claim('z'), article('Z'), article('a')],
        edges: [supplies, edge('f', 'a', 'b'), edge('e', 'a', 'b')],
        sequence: 1,
      });
      const order = (await elements(store)).map((each) =>
        'node' in each ? each.node.id : `${each.edge.type} ${each.edge.id}`,
      );
      same(order, ['Z', 'a', 'z', 'a', 'a10', 'a9', 'b', 'OWNS e', 'OWNS f', 'SUPPLIES e']);
    },
  },
  {
    title: 'removes everything when cleared, its sequence too, and goes on',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a'), firm('b')], edges: [edge('e', 'a', 'b')], sequence: 8 });
      await store.clear();
      same([await elements(store), await store.sequence()], [[], 0]);
      await store.apply({ nodes: [firm('c')] });
      same(await rows(store, 'MATCH (n:Entity) RETURN n.id'), [['c']]);
    },
  },
];
