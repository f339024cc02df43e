import type { Batch, PropertyValue } from '../store';
import { article, type ConformanceCase, claim, edge, elements, fails, firm, NOTHING, rows, same } from './case';

const VALUES: readonly (readonly [string, PropertyValue])[] = [
  ['a text', 'OpenAI'],
  ['an empty text', ''],
  ['a long text', 'x'.repeat(100_000)],
  ['a whole number', 42],
  ['the greatest whole number', Number.MAX_SAFE_INTEGER],
  ['a negative number', -7],
  ['a fraction', 0.1],
  ['a very small number', 5e-324],
  ['a very large number', 1.5e300],
  ['true', true],
  ['false', false],
  ['a list of texts', ['b', 'a', 'b']],
  ['a list of whole numbers', [3, 1, 2]],
  ['a list of whole numbers and fractions', [1, 2.5, 3]],
  ['an empty list', []],
];

const HOSTILE: readonly (readonly [string, string])[] = [
  ['quotes', `it's "quoted"`],
  ['backticks', '`; MATCH (n) DETACH DELETE n; `'],
  ['braces and a parameter', '{id: $rows} $1 {{'],
  ['a comment', 'a // b /* c */'],
  ['backslashes', 'C:\\new\\u0041 \\'],
  ['line ends and tabs', 'a\r\nb\tc'],
  ['a prototype', '__proto__'],
  ['an emoji', '🏦 👩‍💻'],
  ['right-to-left text', 'شركة ‏אנבידיה'],
  ['other planes', '𠮷野家'],
  ['markup', '<script>alert(1)</script>'],
  ['nothing visible', '\u200b\u0001'],
];

const roundTrips: readonly ConformanceCase[] = VALUES.map(([what, value]) => ({
  title: `keeps ${what} as it is`,
  run: async ({ store }) => {
    const node = article('a', { value });
    await store.apply({ nodes: [node] });
    same(await elements(store), [{ node }]);
  },
}));

const hostile: readonly ConformanceCase[] = HOSTILE.map(([what, text]) => ({
  title: `takes ${what} for an ordinary id, name and property key`,
  run: async ({ store }) => {
    const key = text.startsWith('_') ? `x${text}` : text;
    const nodes = [firm(text, { name: text, aliases: [text], [key]: text }), firm('other')];
    await store.apply({ nodes, edges: [edge(text, text, 'other', { [key]: text })] });
    const found = await rows(store, 'MATCH (n:Firm {id: $id})-[r:OWNS]->() RETURN n.name, r.id, n[$key]', {
      id: text,
      key,
    });
    same(found, [[text, text, text]]);
    await store.apply({ removeNodes: [{ label: 'Entity', id: text }] });
    same((await store.counts()).entities, 1);
  },
}));

export const WRITING: readonly ConformanceCase[] = [
  ...roundTrips,
  ...hostile,
  {
    title: 'takes an empty batch',
    run: async ({ store }) => {
      await store.apply({});
      same(await elements(store), []);
    },
  },
  {
    title: 'changes nothing when a batch is applied twice',
    run: async ({ store }) => {
      const batch: Batch = { nodes: [firm('a'), firm('b')], edges: [edge('e', 'a', 'b', { stake: 5 })], sequence: 3 };
      await store.apply(batch);
      const before = await elements(store);
      await store.apply(batch);
      same(await elements(store), before);
    },
  },
  {
    title: 'replaces all properties of a node written again',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a', { country: 'FR', founded: 2023 })] });
      await store.apply({ nodes: [firm('a', { founded: 2024 })] });
      same(await elements(store), [{ node: firm('a', { founded: 2024 }) }]);
    },
  },
  {
    title: 'takes the former kind off an entity that is written with another',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a')] });
      await store.apply({ nodes: [{ ...firm('a'), kind: 'Organization' }] });
      same(await rows(store, 'MATCH (n:Firm) RETURN n.id'), []);
      same(await rows(store, 'MATCH (n:Organization) RETURN n.id, n.kind'), [['a', 'Organization']]);
    },
  },
  {
    title: 'keeps one node of each label under one id',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a'), article('a'), claim('a')] });
      same(await store.counts(), { ...NOTHING, entities: 1, articles: 1, claims: 1, kinds: { Firm: 1 } });
    },
  },
  {
    title: 'replaces the properties of an edge written again, and makes no second one',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a'), firm('b')], edges: [edge('e', 'a', 'b', { stake: 5, since: '2020' })] });
      await store.apply({ edges: [edge('e', 'a', 'b', { stake: 6 })] });
      same((await elements(store)).slice(2), [{ edge: edge('e', 'a', 'b', { stake: 6 }) }]);
    },
  },
  {
    title: 'keeps edges of one id apart by type, and loops',
    run: async ({ store }) => {
      const edges = [edge('e', 'a', 'a'), { ...edge('e', 'a', 'b'), type: 'SUPPLIES' as const }];
      await store.apply({ nodes: [firm('a'), firm('b')], edges });
      same((await elements(store)).slice(2), [{ edge: edges[0] }, { edge: edges[1] }]);
    },
  },
  {
    title: 'writes edges between articles, claims and entities',
    run: async ({ store }) => {
      const from = { label: 'Article', id: 'x' } as const;
      const states = { type: 'STATES', id: 's', from, to: { label: 'Claim', id: 'c' }, properties: {} } as const;
      const mentions = {
        type: 'MENTIONS',
        id: 'm',
        from,
        to: { label: 'Entity', id: 'a' },
        properties: { count: 2 },
      } as const;
      await store.apply({ nodes: [article('x'), claim('c'), firm('a')], edges: [states, mentions] });
      same((await elements(store)).slice(3), [{ edge: mentions }, { edge: states }]);
    },
  },
  {
    title: 'refuses an edge whose end is missing, and with it the whole batch',
    run: async ({ store }) => {
      const batch = { nodes: [firm('a')], edges: [edge('e', 'a', 'nowhere')], sequence: 9 };
      await fails(store.apply(batch), 'invalid-input', 'edge-ends-missing');
      same(await elements(store), []);
      same(await store.sequence(), 0);
    },
  },
  {
    title: 'lets the last of several rows of one node or edge win',
    run: async ({ store }) => {
      const nodes = [firm('a', { country: 'US' }), firm('b'), firm('a', { country: 'FR' })];
      await store.apply({ nodes, edges: [edge('e', 'a', 'b', { stake: 1 }), edge('e', 'a', 'b', { stake: 2 })] });
      same(await rows(store, 'MATCH (n:Entity {id: "a"})-[r]->() RETURN n.country, r.stake'), [['FR', 2]]);
    },
  },
  {
    title: 'writes more rows than fit one statement',
    run: async ({ store }) => {
      const ids = Array.from({ length: 5003 }, (_, index) => `n${index}`);
      await store.apply({ nodes: ids.map((id) => article(id)) });
      same((await store.counts()).articles, 5003);
    },
  },
];
