import { createServer, type Socket } from 'node:net';
import { openStore } from '../../graph/store/open-store';
import type { GraphStore } from '../../graph/store/store';
import { canRunNeo4j } from '../neo4j/class-path';
import { freePort, type Neo4jServer, startNeo4j } from '../neo4j/server';
import { part } from '../require-part';

jest.setTimeout(120_000);

const ENDLESS =
  'UNWIND range(1, 200000) AS i UNWIND range(1, 200000) AS j WITH i * j AS k WHERE k < 0 RETURN count(k) AS n';

const opened: GraphStore[] = [];

async function store(options: Parameters<typeof openStore>[0]): Promise<GraphStore> {
  const made = await openStore(options);
  opened.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close().catch(() => undefined)));
});

it('says that no server listens', async () => {
  const unheard = await store({ url: `bolt://127.0.0.1:${await freePort()}`, password: 'x' });
  await expect(unheard.open()).rejects.toMatchObject({ kind: 'store', code: 'store-unreachable' });
});

it('gives up on a server that accepts and never answers', async () => {
  const accepted: Socket[] = [];
  const mute = createServer((socket) => accepted.push(socket));
  const port = await freePort();
  await new Promise<void>((resolve) => mute.listen(port, '127.0.0.1', resolve));
  const waiting = await store({ url: `bolt://127.0.0.1:${port}`, password: 'x' });
  await expect(waiting.open()).rejects.toMatchObject({ kind: 'store', code: 'store-unreachable' });
  for (const socket of accepted) socket.destroy();
  mute.close();
});

it('says that an address is no address of a server', async () => {
  const wrong = await store({ url: 'http://127.0.0.1:7687' });
  await expect(wrong.open()).rejects.toMatchObject({ kind: 'invalid-input', code: 'store-url' });
});

part('java and mvn, to run a Neo4j server', canRunNeo4j())('With a Neo4j server', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server.stop());

  it('says that the password is wrong', async () => {
    const denied = await store({ ...server, password: 'wrong' });
    await expect(denied.open()).rejects.toMatchObject({ kind: 'store', code: 'store-denied', retriable: false });
  });

  it('says that there is no such database', async () => {
    const lost = await store({ ...server, database: 'nowhere' });
    await expect(lost.open()).rejects.toMatchObject({ kind: 'store', code: 'store-database' });
  });

  it('loses nothing where several writers update one entity, and numbers their records without a gap', async () => {
    const writers = await Promise.all(Array.from({ length: 4 }, () => store(server)));
    await Promise.all(writers.map((each) => each.open()));
    await Promise.all(Array.from({ length: 24 }, (_, index) => append(writers[index % 4] ?? writers[0], index)));
    const [reader] = writers;
    const found = await reader?.read({ cypher: 'MATCH (n:Entity) RETURN n.id, size(n.seen) ORDER BY n.id' });
    expect(found?.rows).toEqual([
      ['a', 24],
      ['b', 24],
    ]);
    expect(await reader?.sequence()).toBe(24);
    const total = await reader?.read({ cypher: 'MATCH (r:Record) RETURN count(DISTINCT r.sequence), max(r.sequence)' });
    expect(total?.rows).toEqual([[24, 24]]);
  });

  it('leaves a frozen server after the time of the query', async () => {
    const reader = await store(server);
    await reader.open();
    process.kill(server.pid, 'SIGSTOP');
    const asked = reader.read({ cypher: 'RETURN 1 AS x', timeout: 200 });
    await expect(asked).rejects.toMatchObject({ kind: 'limit', code: 'query-timeout' });
    process.kill(server.pid, 'SIGCONT');
    await expect(reader.read({ cypher: 'RETURN 1 AS x' })).resolves.toMatchObject({ rows: [[1]] });
  });

  it('says that the server went away during a query', async () => {
    const reader = await store(server);
    await reader.open();
    const asked = expect(reader.read({ cypher: ENDLESS })).rejects.toMatchObject({ code: 'store-unreachable' });
    await reader.read({ cypher: 'RETURN 1 AS x' });
    process.kill(server.pid, 'SIGKILL');
    await asked;
  });
});

/** Each update adds to both entities and writes a record, in one transaction. */
async function append(writer: GraphStore | undefined, index: number): Promise<void> {
  await writer?.update(index % 2 ? ['a', 'b'] : ['b', 'a'], async (read) => {
    const { rows } = await read({
      cypher: 'UNWIND ["a", "b"] AS id OPTIONAL MATCH (n:Entity {id: id}) RETURN id, n.seen',
    });
    const nodes = rows.map(([id, seen]) => ({
      label: 'Entity' as const,
      kind: 'Firm' as const,
      id: String(id),
      properties: { name: String(id), seen: [...(Array.isArray(seen) ? seen.map(String) : []), `s${index}`] },
    }));
    return { nodes, records: [{ sequence: 1, id: `r${index}`, kind: 'text', line: `{"n":${index}}` }] };
  });
}
