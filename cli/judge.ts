import { z } from 'zod';
import type { Graph } from '../graph/graph';
import type { Judgement } from '../graph/ontology/judgements';
import { printable } from '../graph/query/terminal-text';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

/** What every judgement takes, as the parser hands it over. */
export const judgingSchema = sharedSchema.extend({ author: z.string().optional(), reason: z.string().optional() });

export type JudgingOptions = z.infer<typeof judgingSchema>;

/** Judgements that may bring an entity into the graph, or back: it has no place in the layout yet. */
const BRINGS = new Set(['split', 'kind', 'add', 'correct', 'undo']);

/**
 * Judges and says what became of it: the id of the judgement on standard output.
 *
 * @param judging makes the judgement, once what it is about is found in the graph
 */
export async function judge(
  options: JudgingOptions,
  terminal: Terminal,
  judging: (graph: Graph) => Promise<Judgement>,
): Promise<ExitStatus> {
  const { judgement, judged } = await withGraph(options, terminal, async (graph) => {
    const judgement = signed(await judging(graph), options, terminal);
    const judged = await graph.judge(judgement);
    if (judged.status === 'new' && BRINGS.has(judgement.verdict)) await graph.arrange();
    return { judgement, judged };
  });
  const { verdict } = judgement;
  if (options.json) await terminal.out(`${JSON.stringify({ verdict, ...judged })}\n`);
  else {
    await terminal.out(`${printable(verdict)}  ${judged.id}\n`);
    const known = 'This was judged so already; nothing was written down.';
    terminal.say(judged.status === 'known' ? known : `Take it back with: firmament undo ${judged.id}`);
  }
  return EXIT.ok;
}

/** The user's name, so that a history says who decided. */
function signed(judgement: Judgement, { author, reason }: JudgingOptions, { env }: Terminal): Judgement {
  const by = [author, env.FIRMAMENT_AUTHOR, env.USER, env.LOGNAME, env.USERNAME].find((name) => name?.trim());
  return {
    ...judgement,
    ...(by === undefined ? {} : { author: by }),
    ...(reason === undefined ? {} : { reason }),
  };
}
