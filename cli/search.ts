import { z } from 'zod';
import { FirmamentError } from '../graph/ontology/errors';
import { KINDS } from '../graph/ontology/kinds';
import { printable } from '../graph/query/terminal-text';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { asOfIn, sharedSchema } from './options';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({
  kind: z.array(z.enum(KINDS)).optional(),
  limit: z.int(),
  asOf: z.string().optional(),
});

/** `firmament search TEXT`: entities by name, best first. */
export async function search(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const text = words.join(' ').trim();
  if (text === '') throw nothingToFind();
  const scope = { limit: options.limit, ...(options.kind ? { kinds: options.kind } : {}), ...asOfIn(options) };
  const hits = await withGraph(options, terminal, (graph) => graph.search(text, scope));
  if (options.json) await terminal.out(`${JSON.stringify(hits)}\n`);
  else
    await terminal.out(
      hits.map((hit) => `${hit.kind.padEnd(13)}${printable(hit.name)}  ${printable(hit.id)}\n`).join(''),
    );
  if (hits.length === 0 && !options.json) terminal.say(`Nothing is called "${shortened(text)}".`);
  return EXIT.ok;
}

const SHOWN = 80;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

function nothingToFind(): FirmamentError {
  return new FirmamentError('usage', 'There is no name to search for. Try: firmament search openai', {
    code: 'search-empty',
  });
}
