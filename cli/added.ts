import { Readable } from 'node:stream';
import type { Graph } from '../graph/graph';
import type { CatalogueEntries } from '../ingest/catalogue/read-catalogue';
import { stampOf } from '../ingest/extract';
import { readStream } from '../ingest/read/read-stream';
import type { AddedArticle, AddRequest } from '../viewer/contract';
import { ingestArticles } from './ingest-articles';
import { textReader } from './text-reader';

/** Reads what the viewer is given into the graph, as `firmament ingest` reads a file of that name. */
export function adderTo(
  graph: Graph,
  names: CatalogueEntries,
): (given: AddRequest) => Promise<readonly AddedArticle[]> {
  const extractor = textReader(names, 1);
  const window = { most: 1, heaviest: Number.POSITIVE_INFINITY, weigh: () => 0 };
  const means = { graph, extractor, stamp: stampOf(names.version), window };
  return async ({ name, text }) => {
    const lines: AddedArticle[] = [];
    for await (const line of ingestArticles(readStream(Readable.from([Buffer.from(text)]), name), means)) {
      lines.push(line);
    }
    if (lines.some(({ status }) => status === 'new' || status === 'updated')) await graph.arrange();
    return lines;
  };
}
