import { GrafeoDB } from '@grafeo-db/js';
import type { Reading } from '../../graph/graph';
import { CatalogueIndex } from '../../graph/identity/catalogue-index';
import { draftOf } from '../../graph/projection/drafts';
import { type Projected, project } from '../../graph/projection/project';
import { recordsOf } from '../../graph/records/new-records';
import { SCHEMA } from '../../graph/store/embedded/schema';
import { statementsOf } from '../../graph/store/statements';

/** The engine in this process, with nothing of ours around it but its indexes. */
export async function rawEngine(path: string): Promise<GrafeoDB> {
  const db = GrafeoDB.create(path);
  db.setCheckpointTriggers({ walBytes: 64 * 1024 * 1024 });
  for (const statement of SCHEMA) await db.executeCypher(statement);
  return db;
}

/** The rows that readings come to. */
export function rowsOf(readings: readonly Reading[]): Projected {
  const catalogue = new CatalogueIndex([]);
  const drafts = readings.map((reading) => {
    const { text, publication, extraction } = recordsOf(reading, '');
    const state = { id: text.id, publications: [publication], extraction: extraction.extraction, judgements: [] };
    return draftOf(state, catalogue);
  });
  return project(drafts, [], catalogue);
}

/** Writes the rows of one article in one transaction, with the statements that our store sends. */
export async function writeRaw(db: GrafeoDB, { nodes, edges }: Projected): Promise<void> {
  const transaction = db.beginTransaction();
  for (const { cypher, parameters } of statementsOf({ nodes, edges })) {
    await transaction.executeCypher(cypher, parameters);
  }
  transaction.commit();
}

/** Loads rows into an empty engine by its own batch calls. */
export async function loadRaw(db: GrafeoDB, { nodes, edges }: Projected): Promise<void> {
  const numbers = new Map<string, number>();
  const groups = new Map<string, (typeof nodes)[number][]>();
  for (const node of nodes) {
    const key = `${node.label} ${node.kind ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(node);
    else groups.set(key, [node]);
  }
  for (const group of groups.values()) {
    const [{ label, kind } = { label: 'Entity', kind: undefined }] = group;
    const rows = group.map(({ id, properties }) => ({ ...properties, id, ...(kind && { kind }) }));
    const made = await db.batchCreateNodesWithProps(kind ? [label, kind] : [label], rows);
    for (const [at, number] of made.entries()) numbers.set(`${label} ${group[at]?.id}`, number);
  }
  const at = (key: { readonly label: string; readonly id: string }) => numbers.get(`${key.label} ${key.id}`) ?? 0;
  await db.batchCreateEdges(
    edges.map(({ type, id, from, to, properties }) => ({
      src: at(from),
      dst: at(to),
      type,
      properties: { ...properties, id },
    })),
  );
}
