import { z } from 'zod';
import type { EntityView, Finding, Proposal } from '../graph/graph';
import { KINDS } from '../graph/ontology/kinds';
import { printable } from '../graph/query/terminal-text';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({ limit: z.int(), kind: z.enum(KINDS).optional() });

/** `firmament review`: which names may be one, with what speaks for it and against it before the question. */
export async function review(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const { limit, kind, ...options } = schema.parse(given);
  const scope = { limit, ...(kind === undefined ? {} : { kind }) };
  const found = await withGraph(options, terminal, (graph) => graph.review(scope));
  if (options.json) await terminal.out(`${JSON.stringify(found)}\n`);
  else {
    await terminal.out(found.proposals.map((proposal) => `${proposalLines(proposal).join('\n')}\n`).join('\n'));
    if (found.proposals.length === 0)
      terminal.say('No two names that nobody judged yet are so alike that they may be one.');
    else terminal.say('Judge with: firmament same|different|unsure A B');
  }
  return EXIT.ok;
}

function proposalLines({ left, right, score, because, support, conflict }: Proposal): readonly string[] {
  return [
    `${score.toFixed(2)}  ${entityWords(left)}`,
    `      ${entityWords(right)}`,
    `  names    ${because}`,
    ...support.flatMap((finding) => findingLines('for', finding)),
    ...conflict.flatMap((finding) => findingLines('against', finding)),
    `  one?     firmament same ${left.id} ${right.id}`,
  ].map(printable);
}

function entityWords({ name, kind, id, properties }: EntityView): string {
  const sources = Number(properties.sources ?? 0);
  return `${name} (${kind}, ${sources} ${sources === 1 ? 'text' : 'texts'})  ${id}`;
}

function findingLines(side: string, { what, quote }: Finding): readonly string[] {
  return [`  ${side.padEnd(9)}${what}`, ...(quote === undefined ? [] : [`           “${quote}”`])];
}
