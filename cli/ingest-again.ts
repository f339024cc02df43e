import type { Graph, OutdatedText } from '../graph/graph';
import { type Row, rowsOf, textIn } from '../graph/store/rows';
import type { Extractor } from '../ingest/extract';

/** A claim that another reading of a text has, has no more, or has otherwise. */
export interface ClaimChange {
  readonly change: 'gained' | 'lost' | 'changed';
  readonly claim: string;
  /** Subject, type, object and status. */
  readonly says: string;
}

/** What became of one text that was read again. */
export interface ReadAgain {
  readonly article: string;
  readonly title?: string;
  readonly changes: readonly ClaimChange[];
}

/**
 * Reads every text on record again whose reading has another stamp than the extractor's, one transaction a text, and
 * tells what that changes in the graph. Judgements stay.
 */
export async function* readAgain(graph: Graph, extractor: Extractor): AsyncGenerator<ReadAgain> {
  let after: string | undefined;
  do {
    const { texts, next } = await graph.outdated(extractor.stamp, after === undefined ? {} : { after });
    for (const text of texts) yield await readOneAgain(graph, extractor, text);
    after = next;
  } while (after !== undefined);
}

async function readOneAgain(graph: Graph, extractor: Extractor, text: OutdatedText): Promise<ReadAgain> {
  const { content, article, publication } = text;
  const { title, publishedAt, url } = publication;
  const before = await claimsOf(graph, article);
  const extraction = extractor.extract({ text: content, title, publishedAt: publishedAt?.slice(0, 10), url });
  await graph.accept({ content, publication, stamp: extractor.stamp, extraction });
  const changes = changesBetween(before, await claimsOf(graph, article));
  return { article, changes, ...(title === undefined ? {} : { title }) };
}

const CLAIMS =
  'MATCH (a:Article {id: $id})-[:STATES]->(c:Claim) RETURN c.id AS id, c.subject AS subject, c.type AS type, ' +
  'c.object AS object, c.status AS status, c.amount AS amount, c.currency AS currency, c.role AS role, ' +
  'c.happenedFrom AS happenedFrom, c.happenedTo AS happenedTo';

type Claims = ReadonlyMap<string, Row>;

async function claimsOf(graph: Graph, article: string): Promise<Claims> {
  const read = (request: Parameters<Graph['read']>[0]) => graph.read({ ...request, limit: 10_000, timeout: 10_000 });
  const rows = await rowsOf(read, CLAIMS, { id: article });
  return new Map(rows.map((row) => [textIn(row, 'id') ?? '', row]));
}

/** What differs between the claims of two readings, by their ids. */
function changesBetween(before: Claims, after: Claims): readonly ClaimChange[] {
  const gained = [...after].flatMap(([claim, row]): readonly ClaimChange[] => {
    const former = before.get(claim);
    if (!former) return [{ change: 'gained', claim, says: wordsOf(row) }];
    if (valuesOf(former) === valuesOf(row)) return [];
    return [{ change: 'changed', claim, says: `${wordsOf(former)} → ${wordsOf(row)}` }];
  });
  const lost = [...before].filter(([claim]) => !after.has(claim));
  return [...gained, ...lost.map(([claim, row]): ClaimChange => ({ change: 'lost', claim, says: wordsOf(row) }))];
}

function valuesOf(row: Row): string {
  return JSON.stringify([...row.values()]);
}

function wordsOf(row: Row): string {
  const { subject, type, object, status, amount, currency, role } = Object.fromEntries(row);
  return [subject, type, object, status, amount, currency, role].filter((value) => value !== null).join(' ');
}
