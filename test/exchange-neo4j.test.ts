import neo4j, { type Driver, isNode, isRelationship } from 'neo4j-driver';
import { cypher } from '../graph/exchange/cypher';
import { wellFormed } from '../graph/exchange/text';
import { differences } from './clients/differences';
import { type Attributes, type Dialect, expectedPicture, type Picture } from './clients/expected';
import { SAMPLE } from './exchange/sample-graph';
import { canRunNeo4j } from './neo4j/class-path';
import { type Neo4jServer, startNeo4j } from './neo4j/server';
import { part } from './require-part';

const DIALECT: Dialect = { text: wellFormed, nodeNames: {}, edgeNames: {}, empty: true };

/** The lines that a client sends one by one. */
const STATEMENTS = cypher
  .write(SAMPLE, { evidence: true })
  .flatMap(({ chunks }) => [...chunks].join('').trimEnd().split('\n'))
  .filter((line) => !line.startsWith('//'));

part('a real Neo4j (java, mvn)', canRunNeo4j())('The Cypher script, replayed by Neo4j', () => {
  let server: Neo4jServer;
  let driver: Driver;
  const first: unknown[] = [];

  beforeAll(async () => {
    server = await startNeo4j();
    driver = neo4j.driver(server.url, neo4j.auth.basic(server.username, server.password), {
      disableLosslessIntegers: true,
    });
    await replay();
    first.push(await counts());
  }, 180_000);
  afterAll(async () => {
    await driver?.close();
    await server?.stop();
  });

  async function replay(): Promise<void> {
    for (const statement of STATEMENTS) await driver.executeQuery(statement.replace(/;$/, ''));
  }

  async function counts(): Promise<unknown> {
    const { records } = await driver.executeQuery(
      'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS edges',
    );
    return records[0]?.toObject();
  }

  async function picture(): Promise<Picture> {
    const nodes = await driver.executeQuery('MATCH (n) RETURN n');
    const edges = await driver.executeQuery('MATCH (a)-[r]->(b) RETURN r, a.id AS source, b.id AS target');
    return {
      nodes: new Map(nodes.records.map((record) => nodeEntry(record.get('n')))),
      edges: new Map(
        edges.records.map((record) => edgeEntry(record.get('r'), record.get('source'), record.get('target'))),
      ),
    };
  }

  test('ends each statement on its line', () => {
    expect(STATEMENTS.filter((line) => !/^(?:CREATE CONSTRAINT|MERGE|MATCH) .*;$/.test(line))).toEqual([]);
  });

  test('makes every node, edge and property as it was exported', async () => {
    expect(differences(await picture(), expected())).toEqual([]);
  });

  test('makes the same graph when it is replayed', async () => {
    await replay();
    expect(await counts()).toEqual(first[0]);
    expect(differences(await picture(), expected())).toEqual([]);
  }, 60_000);
});

function nodeEntry(node: unknown): readonly [string, Attributes] {
  if (!isNode(node)) throw new Error(`expected a node, got ${JSON.stringify(node)}`);
  const { id, name, ...rest } = node.properties;
  const kind = node.labels.find((label: string) => label !== 'Entity');
  return [String(id), asData({ ...rest, ...(name === undefined ? {} : { ':label': name }), ':kind': kind })];
}

function edgeEntry(edge: unknown, source: unknown, target: unknown): readonly [string, Attributes] {
  if (!isRelationship(edge)) throw new Error(`expected a relationship, got ${JSON.stringify(edge)}`);
  const { id, ...rest } = edge.properties;
  return [String(id), asData({ ...rest, ':from': source, ':to': target, ':relation': edge.type })];
}

function asData(attributes: Attributes): Attributes {
  const { evidence } = attributes;
  return typeof evidence === 'string' ? { ...attributes, evidence: JSON.parse(evidence) } : attributes;
}

/** Weights are for drawing, and evidence goes by its own properties: neither is stored. */
function expected(): Picture {
  const { nodes, edges } = expectedPicture(SAMPLE, DIALECT);
  const unnamed = (node: Attributes) => node[':kind'] === 'Claim' || node[':kind'] === 'Article';
  return {
    nodes: new Map([...nodes].map(([id, node]) => [id, unnamed(node) ? without(node, ':label') : node])),
    edges: new Map([...edges].map(([id, edge]) => [id, without(edge, ':weight')])),
  };
}

function without(attributes: Attributes, key: string): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([each]) => each !== key));
}
