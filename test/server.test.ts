import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { type OutgoingHttpHeaders, request } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { measured } from '../cli/measured';
import type { ClaimView } from '../graph/graph';
import type { ArticleBody } from '../viewer/contract';
import { createServer, type Server, type ServerOptions } from '../viewer/server/server';
import { graphOf, type HeldGraph } from './browser/graph-of';
import { PRESS } from './browser/readings';

const TOKEN = 'a-token-of-24-characters';

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
  readonly bytes: Uint8Array;
}

interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Uint8Array;
}

/** Sends a request exactly as given: `fetch` would mend the path and forbid some headers. */
function ask(
  server: Server,
  { method = 'GET', path: target = '/api/stats', headers = {}, body }: Asked = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port: server.port, method, path: target, headers, agent: false },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on('data', (chunk: Buffer) => chunks.push(chunk));
        reply.on('end', () => {
          const bytes = Buffer.concat(chunks);
          resolve({ status: reply.statusCode ?? 0, headers: reply.headers, text: bytes.toString('utf8'), bytes });
        });
        reply.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

function post(server: Server, target: string, body: unknown): Promise<Reply> {
  return ask(server, {
    method: 'POST',
    path: target,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

const json = ({ text }: Reply) => JSON.parse(text);
const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('The viewer server', () => {
  let held: HeldGraph;
  let page: string;
  let server: Server;
  const failures: unknown[] = [];

  const start = (options: Partial<ServerOptions> = {}) =>
    createServer({
      graph: held.graph,
      port: 0,
      page,
      version: '0.0.0',
      measured: measured(),
      now: () => new Date('2024-07-01T00:00:00.000Z'),
      onError: (error) => failures.push(error),
      ...options,
    });

  beforeAll(async () => {
    page = await mkdtemp(path.join(tmpdir(), 'firmament-page-'));
    await writeFile(path.join(page, 'index.html'), '<!doctype html><title>page</title>');
    await mkdir(path.join(page, 'assets'));
    await writeFile(path.join(page, 'assets', 'index-abc.js'), 'export {};');
    await writeFile(`${page}-secret.js`, 'secret');
    await symlink(`${page}-secret.js`, path.join(page, 'link.js'));
    held = await graphOf(PRESS);
    server = await start();
  }, 60_000);

  afterAll(async () => {
    await server.close();
    await held.close();
    await rm(page, { recursive: true, force: true });
    await rm(`${page}-secret.js`);
  });

  describe('at the door', () => {
    test.each(['attacker.example', 'localhost.evil.example', '127.0.0.1.nip.io', '127.0.0.1:1'])(
      'refuses Host %j before any route',
      async (host) => {
        const reply = await ask(server, { headers: { host } });
        expect(reply.status).toBe(403);
        expect(reply.headers['access-control-allow-origin']).toBeUndefined();
      },
    );

    test.each(['null', 'http://evil.example', 'http://127.0.0.1.evil.example', 'https://127.0.0.1'])(
      'refuses Origin %j, asked beforehand or not',
      async (origin) => {
        for (const method of ['GET', 'POST', 'OPTIONS']) {
          const reply = await ask(server, { method, headers: { origin } });
          expect(reply.status).toBe(403);
          expect(reply.headers['access-control-allow-origin']).toBeUndefined();
        }
      },
    );

    it('is not fooled by forwarding headers', async () => {
      const headers = {
        host: 'evil.example',
        'x-forwarded-host': `127.0.0.1:${server.port}`,
        'x-forwarded-for': '127.0.0.1',
      };
      expect((await ask(server, { headers })).status).toBe(403);
    });

    it('refuses an absolute address as path', async () => {
      expect((await ask(server, { path: `http://127.0.0.1:${server.port}/api/stats` })).status).toBe(403);
    });

    test.each<[string, Asked]>([
      ['a page', { path: '/' }],
      ['an answer', {}],
      ['a refusal', { headers: { host: 'evil.example' } }],
      ['nothing', { path: '/nowhere' }],
      ['a wrong body', { method: 'POST', path: '/api/query' }],
    ])('sends its security headers with %s', async (_, asked) => {
      const { headers } = await ask(server, asked);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      });
    });
  });

  describe('with a token', () => {
    let closed: Server;
    beforeAll(async () => {
      closed = await start({ token: TOKEN });
    });
    afterAll(() => closed.close());

    test.each([
      ['none', undefined],
      ['a wrong one', 'Bearer wrong-token-of-24-chars!'],
      ['one that is nearly right', `Bearer ${TOKEN.slice(0, -1)}`],
      ['another scheme', `Basic ${TOKEN}`],
    ])('refuses %s', async (_, authorization) => {
      const reply = await ask(closed, authorization === undefined ? {} : { headers: { authorization } });
      expect([reply.status, json(reply).error.code]).toEqual([401, 'token']);
    });

    it('refuses it in the address, where it would be logged', async () => {
      expect((await ask(closed, { path: `/api/stats?token=${TOKEN}` })).status).toBe(401);
    });

    it('takes it from the header and gives the page without it', async () => {
      expect((await ask(closed, { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200);
      expect((await ask(closed, { path: '/' })).status).toBe(200);
    });

    it('puts it into the address to open, behind the fragment only', () => {
      expect(closed.entry).toBe(`${closed.url}#token=${TOKEN}`);
    });

    it('must have one to listen beyond this machine', async () => {
      await expect(start({ host: '0.0.0.0' })).rejects.toMatchObject({ kind: 'usage', code: 'token-missing' });
      await expect(start({ token: 'short' })).rejects.toMatchObject({ kind: 'usage', code: 'token-short' });
    });
  });

  describe('for its port and page', () => {
    it('takes the next free port and says so', async () => {
      const blocker = createTcpServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => blocker.once('listening', resolve));
      const address = blocker.address();
      const taken = typeof address === 'object' && address ? address.port : 0;
      const other = await start({ port: taken });
      expect(other.port).toBeGreaterThan(taken);
      expect((await ask(other)).status).toBe(200);
      await other.close();
      await new Promise((resolve) => blocker.close(resolve));
    });

    it('says what to do where the page is not built', async () => {
      await expect(start({ page: path.join(page, 'assets') })).rejects.toMatchObject({ code: 'page-missing' });
    });

    test.each([
      '/../package.json',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%5c..%5cetc',
      '/assets/../../x',
      '/%00',
      '/link.js',
      '/assets',
      '/assets/',
      '//etc/passwd',
      '/.env',
    ])('does not lead out of the page by %s', async (target) => {
      const reply = await ask(server, { path: target });
      expect([403, 404]).toContain(reply.status);
      expect(reply.text).not.toContain('secret');
    });

    it('keeps files named by their content, and asks again for the page', async () => {
      expect((await ask(server, { path: '/assets/index-abc.js' })).headers['cache-control']).toContain('immutable');
      expect((await ask(server, { path: '/' })).headers['cache-control']).toBe('no-cache');
    });
  });

  describe('for a body', () => {
    const body = JSON.stringify({ cypher: 'RETURN 1 AS one' });
    test.each([
      ['text/plain', 415],
      ['multipart/form-data; boundary=x', 415],
      ['application/x-www-form-urlencoded', 415],
      ['application/json\t;', 415],
      ['application/json; charset=utf-16', 415],
      ['application/jsonp', 415],
      ['application/json', 200],
      ['application/json; charset=utf-8', 200],
    ])('of type %j answers %i', async (type, status) => {
      const headers = { 'content-type': type };
      expect((await ask(server, { method: 'POST', path: '/api/query', headers, body })).status).toBe(status);
    });

    it('takes no compressed one and none without a type', async () => {
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
      expect((await ask(server, { method: 'POST', path: '/api/query', headers, body })).status).toBe(415);
      expect((await ask(server, { method: 'POST', path: '/api/query', body })).status).toBe(415);
    });

    it('takes 64 KiB and no byte more, whatever length it claims', async () => {
      const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
      const large = '{'.padEnd(64 * 1024 + 1);
      expect((await ask(server, { method: 'POST', path: '/api/query', headers, body: large })).status).toBe(413);
      expect((await ask(server, { method: 'POST', path: '/api/query', headers, body: large.slice(1) })).status).toBe(
        400,
      );
    });

    test.each<[string, string, string]>([
      ['a key that reaches the prototype', 'body-key', '{"__proto__":{"x":1},"cypher":"RETURN 1"}'],
      ['sixty thousand brackets', 'body-deep', '['.repeat(60_000)],
      ['a number beyond all numbers', 'body-number', '{"cypher":"RETURN 1","limit":1e400}'],
      ['half of an object', 'body-json', '{"cypher":'],
      ['an unknown key', 'request-invalid', '{"cypher":"RETURN 1","other":1}'],
      ['too many rows', 'request-invalid', '{"cypher":"RETURN 1","limit":10001}'],
      ['too much time', 'request-invalid', '{"cypher":"RETURN 1","timeout":10001}'],
      ['an empty query', 'request-invalid', '{"cypher":""}'],
      ['a list', 'request-invalid', '[]'],
    ])('refuses %s as %s', async (_, code, text) => {
      const headers = { 'content-type': 'application/json' };
      const reply = await ask(server, { method: 'POST', path: '/api/query', headers, body: text });
      expect([reply.status, json(reply).error.code]).toEqual([400, code]);
    });
  });

  describe('about the graph', () => {
    it('tells its version, limits and formats', async () => {
      const about = json(await ask(server, { path: '/api/about' }));
      expect(about).toMatchObject({ version: '0.0.0', first: 300, query: { rows: { standard: 1000, most: 10_000 } } });
      expect(idsOf(about.formats)).toContain('gexf');
      expect(about.measured).toEqual(measured());
    });

    it('reads no articles where nothing is given to read them with', async () => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ name: 'a.txt', text: 'Orrin bought Belmont.' });
      expect(json(await ask(server, { path: '/api/about' })).adds).toBe(false);
      expect((await ask(server, { method: 'POST', path: '/api/articles', headers, body })).status).toBe(404);
    });

    it('gives the first view of those of highest rank, and says of how many', async () => {
      const first = json(await ask(server, { path: '/api/first?top=5' }));
      expect(first.entities).toHaveLength(5);
      expect(first.of.entities).toBeGreaterThan(20);
      expect(first.claims).toBeUndefined();
    });

    it('finds names, by kind too', async () => {
      const found = json(await ask(server, { path: '/api/search?text=open&kind=Firm' }));
      expect(found.hits[0]).toMatchObject({ id: 'firm/openai', kind: 'Firm' });
      expect(json(await ask(server, { path: '/api/search?text=open&kind=Person' })).hits).toEqual([]);
      expect((await ask(server, { path: '/api/search?text=open&kind=Planet' })).status).toBe(400);
    });

    it('opens an entity with its relations and figures', async () => {
      const { entity, relations, figures } = json(await ask(server, { path: '/api/entity/firm%2Fanthropic' }));
      expect(entity.name).toBe('Anthropic');
      expect(relations.map(({ other }: { other: { name: string } }) => other.name)).toContain('Amazon');
      expect(figures).toHaveLength(2);
    });

    it('opens an entity whose id holds signs of its own', async () => {
      const [{ id }] = json(await ask(server, { path: '/api/search?text=Internationale' })).hits;
      expect(id).toContain('%C3%BC');
      expect(json(await ask(server, { path: `/api/entity/${encodeURIComponent(id)}` })).entity.id).toBe(id);
    });

    it('opens a relationship with the sentences that say so', async () => {
      const { relations } = json(await ask(server, { path: '/api/neighbours/firm%2Fopenai?type=INVESTED_IN&limit=1' }));
      const { relationship } = relations[0];
      const { claims, source } = json(
        await ask(server, { path: `/api/relationship/${encodeURIComponent(relationship.id)}` }),
      );
      expect(source.name).toBe('Microsoft');
      expect(claims.map(({ quote }: { quote: string }) => quote)).toContain(
        'Microsoft has invested about $13 billion in OpenAI since 2019.',
      );
    });

    it('opens an article with its text, and where in it what is named and said', async () => {
      const { claims: found } = json(
        await ask(server, { path: '/api/relationship/INVESTED_IN%3Afirm%2Fmicrosoft%3Efirm%2Fopenai' }),
      );
      const { id } = found.find(({ quote }: ClaimView) => quote.includes('since 2019')).articles[0];
      const body: ArticleBody = json(await ask(server, { path: `/api/article/${id}` }));
      const { article, content, mentions, entities, claims } = body;
      expect(article).toMatchObject({ id, title: 'The bank behind the chatbot', outlet: 'The Meridian' });
      const names = new Map(entities.map((entity) => [entity.id, entity.name]));
      expect(mentions.length).toBeGreaterThan(10);
      expect(mentions.map(({ start, end }) => content.slice(start, end))).toEqual(
        mentions.map(({ entity }) => names.get(entity)),
      );
      expect(claims.map(({ start, end }) => content.slice(start, end))).toEqual(claims.map(({ quote }) => quote));
      expect(claims[0]).toMatchObject({ type: 'INVESTED_IN', relationship: 'INVESTED_IN:firm/microsoft>firm/openai' });
    });

    it('limits neighbours and says how many there are', async () => {
      const { relations, total } = json(await ask(server, { path: '/api/neighbours/firm%2Fopenai?limit=2' }));
      expect(relations).toHaveLength(2);
      expect(total).toBeGreaterThan(5);
    });

    test.each([
      '/api/entity/firm%2Fnobody',
      '/api/article/none',
      '/api/relationship/none',
      '/api/neighbours/x',
      '/api/nothing',
      '/api/entity/',
    ])('has nothing at %s', async (target) => {
      const reply = await ask(server, { path: target });
      expect(reply.status).toBe(404);
      expect(json(reply).error.message).not.toMatch(/\/work|\bat \w+ \(/);
    });

    it('grows a picture by steps, with what relates old and new', async () => {
      const base = { query: "MATCH (f:Firm {name: 'xAI'}) RETURN f", parameters: {} };
      const alone = json(await post(server, '/api/picture', { base, steps: [] }));
      expect(idsOf(alone.entities)).toEqual(['firm/xai']);
      const steps = [
        { id: 'person/elon_musk', limit: 20 },
        { id: 'firm/gone', limit: 20 },
      ];
      const grown = json(await post(server, '/api/picture', { base, steps }));
      expect(idsOf(grown.entities)).toEqual(['firm/openai', 'firm/xai', 'person/elon_musk']);
      expect(grown.relationships.length).toBeGreaterThan(2);
    });

    it('adds no more neighbours than a step allows', async () => {
      const steps = [{ id: 'firm/openai', limit: 3 }];
      const grown = json(await post(server, '/api/picture', { base: { top: 0 }, steps }));
      expect(grown.entities).toHaveLength(4);
    });

    it('answers queries within limits, and says what it left out', async () => {
      const cypher = 'MATCH (e:Entity) RETURN e.name AS name ORDER BY name';
      const few = json(await post(server, '/api/query', { cypher, limit: 3 }));
      expect([few.columns, few.rows.length, few.truncated]).toEqual([['name'], 3, true]);
      const named = { cypher: 'MATCH (f:Firm) WHERE f.name = $name RETURN f.id AS id', parameters: { name: 'xAI' } };
      expect(json(await post(server, '/api/query', named)).rows).toEqual([['firm/xai']]);
    });

    it('lists the questions there are and answers one with the query that gives it', async () => {
      const { questions } = json(await ask(server, { path: '/api/questions' }));
      expect(questions).toContainEqual(expect.objectContaining({ name: 'lawsuits', title: expect.any(String) }));
      const reply = json(await post(server, '/api/ask', { question: 'lawsuits', arguments: { entity: 'xAI' } }));
      expect(reply).toMatchObject({ rows: [], parameters: { entity: 'firm/xai' }, cypher: expect.any(String) });
    });

    test.each([
      [{ question: 'none' }, 404, 'recipe-unknown'],
      [{ question: 'lawsuits' }, 400, 'recipe-argument'],
      [{ question: 'lawsuits', arguments: { entity: 'nobody at all' } }, 404, 'entity-unknown'],
      [{ question: 'lawsuits', arguments: [] }, 400, 'request-invalid'],
    ])('refuses the question %j', async (body, status, code) => {
      const reply = await post(server, '/api/ask', body);
      expect([reply.status, json(reply).error.code]).toEqual([status, code]);
    });

    test.each(['CREATE (n:Firm) RETURN n', 'MATCH (n) DETACH DELETE n', 'MATCH (n) SET n.x = 1', 'not cypher at all'])(
      'refuses %s',
      async (cypher) => {
        const reply = await post(server, '/api/query', { cypher });
        expect(reply.status).toBe(400);
        expect(json(reply).error.message.length).toBeGreaterThan(10);
      },
    );
  });

  describe('for an export', () => {
    it('writes what is asked for, with its evidence and its scope', async () => {
      const scope = { around: ['firm/openai', 'firm/microsoft'], depth: 0, types: ['INVESTED_IN'] };
      const reply = await post(server, '/api/export', { format: 'json', scope });
      expect(reply.headers['content-disposition']).toBe('attachment; filename="firmament-2024-07-01.json"');
      expect(reply.text).toContain('has invested about $13 billion');
      expect(reply.text).toContain('2 chosen entities, type INVESTED_IN');
    });

    it('puts several files into one archive', async () => {
      const reply = await post(server, '/api/export', { format: 'csv', scope: {} });
      expect(reply.headers['content-type']).toBe('application/zip');
      expect(Object.keys(unzipSync(reply.bytes)).sort()).toEqual(['about.json', 'edges.csv', 'nodes.csv']);
    });

    it('knows no other formats', async () => {
      expect((await post(server, '/api/export', { format: '../x', scope: {} })).status).toBe(404);
    });
  });

  it('lets two queries run, eight wait, and refuses more until then', async () => {
    const cypher = 'UNWIND range(1, 2000000) AS n RETURN count(n) AS n';
    const replies = await Promise.all(
      Array.from({ length: 14 }, () => post(server, '/api/query', { cypher, timeout: 10_000 })),
    );
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(4);
    expect(refused[0]?.headers['retry-after']).toBe('1');
    expect((await post(server, '/api/query', { cypher: 'RETURN 1 AS one' })).status).toBe(200);
  }, 60_000);

  it('had no failure of its own in all this', () => {
    expect(failures).toEqual([]);
  });

  describe('judging', () => {
    const headers = { 'content-type': 'application/json' };
    const judge = (body: unknown) =>
      ask(server, { method: 'POST', path: '/api/judge', headers, body: JSON.stringify(body) });

    test('writes a judgement down, lists it and takes it back', async () => {
      const before = json(await ask(server));
      const [entity] = json(await ask(server, { path: '/api/search?text=a' })).hits;
      const judged = json(await judge({ verdict: 'rename', entity: entity.id, name: 'Another', author: 'ann' }));
      expect(judged).toMatchObject({ status: 'new' });
      const history = json(await ask(server, { path: `/api/history?entity=${encodeURIComponent(entity.id)}` }));
      expect(history.entries[0]).toMatchObject({ state: 'in force', judgement: { id: judged.id, author: 'ann' } });
      await judge({ verdict: 'undo', judgement: judged.id });
      expect(json(await ask(server))).toEqual(before);
    });

    test('proposes names that may be one', async () => {
      expect(json(await ask(server, { path: '/api/review?limit=3' }))).toMatchObject({ proposals: expect.any(Array) });
    });

    test.each([
      [400, { verdict: 'merge' }],
      [404, { verdict: 'rename', entity: 'firm/nobody_at_all', name: 'A' }],
    ])('answers %d to a judgement that cannot be: %j', async (status, body) => {
      expect((await judge(body)).status).toBe(status);
    });
  });
});
