import type { Graph, Reading as GraphReading } from '../graph/graph';
import { FirmamentError, isFirmamentError } from '../graph/ontology/errors';
import type { Extraction } from '../graph/ontology/extraction';
import type { Stamp } from '../graph/ontology/records';
import { bounded } from '../ingest/losses/bounded';
import { repeatedParagraphs } from '../ingest/losses/paragraphs';
import type { Article, ReadOutcome } from '../ingest/read/article';
import { type AsyncExtractor, isLostText } from '../ingest/workers/async-extractor';
import { inOrder, type Window } from '../ingest/workers/in-order';

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

/** What articles are read with. */
export interface Means {
  readonly graph: Graph;
  readonly extractor: AsyncExtractor;
  /** Of what `extractor` answers. */
  readonly stamp: Stamp;
  readonly window: Window<ReadOutcome>;
}

/** Articles handed to the graph whose lines are not given out yet: as many as share a transaction. */
const ON_THEIR_WAY: Window<Prepared> = { most: 16, heaviest: Number.POSITIVE_INFINITY, weigh: () => 1 };

/** An article on its way into the graph. */
type Prepared =
  | { readonly path: string; readonly refused: FirmamentError }
  | { readonly path: string; readonly known: string }
  | { readonly path: string; readonly reading: GraphReading };

/**
 * Reads articles into a graph, several at once, and takes them in their order; those that wait for the store together
 * share a transaction. What is known already is not extracted again. Errors of the store end the run; those of an article
 * are its line.
 */
export async function* ingestArticles(outcomes: AsyncIterable<ReadOutcome>, means: Means): AsyncGenerator<IngestLine> {
  const prepare = (outcome: ReadOutcome) => prepared(outcome, means);
  const taking = new Taking(means.graph);
  try {
    yield* inOrder(inOrder(outcomes, prepare, means.window), (each) => taking.take(each), ON_THEIR_WAY);
  } finally {
    await taking.settled;
  }
}

async function prepared(outcome: ReadOutcome, means: Means): Promise<Prepared> {
  if ('refused' in outcome) return outcome;
  try {
    return await extracted(outcome.article, means);
  } catch (thrown) {
    if (isFirmamentError(thrown) && isLostText(thrown)) return { path: outcome.article.path, refused: thrown };
    throw thrown;
  }
}

async function extracted(
  { content, path, repeated = [], ...publication }: Article,
  { graph, extractor, stamp }: Means,
): Promise<Prepared> {
  const known = await graph.known(content, { ...publication, path }, stamp);
  if (known.publication && known.extracted) return { path, known: known.article };
  const { title, publishedAt, url } = publication;
  const read = await extractor.read({ text: content, title, publishedAt: publishedAt?.slice(0, 10), url });
  const extraction = withRepeats(read.extraction, content, repeated);
  const foreign = extraction.diagnostics.find((each) => each.code === 'language');
  if (foreign) return { path, refused: new FirmamentError('invalid-input', foreign.message, { code: 'language' }) };
  return { path, reading: { content, publication: { ...publication, path }, stamp, extraction } };
}

/** The paragraphs that reading left out are told of with what extraction refused. */
function withRepeats(extraction: Extraction, content: string, repeated: readonly string[]): Extraction {
  const left = bounded(repeatedParagraphs(content, repeated));
  return left.length === 0 ? extraction : { ...extraction, diagnostics: [...extraction.diagnostics, ...left] };
}

/** Hands articles on at once; what is only told of, and what is refused, waits for those before it. */
class Taking {
  /** Resolves when nothing is on its way: before that the graph must not be closed. */
  settled: Promise<void> = Promise.resolve();

  constructor(private readonly graph: Graph) {}

  take(each: Prepared): Promise<IngestLine> {
    const line = 'reading' in each ? taken(each, this.graph) : this.settled.then(() => taken(each, this.graph));
    this.settled = Promise.allSettled([this.settled, line]).then(() => undefined);
    return line;
  }
}

async function taken(each: Prepared, graph: Graph): Promise<IngestLine> {
  if ('refused' in each) return refuse(each.path, each.refused, graph);
  if ('known' in each) return knownLine(each.path, each.known, graph);
  return { path: each.path, ...(await graph.accept(each.reading)) };
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
