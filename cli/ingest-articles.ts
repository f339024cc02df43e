import type { Graph } from '../graph/graph';
import { FirmamentError } from '../graph/ontology/errors';
import type { Extractor } from '../ingest/extract';
import type { Article, ReadOutcome } from '../ingest/read/article';

/** What became of one article. */
export interface IngestLine {
  readonly path: string;
  /** Id of the publication; null where it was refused. */
  readonly article: string | null;
  readonly status: 'new' | 'known' | 'updated' | 'refused';
  readonly entities: number;
  readonly claims: number;
  readonly reason?: string;
}

interface Means {
  readonly graph: Graph;
  readonly extractor: Extractor;
}

/**
 * Reads articles into a graph, one transaction an article, in their order. What is known already is not extracted
 * again. Errors of the store end the run; those of an article are its line.
 */
export async function* ingestArticles(outcomes: AsyncIterable<ReadOutcome>, means: Means): AsyncGenerator<IngestLine> {
  for await (const outcome of outcomes) {
    if ('refused' in outcome) yield await refuse(outcome.path, outcome.refused, means.graph);
    else yield await ingestArticle(outcome.article, means);
  }
}

async function ingestArticle(
  { content, path, ...publication }: Article,
  { graph, extractor }: Means,
): Promise<IngestLine> {
  const known = await graph.known(content, { ...publication, path }, extractor.stamp);
  if (known.publication && known.extracted) return knownLine(path, known.article, graph);
  const { title, publishedAt, url } = publication;
  const extraction = extractor.extract({ text: content, title, publishedAt: publishedAt?.slice(0, 10), url });
  const foreign = extraction.diagnostics.find((each) => each.code === 'language');
  if (foreign) return refuse(path, new FirmamentError('invalid-input', foreign.message, { code: 'language' }), graph);
  const reading = { content, publication: { ...publication, path }, stamp: extractor.stamp, extraction };
  return { path, ...(await graph.accept(reading)) };
}

const COUNTS = `MATCH (a:Article {id: $id})
OPTIONAL MATCH (a)-[:MENTIONS]->(e:Entity) WITH a, count(e) AS entities
OPTIONAL MATCH (a)-[:STATES]->(c:Claim) RETURN entities, count(c) AS claims`;

async function knownLine(path: string, article: string, graph: Graph): Promise<IngestLine> {
  const { rows } = await graph.read({ cypher: COUNTS, parameters: { id: article }, limit: 1 });
  const [entities = 0, claims = 0] = rows[0] ?? [];
  return { path, article, status: 'known', entities: Number(entities), claims: Number(claims) };
}

/** Its line; that it was refused is written down. */
async function refuse(path: string, refused: FirmamentError, graph: Graph): Promise<IngestLine> {
  await graph.refuse({ path, code: refused.code, message: refused.message });
  return {
    path,
    article: null,
    status: 'refused',
    entities: 0,
    claims: 0,
    reason: `${refused.code}: ${refused.message}`,
  };
}
