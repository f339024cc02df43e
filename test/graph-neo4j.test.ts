import type { Graph } from '../graph/graph';
import { CatalogueIndex } from '../graph/identity/catalogue-index';
import { StoreLedger } from '../graph/ledger/store-ledger';
import { openGraph } from '../graph/open-graph';
import { draftOf } from '../graph/projection/drafts';
import { hashOfProjected } from '../graph/projection/hash';
import { project } from '../graph/projection/project';
import { recordsOf } from '../graph/records/new-records';
import { openStore } from '../graph/store/open-store';
import type { GraphStore } from '../graph/store/store';
import { articleNumber } from './graph-articles';
import { canRunNeo4j } from './neo4j/class-path';
import { type Neo4jServer, startNeo4j } from './neo4j/server';
import { MARKET } from './recipes/market-press';
import { answerText, expectedAnswer, RECIPE_CASES } from './recipes/recipe-cases';
import { part } from './require-part';

const ARTICLES = Array.from({ length: 24 }, (_, number) => articleNumber(number));
const catalogue = new CatalogueIndex([]);
const now = () => new Date('2026-01-01T00:00:00Z');

part('java and mvn, to run a Neo4j server', canRunNeo4j())('The graph on a Neo4j server', () => {
  let server: Neo4jServer;
  const stores: GraphStore[] = [];

  beforeAll(async () => {
    server = await startNeo4j();
  }, 120_000);

  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await server.stop();
  }, 60_000);

  async function ledger(): Promise<StoreLedger> {
    const store = await openStore(server);
    stores.push(store);
    return new StoreLedger({ store, catalogue, now });
  }

  const expected = () => {
    const drafts = ARTICLES.map((article) => {
      const { text, publication, extraction } = recordsOf(article, '');
      const { id, content } = text;
      return draftOf({ id, content, publications: [publication], extraction: extraction.extraction }, catalogue);
    });
    return hashOfProjected(project(drafts, [], catalogue));
  };

  test('several writers at once come to the graph that all records amount to', async () => {
    const writers = await Promise.all([ledger(), ledger(), ledger()]);
    await Promise.all(
      writers.map(async (writer, at) => {
        for (const article of ARTICLES.filter((_, number) => number % writers.length === at))
          await writer.accept(article);
      }),
    );
    const hashes = await writers[0]?.rebuild({ verify: true });
    expect(hashes).toEqual({ before: expected(), after: expected(), same: true });
  }, 120_000);

  test('accepting an article again changes nothing, and its text and mentions can be read back', async () => {
    const graph = await ledger();
    const [article = articleNumber(0)] = ARTICLES;
    expect(await graph.accept(article)).toMatchObject({ status: 'known' });
    expect(await graph.known(article.content, article.publication, article.stamp)).toMatchObject({ extracted: true });
    const { id } = recordsOf(article, '').text;
    expect(await graph.text(id)).toBe(article.content);
    expect(await graph.mentions(id)).toHaveLength(article.extraction.mentions.length);
  }, 60_000);

  test('judging names, a claim and an article, and undoing all of it, gives the former graph', async () => {
    const graph = await ledger();
    const before = await graph.rebuild({ verify: true });
    const { rows } = await graph.store.read({
      cypher: 'MATCH (a:Article)-[:STATES]->(c:Claim) RETURN a.id, c.id ORDER BY a.id, c.id',
    });
    const [article, claim] = (rows[0] ?? []).map(String);
    const judged: string[] = [];
    for (const judgement of [
      { verdict: 'same', left: 'firm/alpha', right: 'firm/zeta' },
      { verdict: 'kind', entity: 'firm/theta', kind: 'Organization' },
      { verdict: 'split', entity: 'firm/omega', articles: [article ?? ''] },
      { verdict: 'correct', claim: claim ?? '', changes: { status: 'former' } },
      { verdict: 'retract', article: article ?? '' },
    ] as const) {
      judged.push((await graph.judge(judgement)).id);
      expect(await graph.rebuild({ verify: true })).toMatchObject({ same: true });
    }
    await expect(graph.judge({ verdict: 'different', left: 'firm/zeta', right: 'firm/alpha' })).rejects.toMatchObject({
      code: 'judgement-contradicts',
    });
    for (const judgement of judged.reverse()) await graph.judge({ verdict: 'undo', judgement });
    expect(await graph.rebuild({ verify: true })).toEqual(before);
  }, 120_000);

  describe('holding the market that recipes are asked of', () => {
    let graph: Graph;

    beforeAll(async () => {
      await (await ledger()).store.clear();
      graph = await openGraph({ directory: '', store: server, catalogue: [], now });
      for (const article of MARKET) await graph.accept(article);
    }, 60_000);

    afterAll(() => graph.close());

    test('keeps what was refused, once', async () => {
      const refused = { path: 'news/a.pdf', code: 'binary', message: 'is no text' };
      await graph.refuse(refused);
      await graph.refuse(refused);
      expect((await graph.losses()).losses).toEqual([
        { what: 'article', stage: 'read', reason: 'binary', message: 'is no text', count: 1, path: 'news/a.pdf' },
      ]);
    });

    test.each(RECIPE_CASES)('answers %s as the embedded store does', async (name, given) => {
      expect(await answerText(graph, name, given)).toBe(expectedAnswer(name));
    });
  });
});
