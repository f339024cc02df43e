import { z } from 'zod';
import { KINDS } from '../graph/ontology/kinds';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({ kind: z.array(z.enum(KINDS)).optional(), limit: z.int() });

/** `firmament search TEXT`: entities by name, best first. */
export async function search(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const scope = { limit: options.limit, ...(options.kind ? { kinds: options.kind } : {}) };
  const hits = await withGraph(options, terminal, (graph) => graph.search(words.join(' '), scope));
  if (options.json) await terminal.out(`${JSON.stringify(hits)}\n`);
  else await terminal.out(hits.map((hit) => `${hit.kind.padEnd(13)}${hit.name}  ${hit.id}\n`).join(''));
  if (hits.length === 0 && !options.json) terminal.say(`Nothing is called "${words.join(' ')}".`);
  return EXIT.ok;
}
