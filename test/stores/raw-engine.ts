import { GrafeoDB } from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { toValue } from '../../graph/store/embedded/values';
import { readRows } from '../../graph/store/neo4j/reading';
import type { Value } from '../../graph/store/store';
import type { Neo4jServer } from '../neo4j/server';

/** An engine without the store around it: any statement goes, as a recipe or the console would send it. */
export interface RawEngine {
  run(cypher: string, parameters?: Readonly<Record<string, Value>>): Promise<readonly (readonly Value[])[]>;
  close(): Promise<void>;
}

/** The embedded engine in memory. */
export async function rawEmbedded(): Promise<RawEngine> {
  const db = GrafeoDB.create();
  return {
    run: async (cypher, parameters = {}) => {
      const result = await db.executeCypher(cypher, parameters);
      return result.rows().map((row) => row.map((value) => toValue(value, String)));
    },
    close: async () => db.close(),
  };
}

/** A Neo4j server. */
export async function rawNeo4j(server: Neo4jServer): Promise<RawEngine> {
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.username, server.password));
  return {
    run: async (cypher, parameters = {}) => {
      const session = driver.session();
      try {
        return (await readRows(session, { cypher, parameters })).rows;
      } finally {
        await session.close();
      }
    },
    close: () => driver.close(),
  };
}
