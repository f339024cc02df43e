import { strToU8, zipSync } from 'fflate';
import type { ExchangeGraph, ExportFile, Format } from '../../graph/exchange/exchange';
import type { Scope, Subgraph } from '../../graph/graph';
import { scopeInWords } from './scope-in-words';

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
  readonly body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;
}

/** One file of a format is sent as it is written; several are sent as a zip archive. */
export function exportFile(format: Format, subgraph: Subgraph, making: Making): Download {
  const files = format.write(exchangeGraph(subgraph, making), { evidence: making.evidence });
  const stem = `firmament-${making.date.slice(0, 10)}`;
  const only = files.length === 1 ? files[0] : undefined;
  if (!only) return { name: `${stem}-${format.id}.zip`, mediaType: 'application/zip', body: archive(files) };
  return { name: `${stem}.${format.extension}`, mediaType: format.mediaType, body: streamOf(only) };
}

function exchangeGraph(subgraph: Subgraph, making: Making): ExchangeGraph {
  const { entities, relationships, claims, of } = subgraph;
  return {
    nodes: entities,
    edges: relationships,
    claims,
    about: {
      generator: making.generator,
      date: making.date,
      scope: scopeInWords(making.scope),
      nodes: entities.length,
      edges: relationships.length,
      of: { nodes: of.entities, edges: of.relationships },
    },
  };
}

function streamOf(file: ExportFile): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const chunks = file.chunks[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}

function archive(files: readonly ExportFile[]): Uint8Array<ArrayBuffer> {
  const entries = files.map((file) => [file.name, strToU8([...file.chunks].join(''))] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: '1980-01-01' }));
}
