import { z } from 'zod';
import type { GraphStats } from '../graph/graph';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { asOfIn, sharedSchema } from './options';
import type { Terminal } from './terminal';

/** `firmament stats`: counts and the canonical graph hash. */
export async function stats(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = sharedSchema.extend({ asOf: z.string().optional() }).parse(given);
  const found = await withGraph(options, terminal, (graph) => graph.stats(asOfIn(options)));
  await terminal.out(options.json ? `${JSON.stringify(found)}\n` : statsText(found));
  return EXIT.ok;
}

function statsText(found: GraphStats): string {
  const lines = [
    `articles       ${found.articles} (${found.texts} texts)`,
    `claims         ${found.claims}`,
    `entities       ${found.entities}${tally(found.kinds)}`,
    `relationships  ${found.relationships}${tally(found.types)}`,
    ...(found.relationships > 0 ? [`status        ${tally(found.statuses)}`] : []),
    `hash           ${found.hash}`,
  ];
  return `${lines.join('\n')}\n`;
}

function tally(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`);
  return parts.length === 0 ? '' : `  ${parts.join(', ')}`;
}
