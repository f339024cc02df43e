import { mkdtemp, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../graph/graph';
import type { CatalogueEntry } from '../graph/ontology/catalogue';
import { openGraph } from '../graph/open-graph';
import { articleNumber } from './graph-articles';
import { readingOf } from './graph-readings';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-open-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function withGraph<T>(use: (graph: Graph) => Promise<T>, catalogue: readonly CatalogueEntry[] = []): Promise<T> {
  const graph = await openGraph({ directory, catalogue, now: () => new Date('2026-01-01T00:00:00Z') });
  return use(graph).finally(() => graph.close());
}

async function filled(): Promise<string> {
  return withGraph(async (graph) => {
    for (let number = 0; number < 5; number += 1) await graph.accept(articleNumber(number));
    return (await graph.stats()).hash;
  });
}

test.each<[string, (store: string) => Promise<void>]>([
  ['was deleted', (store) => rm(store, { recursive: true })],
  [
    'is rubbish',
    async (store) => {
      for (const name of await readdir(store)) {
        await rm(join(store, name), { recursive: true });
        await writeFile(join(store, name), 'rubbish');
      }
    },
  ],
])(
  'a store that %s is made anew from the records',
  async (_how, damage) => {
    const hash = await filled();
    await damage(join(directory, 'store'));
    expect(await withGraph((graph) => graph.stats())).toMatchObject({ hash, articles: 5 });
  },
  60_000,
);

test('an article whose last bytes never reached the disk is not there, and can be accepted again', async () => {
  const hash = await filled();
  await withGraph((graph) => graph.accept(articleNumber(5)));
  const log = join(directory, 'log', '000001.jsonl');
  const { size } = await stat(log);
  await truncate(log, size - 10);
  await withGraph(async (graph) => {
    expect((await graph.stats()).hash).toBe(hash);
    expect(await graph.accept(articleNumber(5))).toMatchObject({ status: 'new' });
  });
}, 60_000);

test('another catalogue gives the graph that it would have given from the start', async () => {
  const catalogue: readonly CatalogueEntry[] = [{ id: 'firm/alpha', kind: 'Firm', name: 'Alpha', aliases: ['Zeta'] }];
  await filled();
  const { hash } = await withGraph((graph) => graph.stats(), catalogue);
  await rm(directory, { recursive: true });
  const fresh = await withGraph(async (graph) => {
    for (let number = 0; number < 5; number += 1) await graph.accept(articleNumber(number));
    return graph.stats();
  }, catalogue);
  expect(fresh.hash).toBe(hash);
}, 60_000);

test('a directory of a later version is refused by name', async () => {
  await writeFile(join(directory, 'format'), '99\n');
  await expect(withGraph((graph) => graph.stats())).rejects.toMatchObject({ code: 'format-unknown' });
});

test('a later text under the same address takes the place of the former, claims and all', async () => {
  const publication = { url: 'https://news.example/1', publishedAt: '2024-01-01' };
  const names = [{ name: 'Alpha' }, { name: 'Beta' }];
  await withGraph(async (graph) => {
    await graph.accept(readingOf(names, [{ subject: 0, object: 1 }], publication));
    const updated = await graph.accept(readingOf(names, [{ subject: 1, object: 0, type: 'ACQUIRED' }], publication));
    expect(updated).toMatchObject({ status: 'updated' });
    const { relationships, of } = await graph.subgraph({});
    expect(relationships.map(({ id }) => id)).toEqual(['ACQUIRED:firm/beta>firm/alpha']);
    expect(of).toEqual({ entities: 2, relationships: 1 });
  });
}, 60_000);

test('a claim that does not quote its text is refused, and nothing of the article is kept', async () => {
  const reading = readingOf([{ name: 'Alpha' }, { name: 'Beta' }], [{ subject: 0, object: 1 }]);
  await withGraph(async (graph) => {
    const altered = graph.accept({ ...reading, content: reading.content.replace('Alpha invested', 'Alpha divested') });
    await expect(altered).rejects.toMatchObject({ kind: 'invalid-input', code: 'claim-invalid' });
    expect(await graph.stats()).toMatchObject({ articles: 0, entities: 0 });
  });
}, 60_000);

test('evidence opens at the sentence, with what surrounds it, in each article that prints it', async () => {
  const reading = (url: string) =>
    readingOf([{ name: 'Alpha' }, { name: 'Beta' }], [{ subject: 0, object: 1 }], { url });
  await withGraph(async (graph) => {
    await graph.accept(reading('https://one.example/1'));
    await graph.accept(reading('https://two.example/1'));
    const { relationship, claims } = await graph.relationship('INVESTED_IN:firm/alpha>firm/beta');
    expect(relationship.properties).toMatchObject({ claims: 1, sources: 1 });
    expect(claims).toMatchObject([
      { quote: 'Alpha invested in Beta.', before: 'Names: Alpha, Beta.\n', after: '', subjectSpan: [20, 25] },
    ]);
    expect(claims[0]?.articles.map(({ url }) => url)).toHaveLength(2);
  });
}, 60_000);

test('the shortest ways between two names are found from both ends, with the relationships of each step', async () => {
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Lone'].map((name) => ({ name }));
  const claims = [
    { subject: 0, object: 1 },
    { subject: 2, object: 1, type: 'SUPPLIES' as const },
    { subject: 2, object: 3 },
    { subject: 0, object: 2, type: 'SUED' as const },
    { subject: 0, object: 2 },
  ];
  await withGraph(async (graph) => {
    await graph.accept(readingOf(names, claims));
    const [path, ...more] = await graph.paths('firm/delta', 'firm/alpha');
    expect(path?.entities.map(({ id }) => id)).toEqual(['firm/delta', 'firm/gamma', 'firm/alpha']);
    expect(path?.steps.map((step) => step.map(({ type }) => type))).toEqual([['INVESTED_IN'], ['INVESTED_IN', 'SUED']]);
    expect(more).toEqual([]);
    expect(await graph.paths('firm/delta', 'firm/alpha', { hops: 1 })).toEqual([]);
    expect(await graph.paths('firm/alpha', 'firm/lone')).toEqual([]);
    await expect(graph.paths('firm/alpha', 'firm/nobody')).rejects.toMatchObject({ code: 'entity-unknown' });
    expect(await graph.counts()).toMatchObject({ articles: 1, entities: 5, types: { SUED: 1 }, kinds: { Firm: 5 } });
  });
}, 60_000);
