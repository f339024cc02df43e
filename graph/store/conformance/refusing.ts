import type { Batch, Properties, Value } from '../store';
import { type ConformanceCase, elements, fails, firm, same } from './case';

/** What a caller without types could send: read from JSON, as it would be. */
const untyped: (json: string) => Properties = JSON.parse;

const properties = (json: string): Batch => ({ nodes: [firm('a', untyped(json))] });

const nested = (levels: number): Value => (levels === 0 ? 1 : [nested(levels - 1)]);

const BATCHES: readonly (readonly [string, Batch])[] = [
  ['null', properties('{"x": null}')],
  ['a map', properties('{"x": {"y": 1}}')],
  ['a nested list', properties('{"x": [[1]]}')],
  ['a mixed list', properties('{"x": [1, "a"]}')],
  ['a list of truth values', properties('{"x": [true]}')],
  ['a list that holds null', properties('{"x": ["a", null]}')],
  ['NaN', { nodes: [firm('a', { x: Number.NaN })] }],
  ['infinity', { nodes: [firm('a', { x: [1, Number.NEGATIVE_INFINITY] })] }],
  ['a key that starts with an underscore', properties('{"_id": 1}')],
  ['the prototype as a key', properties('{"__proto__": 1}')],
  ['an empty key', { nodes: [firm('a', { '': 1 })] }],
  ['an entity without a kind', { nodes: [{ label: 'Entity', id: 'a', properties: {} }] }],
  ['an empty id', { nodes: [firm('')] }],
  ['an id too long for an index', { nodes: [firm('x'.repeat(8001))] }],
  ['a name too long for an index', { nodes: [firm('a', { name: 'x'.repeat(8001) })] }],
  ['a property that contradicts the id', { nodes: [firm('a', { id: 'b' })] }],
  ['a bad patch', { patches: [{ label: 'Entity', id: 'a', properties: untyped('{"x": null}') }] }],
];

const PARAMETERS: readonly (readonly [string, Value])[] = [
  ['NaN', Number.NaN],
  ['an infinity in a list', [1, Number.POSITIVE_INFINITY]],
  ['a value nested too deep', nested(40)],
];

export const REFUSING: readonly ConformanceCase[] = [
  ...BATCHES.map(
    ([what, batch]): ConformanceCase => ({
      title: `refuses ${what} before anything is written`,
      run: async ({ store }) => {
        await fails(store.apply({ ...batch, nodes: [firm('z'), ...(batch.nodes ?? [])] }), 'invalid-input');
        same(await elements(store), []);
      },
    }),
  ),
  ...PARAMETERS.map(
    ([what, value]): ConformanceCase => ({
      title: `refuses ${what} as a parameter`,
      run: ({ store }) => fails(store.read({ cypher: 'RETURN $x AS x', parameters: { x: value } }), 'invalid-input'),
    }),
  ),
  {
    title: 'keeps the whole of a broken surrogate pair as U+FFFD',
    run: async ({ store }) => {
      await store.apply({ nodes: [firm('a\uD800', { name: 'b\uDC00c', tags: ['\uD83D'] })] });
      same(await elements(store), [{ node: firm('a\uFFFD', { name: 'b\uFFFDc', tags: ['\uFFFD'] }) }]);
    },
  },
  {
    title: 'refuses a limit or a time that is no whole number above 0',
    run: async ({ store }) => {
      for (const limit of [0, -1, 1.5]) await fails(store.read({ cypher: 'RETURN 1 AS x', limit }), 'invalid-input');
      await fails(store.read({ cypher: 'RETURN 1 AS x', timeout: 0 }), 'invalid-input');
    },
  },
];
