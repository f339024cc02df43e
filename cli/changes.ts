import { z } from 'zod';
import type { ChangeView } from '../graph/graph';
import { claimLines } from './claim-text';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import { factsOf, sentenceOf } from './relationship-text';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({ since: z.string(), until: z.string().optional() });

/** Later than anything is published. */
const NO_END = '9999';

/** `firmament changes --since DATE`: what became new, confirmed, denied, ended or disputed, by date of publication. */
export async function changes(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const { since, until, ...options } = schema.parse(given);
  const found = await withGraph(options, terminal, (graph) => graph.changes({ from: since, to: until ?? NO_END }));
  await terminal.out(
    options.json ? `${JSON.stringify(found)}\n` : found.map((change) => `${changeText(change)}\n`).join('\n'),
  );
  if (found.length === 0 && !options.json) terminal.say(`Nothing published since ${since} changed a relationship.`);
  return EXIT.ok;
}

function changeText({ kinds, relationship, before, source, target, claims }: ChangeView): string {
  const was = before && before !== relationship.status ? `, before: ${before}` : '';
  return [
    `${kinds.join(', ')}: ${sentenceOf(relationship, source, target)} — ${factsOf(relationship)}${was}  ${relationship.id}`,
    ...claims.flatMap((claim) => claimLines(claim)).map((line) => `  ${line}`),
  ].join('\n');
}
