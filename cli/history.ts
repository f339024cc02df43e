import { z } from 'zod';
import type { ArticleVersion, HistoryEntry } from '../graph/graph';
import type { JudgementRecord } from '../graph/ontology/judgements';
import { printable } from '../graph/query/terminal-text';
import { EXIT, type ExitStatus } from './exit-status';
import { articleNamed, claimNamed, entityNamed } from './name-things';
import { withGraph } from './open';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({
  entity: z.string().optional(),
  article: z.string().optional(),
  claim: z.string().optional(),
  limit: z.int(),
});

/** `firmament history [--entity ENTITY] [--article ARTICLE] [--claim CLAIM]`: judgements, the newest first. */
export async function history(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const { entity, article, claim, limit, ...options } = schema.parse(given);
  const found = await withGraph(options, terminal, async (graph) =>
    graph.history({
      limit,
      ...(entity === undefined ? {} : { entity: await entityNamed(graph, entity) }),
      ...(article === undefined ? {} : { article: await articleNamed(graph, article) }),
      ...(claim === undefined ? {} : { claim: await claimNamed(graph, claim) }),
    }),
  );
  if (options.json) await terminal.out(`${JSON.stringify(found)}\n`);
  else {
    const lines = [...found.versions.flatMap(versionLines), ...found.entries.map(entryLine)];
    await terminal.out(lines.map((line) => `${printable(line)}\n`).join(''));
    if (lines.length === 0) terminal.say('Nothing was judged yet. What may need it: firmament review');
    if (found.entries.length < found.total) terminal.say(`${found.total} in all (--limit)`);
  }
  return EXIT.ok;
}

function entryLine({ judgement, state }: HistoryEntry): string {
  const { id, author, decidedAt, reason } = judgement;
  const shown = [
    id,
    decidedAt.slice(0, 16).replace('T', ' '),
    state.padEnd(10),
    author ?? '-',
    judgementInWords(judgement),
    ...(reason === undefined ? [] : [`(${reason})`]),
  ];
  return shown.join('  ');
}

function versionLines({ text, ingestedAt, publishedAt, title, url, readings }: ArticleVersion): readonly string[] {
  const printed = [publishedAt?.slice(0, 10), title, url].filter((part) => part !== undefined).join(' · ');
  const read = readings.map(({ stamp, claims }) => `    ${stamp.extractor}, rules ${stamp.rules}: ${claims} claims`);
  return [`ingested ${ingestedAt.slice(0, 16).replace('T', ' ')}  text ${text.slice(0, 12)}  ${printed}`, ...read];
}

/** What a judgement says, in a line. */
export function judgementInWords(judgement: JudgementRecord): string {
  switch (judgement.verdict) {
    case 'same':
      return `${judgement.left} is the same as ${judgement.right}`;
    case 'different':
      return `${judgement.left} is not the same as ${judgement.right}`;
    case 'unsure':
      return `nobody can tell whether ${judgement.left} is the same as ${judgement.right}`;
    case 'split':
      return `${judgement.entity} means ${judgement.as} in ${judgement.articles.join(', ')}`;
    case 'rename':
      return `${judgement.entity} is called ${judgement.name}`;
    case 'kind':
      return `${judgement.entity} is a ${judgement.kind}`;
    case 'retract':
      return `article ${judgement.article} is retracted`;
    case 'undo':
      return `judgement ${judgement.judgement} is taken back`;
    default:
      return claimJudgementInWords(judgement);
  }
}

function claimJudgementInWords({
  verdict,
  claim,
  stated,
  ...rest
}: Extract<JudgementRecord, { stated: unknown }>): string {
  const said = `${stated.subject.name} ${stated.type} ${stated.object?.name ?? ''}`.trim();
  const changes = 'changes' in rest ? `, now ${JSON.stringify(rest.changes)}` : '';
  return `claim ${claim} (${said}) ${PAST[verdict]}${changes}`;
}

const PAST = { refuse: 'is refused', confirm: 'is confirmed', correct: 'is corrected', add: 'is added' };
