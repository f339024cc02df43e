import type { ExportFile, Format } from '../../graph/exchange/exchange';
import { exchangeGraph } from '../../graph/exchange/graph';
import { scopeInWords } from '../../graph/exchange/scope-in-words';
import { zipOf } from '../../graph/exchange/zip';
import type { Scope, Subgraph } from '../../graph/graph';

/** How and when an export was made, as it will be stated in the file. */
export interface Making {
  readonly generator: string;
  /** ISO instant. */
  readonly date: string;
  readonly scope: Scope;
  readonly evidence: boolean;
}

export interface Download {
  readonly name: string;
  readonly mediaType: string;
  readonly body: ReadableStream<Uint8Array>;
}

/** One file of a format is sent as it is written; several are sent as a zip archive. */
export function exportFile(format: Format, subgraph: Subgraph, making: Making): Download {
  const { generator, date, scope, evidence } = making;
  const graph = exchangeGraph(subgraph, { generator, date, scope: scopeInWords(scope) });
  const files = format.write(graph, { evidence });
  const stem = `firmament-${date.slice(0, 10)}`;
  const only = files.length === 1 ? files[0] : undefined;
  if (!only)
    return { name: `${stem}-${format.id}.zip`, mediaType: 'application/zip', body: streamOf(zipOf(files, date)) };
  return { name: `${stem}.${format.extension}`, mediaType: format.mediaType, body: streamOf(encoded(only)) };
}

function* encoded(file: ExportFile): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of file.chunks) yield encoder.encode(chunk);
}

function streamOf(chunks: Generator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      const next = chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
