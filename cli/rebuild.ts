import { z } from 'zod';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({ verify: z.boolean().optional() });

/** `firmament rebuild [--verify]`: the graph anew from its records; the hashes before and after. */
export async function rebuild(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const verify = options.verify ?? false;
  const found = await withGraph(options, terminal, async (graph) => {
    const rebuilt = await graph.rebuild({ verify });
    if (!verify) await graph.arrange();
    return rebuilt;
  });
  const words = found.same
    ? `same  ${found.after}\n`
    : `different\nstored   ${found.before}\nrebuilt  ${found.after}\n`;
  await terminal.out(options.json ? `${JSON.stringify(found)}\n` : words);
  if (!found.same && verify)
    terminal.say('The stored graph is not what its records say. Mend it with: firmament rebuild');
  return found.same || !verify ? EXIT.ok : EXIT.failed;
}
