import { z } from 'zod';
import type { Loss, Losses } from '../graph/graph';
import { printable } from '../graph/query/terminal-text';
import { alignedLines } from './aligned';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({ article: z.string().optional(), limit: z.int() });

/** `firmament losses`: what was read and is no part of the graph, counted by reason and listed with its place. */
export async function losses(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const scope = { limit: options.limit, ...(options.article === undefined ? {} : { article: options.article }) };
  const found = await withGraph(options, terminal, (graph) => graph.losses(scope));
  if (options.json) await terminal.out(`${JSON.stringify(found)}\n`);
  else if (found.total === 0) terminal.say('Nothing that was read was refused.');
  else await terminal.out(`${lossLines(found).join('\n')}\n`);
  const listed = found.losses.reduce((sum, { count }) => sum + count, 0);
  if (!options.json && listed < found.total)
    terminal.say(`listed: ${listed} of ${found.total} (--limit lists more, --json gives all as data)`);
  return EXIT.ok;
}

function lossLines({ counts, losses: listed }: Losses): readonly string[] {
  const tally = counts.map(({ what, stage, reason, count }) => [`${what} ${reason} (${stage})`, String(count)]);
  return [...alignedLines(tally), ...listed.flatMap((loss) => ['', ...linesOf(loss)])];
}

function linesOf({ what, reason, path, title, article, start, end, message, text }: Loss): readonly string[] {
  const place = start === undefined ? '' : `:${start}-${end}`;
  const where = `${path ?? title ?? article ?? ''}${place}`;
  const quote = text === undefined ? [] : [`  “${printable(text)}”`];
  return [printable(`${what} ${reason}  ${where}`), `  ${printable(message)}`, ...quote];
}
