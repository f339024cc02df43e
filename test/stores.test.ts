import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeConformance } from '../graph/store/conformance';
import { openStore } from '../graph/store/open-store';
import { canRunNeo4j } from './neo4j/class-path';
import { type Neo4jServer, startNeo4j } from './neo4j/server';
import { part } from './require-part';
import { withoutServer, withServer } from './stores/neo4j-faults';
import { transferWith } from './stores/neo4j-transfer';
import { portableCypher } from './stores/portable-cypher';
import { rawEmbedded, rawNeo4j } from './stores/raw-engine';

const runner = { describe, test, afterAll };

jest.setTimeout(120_000);

describe('The embedded store', () => {
  const directory = mkdtempSync(join(tmpdir(), 'firmament-store-'));
  portableCypher(rawEmbedded);
  storeConformance('the embedded engine', () => openStore({ directory }), runner);
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
});

describe('A Neo4j that is not there', withoutServer);

part('java and mvn, to run a Neo4j server', canRunNeo4j())('The Neo4j store', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j();
  });
  afterAll(() => server.stop());
  portableCypher(() => rawNeo4j(server));
  storeConformance('Neo4j', () => openStore(server), runner);
  describe('Moving everything', () => transferWith(() => server));
  describe('Faults of the server', () => withServer(() => server));
});
