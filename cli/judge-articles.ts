import type { ExitStatus } from './exit-status';
import { judge, judgingSchema } from './judge';
import { articleNamed, judgementNamed } from './name-things';
import type { Terminal } from './terminal';

/** `firmament retract ARTICLE`. */
export async function retract(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  return judge(judgingSchema.parse(given), terminal, async (graph) => ({
    verdict: 'retract',
    article: await articleNamed(graph, words[0] ?? ''),
  }));
}

/** `firmament undo [JUDGEMENT]`. */
export async function undo(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  return judge(judgingSchema.parse(given), terminal, async (graph) => ({
    verdict: 'undo',
    judgement: await judgementNamed(graph, words[0]),
  }));
}
