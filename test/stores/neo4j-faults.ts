import { createServer, type Socket } from 'node:net';
import { openStore } from '../../graph/store/open-store';
import type { GraphStore } from '../../graph/store/store';
import { freePort, type Neo4jServer } from '../neo4j/server';

const ENDLESS =
  'UNWIND range(1, 200000) AS i UNWIND range(1, 200000) AS j WITH i * j AS k WHERE k < 0 RETURN count(k) AS n';

const opened: GraphStore[] = [];

async function store(options: Parameters<typeof openStore>[0]): Promise<GraphStore> {
  const made = await openStore(options);
  opened.push(made);
  return made;
}

async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((each) => each.close().catch(() => undefined)));
}

/** What happens where no server answers. */
export function withoutServer(): void {
  afterEach(closeAll);
  it('says that no server listens', async () => {
    const unheard = await store({ url: `bolt://127.0.0.1:${await freePort()}`, password: 'x' });
    await expect(unheard.open()).rejects.toMatchObject({ kind: 'store', code: 'store-unreachable' });
  });

  it('gives up on a server that accepts and never answers', async () => {
    const accepted: Socket[] = [];
    const mute = createServer((socket) => accepted.push(socket));
    const port = await freePort();
    await new Promise<void>((resolve) => mute.listen(port, '127.0.0.1', resolve));
    const waiting = await store({ url: `bolt://127.0.0.1:${port}`, password: 'x', connectTimeout: 500 });
    await expect(waiting.open()).rejects.toMatchObject({ kind: 'store', code: 'store-unreachable' });
    for (const socket of accepted) socket.destroy();
    mute.close();
  });

  it('says that an address is no address of a server', async () => {
    const wrong = await store({ url: 'http://127.0.0.1:7687' });
    await expect(wrong.open()).rejects.toMatchObject({ kind: 'invalid-input', code: 'store-url' });
  });
}

/** What a server may do to a store. The last of it is that the server is killed. */
export function withServer(running: () => Neo4jServer): void {
  afterEach(closeAll);
  it('says that the password is wrong', async () => {
    const denied = await store({ ...running(), password: 'wrong' });
    await expect(denied.open()).rejects.toMatchObject({ kind: 'store', code: 'store-denied', retriable: false });
  });

  it('says that there is no such database', async () => {
    const lost = await store({ ...running(), database: 'nowhere' });
    await expect(lost.open()).rejects.toMatchObject({ kind: 'store', code: 'store-database' });
  });

  it('loses nothing where several writers update one entity, and numbers their records without a gap', async () => {
    const writers = await Promise.all(Array.from({ length: 4 }, () => store(running())));
    await Promise.all(writers.map((each) => each.open()));
    await writers[0]?.clear();
    await Promise.all(Array.from({ length: 12 }, (_, index) => append(writers[index % 4] ?? writers[0], index)));
    const [reader] = writers;
    const found = await reader?.read({ cypher: 'MATCH (n:Entity) RETURN n.id, size(n.seen) ORDER BY n.id' });
    expect(found?.rows).toEqual([
      ['a', 12],
      ['b', 12],
    ]);
    expect(await reader?.sequence()).toBe(12);
    const total = await reader?.read({ cypher: 'MATCH (r:Record) RETURN count(DISTINCT r.sequence), max(r.sequence)' });
    expect(total?.rows).toEqual([[12, 12]]);
  });

  it('leaves a frozen server after the time of the query', async () => {
    const reader = await store(running());
    await reader.open();
    process.kill(running().pid, 'SIGSTOP');
    const asked = reader.read({ cypher: 'RETURN 1 AS x', timeout: 200 });
    await expect(asked).rejects.toMatchObject({ kind: 'limit', code: 'query-timeout' });
    process.kill(running().pid, 'SIGCONT');
    await expect(reader.read({ cypher: 'RETURN 1 AS x' })).resolves.toMatchObject({ rows: [[1]] });
  });

  it.each([
    'CREATE (n:Entity {id: "z"}) RETURN n.id',
    'MERGE (n:Entity {id: "a"}) RETURN n.id',
    'CREATE INDEX mine IF NOT EXISTS FOR (n:Mine) ON (n.x)',
  ])('asks in read mode, in which the server refuses %s', async (cypher) => {
    const reader = await store(running());
    await expect(reader.read({ cypher })).rejects.toMatchObject({ kind: 'invalid-input', code: 'query-writes' });
  });

  it('reads what it has just written, whatever session writes and reads', async () => {
    const writer = await store(running());
    await writer.clear();
    for (const sequence of [1, 2, 3, 4, 5]) {
      await writer.apply({ sequence });
      expect(await writer.sequence()).toBe(sequence);
    }
  });

  it('brings writers that meet in opposite orders to the right graph', async () => {
    const writers = await Promise.all(Array.from({ length: 3 }, () => store(running())));
    await writers[0]?.clear();
    const ids = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const nodes = ids.map((id) => ({ label: 'Entity', kind: 'Firm', id, properties: { name: id } }) as const);
    const orders = [nodes, [...nodes].reverse(), nodes, [...nodes].reverse()];
    await Promise.all(orders.map((order, index) => writers[index % 3]?.apply({ nodes: order })));
    expect(await writers[0]?.counts()).toMatchObject({ entities: 20 });
  });

  it('says that the server went away during a query', async () => {
    const reader = await store({ ...running(), connectTimeout: 1000 });
    await reader.open();
    const asked = expect(reader.read({ cypher: ENDLESS })).rejects.toMatchObject({ code: 'store-unreachable' });
    await reader.read({ cypher: 'RETURN 1 AS x' });
    process.kill(running().pid, 'SIGKILL');
    await asked;
  });
}

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
