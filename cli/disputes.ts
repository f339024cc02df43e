import { z } from 'zod';
import type { ClaimView, DisputedView } from '../graph/graph';
import { DISPUTE_DESCRIPTIONS, type Dispute } from '../graph/ontology/disputes';
import { claimLines } from './claim-text';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { asOfIn, sharedSchema } from './options';
import { factsOf, sentenceOf } from './relationship-text';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({ limit: z.int(), asOf: z.string().optional() });

/** `firmament disputes`: claims that cannot all hold, side by side with their sentences. */
export async function disputes(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const asked = { limit: options.limit, ...asOfIn(options) };
  const found = await withGraph(options, terminal, (graph) => graph.disputes(asked));
  const text = found.disputes.map((each) => `${disputedText(each)}\n`).join('\n');
  await terminal.out(options.json ? `${JSON.stringify(found)}\n` : text);
  if (options.json) return EXIT.ok;
  if (found.total === 0) terminal.say('No claims contradict one another.');
  if (found.total > found.disputes.length)
    terminal.say(`the first ${found.disputes.length} of ${found.total} (--limit)`);
  return EXIT.ok;
}

function disputedText({ relationship, source, target, claims, rivals, disputes: found }: DisputedView): string {
  const views = new Map([...claims, ...rivals].map((claim) => [claim.id, claim]));
  return [
    `${sentenceOf(relationship, source, target)} — ${factsOf(relationship)}  ${relationship.id}`,
    ...found.flatMap((dispute) => disputeLines(dispute, relationship.id, views)),
  ].join('\n');
}

function disputeLines({ kind, sides }: Dispute, own: string, views: ReadonlyMap<string, ClaimView>): readonly string[] {
  return [
    `  ${kind}: ${DISPUTE_DESCRIPTIONS[kind]}`,
    ...sides.flatMap(({ relationship, claims }) => [
      relationship === own ? '  – on one side' : `  – on the other side ${relationship}`,
      ...claims.flatMap((id) => views.get(id) ?? []).flatMap((claim) => claimLines(claim).map((line) => `    ${line}`)),
    ]),
  ];
}
