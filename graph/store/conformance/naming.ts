import assert from 'node:assert/strict';
import type { Batch, NodeRow } from '../store';
import { type ConformanceCase, firm, same } from './case';

const person = (id: string, name: string): NodeRow => ({ label: 'Entity', kind: 'Person', id, properties: { name } });

const NAMES: Batch = {
  nodes: [
    firm('firm/openai', { name: 'OpenAI', aliases: ['Open AI', 'OAI'] }),
    firm('firm/openai_ventures', { name: 'OpenAI Ventures' }),
    firm('firm/open_text', { name: 'Open Text' }),
    firm('firm/reopen', { name: 'Fund for OpenAI' }),
    firm('firm/societe_generale', { name: 'Société Générale' }),
    firm('firm/anthropic', { name: 'Anthropic' }),
    firm('firm/01.ai', { name: '01.AI' }),
    firm('firm/yandex', { name: 'Яндекс' }),
    person('person/sam_altman', 'Sam Altman'),
    person('person/samantha', 'Samantha Open'),
  ],
};

const SEARCHES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'the very name, then what begins with it, then what has it as a later word',
    'OpenAI',
    ['firm/openai', 'firm/openai_ventures', 'firm/reopen'],
  ],
  ['an alias', 'OAI', ['firm/openai']],
  ['a name in any case', 'ANTHROPIC', ['firm/anthropic']],
  ['a name without its accents', 'societe generale', ['firm/societe_generale']],
  ['the beginning of a name', 'anth', ['firm/anthropic']],
  ['the beginning of a later word', 'altm', ['person/sam_altman']],
  ['a name with a wrong letter', 'anthropuc', ['firm/anthropic']],
  ['a name with two letters swapped', 'sam atlman', ['person/sam_altman']],
  ['a name with a letter too few', 'antropic', ['firm/anthropic']],
  ['a name with signs in it', '01.AI', ['firm/01.ai']],
  ['a name in another script', 'яндекс', ['firm/yandex']],
  ['nothing for what is no name', 'qqqqqqqq', []],
  ['nothing for an empty text', '   ', []],
];

const HOSTILE = ['*', '"', 'a:b AND (c OR', 'name:[* TO *]', '\\', '~', '`}{', '\uD800', '__proto__', 'x'.repeat(5000)];

const searches: readonly ConformanceCase[] = SEARCHES.map(([what, text, expected]) => ({
  title: `finds ${what}`,
  run: async ({ store }) => {
    await store.apply(NAMES);
    const hits = await store.searchNames(text, {});
    same(
      hits.slice(0, expected.length || 1).map(({ id }) => id),
      expected,
    );
    assert.ok(hits.every(({ score }) => score > 0 && score <= 1));
  },
}));

export const NAMING: readonly ConformanceCase[] = [
  ...searches,
  {
    title: 'finds entities of the kinds asked for, and no more than the limit',
    run: async ({ store }) => {
      await store.apply(NAMES);
      same(
        (await store.searchNames('open', { kinds: ['Person'] })).map(({ id }) => id),
        ['person/samantha'],
      );
      same(
        (await store.searchNames('open', { limit: 2 })).map(({ kind }) => kind),
        ['Firm', 'Firm'],
      );
    },
  },
  {
    title: 'knows new names, changed names and removed names at once',
    run: async ({ store }) => {
      const find = async (text: string) => (await store.searchNames(text, {})).map(({ id }) => id);
      await store.apply(NAMES);
      same(await find('mistral'), []);
      await store.apply({ nodes: [firm('firm/mistral', { name: 'Mistral AI' })] });
      same(await find('mistral'), ['firm/mistral']);
      await store.apply({ patches: [{ label: 'Entity', id: 'firm/mistral', properties: { name: 'Le Chat' } }] });
      same([await find('mistral'), await find('le chat')], [[], ['firm/mistral']]);
      await store.apply({ removeNodes: [{ label: 'Entity', id: 'firm/mistral' }] });
      same(await find('le chat'), []);
    },
  },
  {
    title: 'takes any text for a name',
    run: async ({ store }) => {
      await store.apply(NAMES);
      for (const text of HOSTILE) assert.ok(Array.isArray(await store.searchNames(text, {})), text);
    },
  },
];
