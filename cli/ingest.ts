import type { Graph } from '../graph/graph';
import { readPaths } from '../ingest/read/read-paths';
import { EXIT, type ExitStatus } from './exit-status';
import { type IngestLine, ingestArticles } from './ingest-articles';
import { openExtractor, withGraph } from './open';
import { type SharedOptions, sharedSchema } from './options';
import type { Terminal } from './terminal';

/** How many articles had which outcome. */
export interface Summary {
  readonly articles: number;
  readonly new: number;
  readonly known: number;
  readonly updated: number;
  readonly refused: number;
  /** Mentioned in and stated by the articles, summed over them. */
  readonly entities: number;
  readonly claims: number;
}

const NOTHING: Summary = { articles: 0, new: 0, known: 0, updated: 0, refused: 0, entities: 0, claims: 0 };

interface Target {
  readonly graph: Graph;
  readonly options: SharedOptions;
  readonly terminal: Terminal;
}

/** `firmament ingest PATH…`: a line an article, then a summary. */
export async function ingest(paths: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = sharedSchema.parse(given);
  const summary = await withGraph(options, terminal, (graph) =>
    ingestInto(paths, { graph, options, terminal }, (line) => print(line, options, terminal)),
  );
  await printSummary(summary, options, terminal);
  return summary.refused > 0 ? EXIT.refused : EXIT.ok;
}

/** Reads paths into a graph, tells each outcome, and arranges the graph if anything changed. */
export async function ingestInto(
  paths: readonly string[],
  { graph, options, terminal }: Target,
  tell: (line: IngestLine) => Promise<void>,
): Promise<Summary> {
  const extractor = await openExtractor(options, terminal);
  let summary = NOTHING;
  for await (const line of ingestArticles(readPaths(paths, terminal), { graph, extractor })) {
    summary = added(summary, line);
    await tell(line);
    terminal.progress(`${summary.articles} articles read, ${summary.claims} claims … ${line.path}`);
  }
  if (summary.new + summary.updated > 0) {
    terminal.progress('laying out the graph …');
    await graph.arrange();
  }
  terminal.progress('');
  return summary;
}

function added(summary: Summary, line: IngestLine): Summary {
  return {
    ...summary,
    articles: summary.articles + 1,
    [line.status]: summary[line.status] + 1,
    entities: summary.entities + line.entities,
    claims: summary.claims + line.claims,
  };
}

async function print(line: IngestLine, options: SharedOptions, terminal: Terminal): Promise<void> {
  if (options.json) await terminal.out(`${JSON.stringify(line)}\n`);
  else if (line.status === 'refused') terminal.say(`refused  ${line.path}: ${line.reason ?? ''}`);
  else await terminal.out(`${line.status.padEnd(8)} ${line.path}  ${line.entities} entities, ${line.claims} claims\n`);
}

async function printSummary(summary: Summary, options: SharedOptions, terminal: Terminal): Promise<void> {
  if (options.json) await terminal.out(`${JSON.stringify({ summary })}\n`);
  else {
    const { articles, known, updated, refused } = summary;
    terminal.say(`${articles} articles: ${summary.new} new, ${updated} updated, ${known} known, ${refused} refused`);
  }
}
