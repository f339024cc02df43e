import type { ClaimView, EntityView, RelationshipView } from '../graph';

/** What every format writes: one neutral picture of a part of the graph, evidence included. Plain data. */
export interface ExchangeGraph {
  readonly nodes: readonly EntityView[];
  readonly edges: readonly RelationshipView[];
  /** Claims of the edges and figures of the nodes. Formats carry them as attributes of edge and node. */
  readonly claims: readonly ClaimView[];
  readonly about: About;
}

/** Stated in every file. */
export interface About {
  readonly generator: string;
  /** The scope in words: "all", "within 2 steps of OpenAI, status actual". */
  readonly scope: string;
  /** ISO instant, injected by the caller. */
  readonly date: string;
  readonly nodes: number;
  readonly edges: number;
  readonly of: { readonly nodes: number; readonly edges: number };
}

export interface FormatOptions {
  /** Adds Article and Claim nodes and STATES edges between them. @default false */
  readonly evidence?: boolean;
}

/** A file of an export; most formats write one, `csv` two tables and `about.json`. */
export interface ExportFile {
  /** Relative name, e.g. `nodes.csv`; empty where the format is a single file. */
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/** An exchange format: command-line help and the viewer's menu are made from these. Pure: runs in the page too. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly description: string;
  write(graph: ExchangeGraph, options?: FormatOptions): readonly ExportFile[];
}
