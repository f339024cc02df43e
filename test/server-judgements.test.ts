import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createServer, type Server } from '../viewer/server/server';
import { article } from './browser/article';
import { graphOf, type HeldGraph } from './browser/graph-of';

const PRESS = [
  article(
    { outlet: 'The Meridian', date: '2024-03-14', title: 'Money for chips' },
    [
      {
        text: '⟦s:Cerulean Labs⟧ ⟦t:invested⟧ $2 billion in ⟦o:Harbour Chips⟧.',
        said: { type: 'INVESTED_IN', amount: { value: 2e9, currency: 'USD' } },
      },
    ],
    new Map(),
  ),
  article(
    { outlet: 'Harbour Courier', date: '2024-03-20', title: 'More money for chips' },
    [
      { text: '⟦s:Cerulean Lab⟧ ⟦t:supplies⟧ ⟦o:Harbour Chips⟧.', said: { type: 'SUPPLIES' } },
      { text: '⟦s:Cerulean Lab⟧ ⟦t:sued⟧ ⟦o:Northwind⟧.', said: { type: 'SUED' } },
    ],
    new Map(),
  ),
];
const INVESTMENT = 'INVESTED_IN:firm/cerulean_labs>firm/harbour_chips';
const PAIR = { left: 'firm/cerulean_lab', right: 'firm/cerulean_labs' };

describe('Judgements over the server', () => {
  let held: HeldGraph;
  let page: string;
  let server: Server;

  beforeAll(async () => {
    page = await mkdtemp(path.join(tmpdir(), 'firmament-page-'));
    await writeFile(path.join(page, 'index.html'), '<!doctype html><title>page</title>');
    held = await graphOf(PRESS);
    server = await createServer({ graph: held.graph, port: 0, page, version: '0.0.0', measured: [] });
  }, 60_000);

  afterAll(async () => {
    await server.close();
    await held.close();
    await rm(page, { recursive: true, force: true });
  });

  const get = async (target: string) => (await fetch(new URL(target, server.url))).json();
  async function judge(judgement: object) {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(new URL('/api/judge', server.url), {
      method: 'POST',
      headers,
      body: JSON.stringify(judgement),
    });
    return { status: response.status, body: await response.json() };
  }
  const detailsOf = (id: string) => get(`/api/entity/${encodeURIComponent(id)}`);
  const claimOf = async (id: string) =>
    (await get(`/api/relationship/${encodeURIComponent(id)}`)).claims[0]?.id ?? 'none';

  it('proposes, joins, says why a name is one of its names, and takes back', async () => {
    const [first] = (await get('/api/review?limit=5')).proposals;
    expect([first.left.id, first.right.id].sort()).toEqual([PAIR.left, PAIR.right]);
    const before = (await get('/api/stats')).hash;
    const { body: judged } = await judge({ verdict: 'same', ...PAIR, author: 'Ann', reason: 'one letterhead' });
    expect(judged.status).toBe('new');
    const one = await detailsOf(PAIR.left);
    expect(one.entity.id).toBe((await detailsOf(PAIR.right)).entity.id);
    expect(one.articles.map(({ outlet }: { outlet: string }) => outlet)).toEqual(['Harbour Courier', 'The Meridian']);
    const { names } = await get(`/api/names/${encodeURIComponent(one.entity.id)}`);
    expect(names).toHaveLength(2);
    expect(names[0]).toMatchObject({ written: 1, judged: { verdict: 'same', author: 'Ann' } });
    const undone = await judge({ verdict: 'undo', judgement: judged.id });
    expect(undone.status).toBe(200);
    expect((await get('/api/stats')).hash).toBe(before);
    const { entries } = await get(`/api/history?entity=${encodeURIComponent(PAIR.left)}`);
    expect(entries.map(({ state }: { state: string }) => state)).toContain('taken back');
  });

  it('refuses what contradicts, with the chain that does', async () => {
    const { body } = await judge({ verdict: 'different', ...PAIR, author: 'Ben' });
    const refused = await judge({ verdict: 'same', left: 'firm/northwind', right: 'firm/cerulean_lab' });
    const contradiction = await judge({ verdict: 'same', left: 'firm/northwind', right: 'firm/cerulean_labs' });
    expect([refused.status, contradiction.status]).toEqual([200, 400]);
    expect(contradiction.body.error.message).toContain('Ben');
    await judge({ verdict: 'undo', judgement: body.id });
    await judge({ verdict: 'undo', judgement: refused.body.id });
  });

  it('says which relationship a corrected claim tells now', async () => {
    const claim = await claimOf(INVESTMENT);
    const { body } = await judge({ verdict: 'correct', claim, changes: { type: 'OWNS' } });
    expect(body.relationship).toBe('OWNS:firm/cerulean_labs>firm/harbour_chips');
    await judge({ verdict: 'undo', judgement: body.id });
    const refused = await judge({ verdict: 'refuse', claim });
    expect(refused.body).not.toHaveProperty('relationship');
    await judge({ verdict: 'undo', judgement: refused.body.id });
    expect(await claimOf(INVESTMENT)).toBe(claim);
  });

  test.each([
    ['what is no judgement', { verdict: 'perhaps' }, 400],
    ['what is not in the graph', { verdict: 'refuse', claim: 'f'.repeat(24) }, 404],
  ])('turns down %s', async (_, judgement, status) => {
    expect((await judge(judgement)).status).toBe(status);
  });
});
