import { z } from 'zod';
import { FirmamentError } from '../graph/ontology/errors';
import { isKind, KINDS } from '../graph/ontology/kinds';
import type { ExitStatus } from './exit-status';
import { judge, judgingSchema } from './judge';
import { articleNamed, entityNamed } from './name-things';
import type { Terminal } from './terminal';

type Words = readonly string[];

/** `firmament same|different|unsure A B`. */
export async function judgePair(
  verdict: 'same' | 'different' | 'unsure',
  [left = '', right = '']: Words,
  given: unknown,
  terminal: Terminal,
): Promise<ExitStatus> {
  return judge(judgingSchema.parse(given), terminal, async (graph) => ({
    verdict,
    left: await entityNamed(graph, left),
    right: await entityNamed(graph, right),
  }));
}

const splitSchema = judgingSchema.extend({ articles: z.array(z.string()), as: z.string().optional() });

/** `firmament split ENTITY --articles ARTICLE…`. */
export async function split([entity = '']: Words, given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = splitSchema.parse(given);
  return judge(options, terminal, async (graph) => ({
    verdict: 'split',
    entity: await entityNamed(graph, entity),
    articles: await Promise.all(options.articles.map((article) => articleNamed(graph, article))),
    ...(options.as === undefined ? {} : { as: await entityNamed(graph, options.as) }),
  }));
}

/** `firmament rename ENTITY NAME`. */
export async function rename([entity = '', name = '']: Words, given: unknown, terminal: Terminal): Promise<ExitStatus> {
  return judge(judgingSchema.parse(given), terminal, async (graph) => ({
    verdict: 'rename',
    entity: await entityNamed(graph, entity),
    name,
  }));
}

/** `firmament kind ENTITY KIND`. */
export async function kind([entity = '', word = '']: Words, given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const named = KINDS.find((each) => each.toLowerCase() === word.toLowerCase()) ?? word;
  if (!isKind(named)) {
    throw new FirmamentError('usage', `${JSON.stringify(word)} is no kind. Give one of ${KINDS.join(', ')}`, {
      code: 'kind-unknown',
    });
  }
  return judge(judgingSchema.parse(given), terminal, async (graph) => ({
    verdict: 'kind',
    entity: await entityNamed(graph, entity),
    kind: named,
  }));
}
