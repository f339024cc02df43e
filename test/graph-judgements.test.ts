import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Reading } from '../graph/graph';
import { CatalogueIndex } from '../graph/identity/catalogue-index';
import { LogLedger } from '../graph/ledger/log-ledger';
import { LocalGraph } from '../graph/local-graph';
import type { Judgement } from '../graph/ontology/judgements';
import type { GraphRecord } from '../graph/ontology/records';
import { hashOfStore } from '../graph/projection/hash';
import { recordsOf } from '../graph/records/new-records';
import { RecordLog } from '../graph/records/record-log';
import { openStore } from '../graph/store/open-store';
import { openTemporary } from '../graph/store/open-temporary';
import type { GraphStore } from '../graph/store/store';
import { arbitraryReading, readingOf } from './graph-readings';

const catalogue = new CatalogueIndex([
  { id: 'firm/delta', kind: 'Firm', name: 'Delta', aliases: ['Delta Group'], country: 'US' },
]);
const now = () => new Date('2026-05-03T00:00:00Z');

let directory: string;
let store: GraphStore;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'firmament-judgements-'));
  store = await openStore({ directory });
}, 60_000);

afterAll(async () => {
  await store.close();
  await rm(directory, { recursive: true, force: true });
});

interface Opened {
  readonly log: RecordLog;
  readonly ledger: LogLedger;
}

async function withLedger<T>(use: (opened: Opened) => Promise<T>): Promise<T> {
  await store.clear();
  const log = await RecordLog.open(await mkdtemp(join(directory, 'log-')));
  const ledger = await LogLedger.open({ log, store, catalogue, now });
  return use({ log, ledger }).finally(() => log.close());
}

const articleOf = (reading: Reading) => recordsOf(reading, '').publication.id;

const at = (page: number, publishedAt: string) => ({ url: `https://news.example/${page}`, publishedAt });

/** Alpha Labs and Alpha Laboratories are one firm, Beta buys it; a third article speaks of another Alpha Labs. */
const ONE = readingOf([{ name: 'Alpha Labs' }, { name: 'Beta' }], [{ subject: 1, object: 0 }], at(1, '2026-01-01'));
const TWO = readingOf(
  [{ name: 'Alpha Laboratories' }, { name: 'Beta' }],
  [{ subject: 1, object: 0, status: 'rumoured', amount: { value: 2e9, currency: 'USD' } }],
  at(2, '2026-01-02'),
);
const THREE = readingOf(
  [{ name: 'Alpha Labs' }, { name: 'Gamma' }],
  [{ subject: 0, object: 1, type: 'PARTNERS_WITH' }],
  at(3, '2026-01-03'),
);

async function claimOf(ledger: LogLedger, reading: Reading): Promise<string> {
  const { rows } = await ledger.store.read({
    cypher: 'MATCH (a:Article {id: $id})-[:STATES]->(c:Claim) RETURN c.id ORDER BY c.id',
    parameters: { id: articleOf(reading) },
  });
  return String(rows[0]?.[0]);
}

type Judging = (claim: string) => Judgement;

const JUDGEMENTS: readonly (readonly [string, Judging])[] = [
  ['same', () => ({ verdict: 'same', left: 'firm/alpha_labs', right: 'firm/alpha_laboratories' })],
  ['different', () => ({ verdict: 'different', left: 'firm/beta', right: 'firm/gamma' })],
  ['unsure', () => ({ verdict: 'unsure', left: 'firm/beta', right: 'firm/gamma' })],
  ['split', () => ({ verdict: 'split', entity: 'firm/alpha_labs', articles: [articleOf(THREE)] })],
  ['rename', () => ({ verdict: 'rename', entity: 'firm/beta', name: 'Beta & Sons' })],
  ['kind', () => ({ verdict: 'kind', entity: 'firm/gamma', kind: 'Organization' })],
  ['refuse', (claim) => ({ verdict: 'refuse', claim })],
  ['confirm', (claim) => ({ verdict: 'confirm', claim })],
  [
    'correct',
    (claim) => ({ verdict: 'correct', claim, changes: { status: 'planned', amount: null, object: 'firm/gamma' } }),
  ],
  [
    'add',
    () => ({
      verdict: 'add',
      article: articleOf(ONE),
      claim: {
        type: 'ACQUIRED',
        quote: 'Beta invested in Alpha Labs.',
        subject: { words: 'Beta' },
        object: { words: 'Alpha Labs', id: 'firm/gamma' },
      },
    }),
  ],
  ['retract', () => ({ verdict: 'retract', article: articleOf(TWO) })],
];

test.each(JUDGEMENTS)(
  '%s changes the graph as a rebuild would, and undoing it gives the former graph',
  async (_verdict, judging) => {
    await withLedger(async ({ ledger }) => {
      for (const reading of [ONE, TWO, THREE]) await ledger.accept(reading);
      const before = await hashOfStore(store);
      const { id } = await ledger.judge(judging(await claimOf(ledger, TWO)));
      expect(await ledger.rebuild({ verify: true })).toMatchObject({ same: true });
      expect((await hashOfStore(store)) === before).toBe(false);
      await ledger.judge({ verdict: 'undo', judgement: id });
      expect(await hashOfStore(store)).toBe(before);
      expect(await ledger.rebuild({ verify: true })).toMatchObject({ same: true, after: before });
    });
  },
  60_000,
);

test('any articles and judgements, in any order, come to one graph', async () => {
  const judging = fc.record({
    which: fc.nat({ max: 12 }),
    names: fc.tuple(...[0, 1].map(() => fc.constantFrom('alpha', 'beta_systems', 'gamma_group', 'delta', 'bsg', 'gg'))),
    nth: fc.nat({ max: 50 }),
  });
  const runs = fc.record({
    readings: fc.uniqueArray(arbitraryReading, {
      minLength: 2,
      maxLength: 5,
      selector: ({ publication }) => publication.url ?? '',
    }),
    judgings: fc.array(judging, { minLength: 1, maxLength: 5 }),
    seed: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(runs, async ({ readings, judgings, seed }) => {
      const first = await withLedger(async ({ log, ledger }) => {
        const [head, ...rest] = readings;
        if (head) await ledger.accept(head);
        for (const [step, each] of judgings.entries()) {
          await judgeSome(ledger, log, each).catch(onlyRefused);
          const next = rest[step];
          if (next) await ledger.accept(next);
        }
        for (const reading of rest.slice(judgings.length)) await ledger.accept(reading);
        const records: GraphRecord[] = [];
        for await (const { record } of log.after(0)) records.push(record);
        return { hashes: await ledger.rebuild({ verify: true }), records };
      });
      expect(first.hashes).toMatchObject({ same: true });
      const again = await withLedger(async ({ log, ledger }) => {
        for (const record of shuffled(first.records, seed)) await log.append([record]);
        return ledger.rebuild({ verify: true });
      });
      expect(again).toMatchObject({ same: true, after: first.hashes.after });
    }),
    { numRuns: 12 },
  );
}, 180_000);

interface JudgingStep {
  readonly which: number;
  readonly names: readonly string[];
  readonly nth: number;
}

async function judgeSome(ledger: LogLedger, log: RecordLog, { which, names, nth }: JudgingStep): Promise<unknown> {
  const [left = '', right = ''] = names.map((name) => `firm/${name}`);
  const pick = async (cypher: string) => {
    const { rows } = await ledger.store.read({ cypher });
    return String(rows[nth % Math.max(1, rows.length)]?.[0]);
  };
  const claim = () => pick('MATCH (c:Claim) RETURN c.id ORDER BY c.id');
  const article = () => pick('MATCH (a:Article) RETURN a.id ORDER BY a.id');
  const recorded = log.index.judgements();
  const judgements: readonly (() => Promise<Judgement>)[] = [
    async () => ({ verdict: 'same', left, right }),
    async () => ({ verdict: 'same', left: right, right: left }),
    async () => ({ verdict: 'different', left, right }),
    async () => ({ verdict: 'unsure', left, right }),
    async () => ({ verdict: 'split', entity: left, articles: [await article()] }),
    async () => ({ verdict: 'rename', entity: left, name: 'Renamed' }),
    async () => ({ verdict: 'kind', entity: left, kind: 'Organization' }),
    async () => ({ verdict: 'refuse', claim: await claim() }),
    async () => ({ verdict: 'confirm', claim: await claim() }),
    async () => ({ verdict: 'correct', claim: await claim(), changes: { object: left, status: 'former' } }),
    async () => ({ verdict: 'retract', article: await article() }),
    async () => ({ verdict: 'undo', judgement: recorded[nth % Math.max(1, recorded.length)]?.id ?? 'none' }),
    async () => ({ verdict: 'undo', judgement: recorded.at(-1)?.id ?? 'none' }),
  ];
  return ledger.judge((await judgements[which]?.()) ?? { verdict: 'same', left, right });
}

function onlyRefused(thrown: unknown): void {
  expect(thrown).toMatchObject({ name: 'FirmamentError', kind: expect.stringMatching(/^(not-found|invalid-input)$/) });
}

/** The records in an order that a seed decides. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const keys = items.map((_, place) => ((place + 1) * (seed + 7919) * 2654435761) % 4294967296);
  return items
    .map((item, place) => ({ item, key: keys[place] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

test('a judgement that others rule out is refused with the chain that does', async () => {
  await withLedger(async ({ ledger }) => {
    for (const reading of [ONE, TWO, THREE]) await ledger.accept(reading);
    const [a, b, c] = ['firm/alpha_labs', 'firm/alpha_laboratories', 'firm/gamma'];
    await ledger.judge({ verdict: 'same', left: a, right: b, author: 'ann' });
    const { id } = await ledger.judge({ verdict: 'different', left: b, right: c, author: 'ben' });
    await expect(ledger.judge({ verdict: 'same', left: c, right: a })).rejects.toMatchObject({
      code: 'judgement-contradicts',
      message: expect.stringMatching(
        /^firm\/gamma and firm\/alpha_labs cannot be judged same: firm\/gamma, judged different from firm\/alpha_laboratories \(ben, 3 May 2026, judgement .*\) = firm\/alpha_labs \(ann, 3 May 2026, judgement /,
      ),
    });
    await ledger.judge({ verdict: 'undo', judgement: id });
    expect(await ledger.judge({ verdict: 'same', left: c, right: a })).toMatchObject({ status: 'new' });
  });
}, 60_000);

test('what was merged and what was given another kind is found by its former id', async () => {
  await withLedger(async ({ ledger }) => {
    const graph = new LocalGraph(ledger, openTemporary);
    for (const reading of [ONE, TWO, THREE]) await ledger.accept(reading);
    await ledger.judge({ verdict: 'same', left: 'firm/alpha_labs', right: 'firm/alpha_laboratories' });
    await ledger.judge({ verdict: 'kind', entity: 'firm/gamma', kind: 'Organization' });
    const { entity, relationships } = await graph.entity('firm/alpha_laboratories');
    expect(entity).toMatchObject({
      id: 'firm/alpha_labs',
      properties: { aliases: ['Alpha Laboratories'], sources: 3 },
    });
    expect(relationships.map(({ id, properties }) => [id, properties.claims])).toEqual([
      ['INVESTED_IN:firm/beta>firm/alpha_labs', 2],
      ['PARTNERS_WITH:firm/alpha_labs>organization/gamma', 1],
    ]);
    expect(await graph.entity('firm/gamma')).toMatchObject({ entity: { id: 'organization/gamma', name: 'Gamma' } });
  });
}, 60_000);

test('a judged claim stays judged when the text is read again by another extractor', async () => {
  await withLedger(async ({ ledger }) => {
    await ledger.accept(TWO);
    await ledger.judge({ verdict: 'correct', claim: await claimOf(ledger, TWO), changes: { status: 'planned' } });
    const stamp = { ...TWO.stamp, extractor: 'test 2' };
    const [claim] = TWO.extraction.claims;
    const shorter = claim && {
      ...claim,
      evidence: { ...claim.evidence, trigger: [claim.evidence.trigger[0], claim.evidence.trigger[0] + 3] as const },
    };
    for (const claims of [shorter ? [shorter] : [], []]) {
      await ledger.accept({ ...TWO, stamp, extraction: { ...TWO.extraction, claims } });
      const { rows } = await store.read({ cypher: 'MATCH (c:Claim) RETURN c.status, c.judged' });
      expect(rows).toEqual([['planned', 'corrected']]);
    }
  });
}, 60_000);

test('a retracted article stays away when it is ingested again', async () => {
  await withLedger(async ({ ledger }) => {
    for (const reading of [ONE, TWO]) await ledger.accept(reading);
    await ledger.judge({ verdict: 'retract', article: articleOf(TWO) });
    await ledger.accept({ ...TWO, stamp: { ...TWO.stamp, rules: '2' } });
    const { rows } = await store.read({ cypher: 'MATCH (e:Entity) RETURN e.id ORDER BY e.id' });
    expect(rows.flat()).toEqual(['firm/alpha_labs', 'firm/beta']);
  });
}, 60_000);

test('an article shows its names as the entities they are now, and no claim that was refused', async () => {
  await withLedger(async ({ ledger }) => {
    const graph = new LocalGraph(ledger, openTemporary);
    for (const reading of [ONE, TWO, THREE]) await ledger.accept(reading);
    await ledger.judge({ verdict: 'same', left: 'firm/alpha_labs', right: 'firm/alpha_laboratories' });
    const before = await graph.article(articleOf(TWO));
    expect(before.content).toBe(TWO.content);
    expect(before.mentions.map(({ entity }) => entity)).toEqual(['firm/alpha_labs', 'firm/beta']);
    expect(before.claims).toMatchObject([{ subject: 'firm/beta', object: 'firm/alpha_labs', status: 'rumoured' }]);
    await ledger.judge({ verdict: 'refuse', claim: await claimOf(ledger, TWO) });
    expect(await graph.article(articleOf(TWO))).toMatchObject({ claims: [], mentions: before.mentions });
    await expect(graph.article('none')).rejects.toMatchObject({ kind: 'not-found', code: 'article-unknown' });
  });
}, 60_000);
