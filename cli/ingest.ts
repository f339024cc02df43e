import { z } from 'zod';
import type { Graph } from '../graph/graph';
import { FirmamentError } from '../graph/ontology/errors';
import { printable } from '../graph/query/terminal-text';
import type { CatalogueEntries } from '../ingest/catalogue/read-catalogue';
import { stampOf } from '../ingest/extract';
import type { ReadOutcome } from '../ingest/read/article';
import { readPaths } from '../ingest/read/read-paths';
import { EXIT, type ExitStatus } from './exit-status';
import { extractorOf } from './extractor-of';
import { type ReadAgain, readAgain } from './ingest-again';
import { type IngestLine, ingestArticles } from './ingest-articles';
import { stoppable } from './interrupted';
import { openPlace, readNames } from './open';
import { type SharedOptions, sharedSchema, workersSchema } from './options';
import type { Terminal } from './terminal';
import { textReader, windowFor } from './text-reader';

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
  /** Asked to end before all were read. */
  readonly interrupted: boolean;
}

const NOTHING: Summary = {
  articles: 0,
  new: 0,
  known: 0,
  updated: 0,
  refused: 0,
  entities: 0,
  claims: 0,
  interrupted: false,
};

/** Where articles go, the names known, and who hears of it. */
export interface Means {
  readonly graph: Graph;
  readonly names: CatalogueEntries;
  readonly terminal: Terminal;
  readonly stop: AbortSignal;
  /** Threads that read; where absent, as many as there are cores and work for them. */
  readonly workers?: number | undefined;
}

const schema = sharedSchema.extend({ ...workersSchema, again: z.boolean().optional() });

/** `firmament ingest PATH…`: a line an article, then a summary. */
export async function ingest(paths: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const { workers, again, ...options } = schema.parse(given);
  const names = await readNames(options, terminal);
  if (again) return ingestAgain(names, options, terminal);
  if (paths.length === 0) throw nothingToRead();
  const graph = await openPlace(options, terminal, names);
  const summary = await stoppable((stop) => ingestAndClose(paths, { graph, names, terminal, stop, workers }, options));
  await printSummary(summary, options, terminal);
  if (summary.interrupted) return EXIT.interrupted;
  return summary.refused > 0 ? EXIT.refused : EXIT.ok;
}

/** `firmament ingest --again`: what another reading of the texts on record changes, then a summary. */
async function ingestAgain(names: CatalogueEntries, options: SharedOptions, terminal: Terminal): Promise<ExitStatus> {
  const counts = { texts: 0, gained: 0, lost: 0, changed: 0 };
  const graph = await openPlace(options, terminal, names);
  try {
    for await (const line of readAgain(graph, extractorOf(names))) {
      counts.texts += 1;
      for (const { change } of line.changes) counts[change] += 1;
      await printAgain(line, options, terminal);
    }
    if (counts.texts > 0) await graph.arrange();
  } finally {
    await graph.close();
  }
  const { texts, gained, lost, changed } = counts;
  if (options.json) await terminal.out(`${JSON.stringify({ summary: counts })}\n`);
  else terminal.say(`${texts} texts read again: ${gained} claims gained, ${lost} lost, ${changed} changed`);
  return EXIT.ok;
}

async function printAgain(line: ReadAgain, { json }: SharedOptions, terminal: Terminal): Promise<void> {
  if (json) await terminal.out(`${JSON.stringify(line)}\n`);
  for (const { change, says } of json ? [] : line.changes) {
    await terminal.out(`${change.padEnd(8)} ${printable(says)}  (${printable(line.title ?? line.article)})\n`);
  }
}

function nothingToRead(): FirmamentError {
  return new FirmamentError('usage', 'There is nothing to read. Give a path, or --again to read all texts on record', {
    code: 'ingest-nothing',
  });
}

async function ingestAndClose(paths: readonly string[], means: Means, options: SharedOptions): Promise<Summary> {
  const { graph, terminal, stop } = means;
  try {
    return await ingestInto(paths, means, (line) => print(line, options, terminal));
  } finally {
    await graph.close().catch(unless(stop));
  }
}

/**
 * Reads paths into a graph, tells each outcome, and arranges the graph if anything changed. Asked to stop, it leaves
 * what is not read yet for another time: what was told of is written down.
 */
export async function ingestInto(
  paths: readonly string[],
  means: Means,
  tell: (line: IngestLine) => Promise<void>,
): Promise<Summary> {
  const { graph, terminal, stop } = means;
  let summary = NOTHING;
  const read = async () => {
    for await (const line of linesOf(paths, means)) {
      summary = added(summary, line);
      await tell(line);
      terminal.progress(`${summary.articles} articles read, ${summary.claims} claims … ${printable(line.path)}`);
      if (stop.aborted) return;
    }
    if (summary.new + summary.updated === 0) return;
    terminal.progress('laying out the graph …');
    await graph.arrange();
  };
  await read().catch(unless(stop));
  terminal.progress('');
  return { ...summary, interrupted: stop.aborted };
}

/** Asked to stop, it gives up what is being read. */
async function* linesOf(
  paths: readonly string[],
  { graph, names, terminal, stop, workers }: Means,
): AsyncGenerator<IngestLine> {
  const extractor = textReader(names, workers);
  const close = () => void extractor.close();
  stop.addEventListener('abort', close, { once: true });
  try {
    const window = windowFor(workers, lengthOf);
    const stamp = stampOf(names.version);
    yield* ingestArticles(readPaths(paths, terminal), { graph, extractor, stamp, window });
  } finally {
    stop.removeEventListener('abort', close);
    await extractor.close();
  }
}

function lengthOf(outcome: ReadOutcome): number {
  return 'refused' in outcome ? 0 : outcome.article.content.length;
}

/** Ctrl+C reaches the engine's process too: what fails once it was pressed is no fault. */
function unless(stop: AbortSignal): (thrown: unknown) => void {
  return (thrown) => {
    if (!stop.aborted) throw thrown;
  };
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
  const { status, path, entities, claims } = line;
  if (options.json) await terminal.out(`${JSON.stringify(line)}\n`);
  else if (status === 'refused') terminal.say(`refused  ${path}: ${line.reason ?? ''}`);
  else await terminal.out(`${status.padEnd(8)} ${printable(path)}  ${entities} entities, ${claims} claims\n`);
}

async function printSummary(summary: Summary, options: SharedOptions, terminal: Terminal): Promise<void> {
  if (options.json) await terminal.out(`${JSON.stringify({ summary })}\n`);
  else {
    const { articles, known, updated, refused } = summary;
    const counted = `${articles} ${articles === 1 ? 'article' : 'articles'}`;
    terminal.say(`${counted}: ${summary.new} new, ${updated} updated, ${known} known, ${refused} refused`);
  }
  if (summary.interrupted)
    terminal.say('interrupted: the rest was not read. The same command goes on where this ended.');
}
