import { z } from 'zod';
import type {
  ClaimView,
  EntityDetails,
  EntityView,
  Graph,
  RelationshipDetails,
  RelationshipView,
} from '../graph/graph';
import { printable } from '../graph/query/terminal-text';
import { claimLines } from './claim-text';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { asOfIn, periodSchema, sharedSchema } from './options';
import { factsOf, outletsText, sentenceOf } from './relationship-text';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({
  ids: z.boolean().optional(),
  asOf: z.string().optional(),
  during: periodSchema.optional(),
});

type Options = z.infer<typeof schema>;

/** `firmament show ID`: an entity with its relationships, or a relationship with its claims; each with its sentences. */
export async function show(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const id = words[0] ?? '';
  await withGraph(options, terminal, async (graph) => {
    if (!isRelationshipId(id)) return showEntity(graph, id, options, terminal);
    const details = await graph.relationship(id, asOfIn(options));
    return terminal.out(options.json ? `${JSON.stringify(details)}\n` : relationshipText(details, options.ids));
  });
  return EXIT.ok;
}

/** `TYPE:source>target`; an entity's id starts with its kind and a slash. */
function isRelationshipId(id: string): boolean {
  return /^[A-Z_]+:/.test(id);
}

async function showEntity(graph: Graph, id: string, options: Options, terminal: Terminal): Promise<boolean> {
  const { json, during, ids } = options;
  const asOf = asOfIn(options);
  const details = await graph.entity(id, { ...asOf, ...(during ? { during } : {}) });
  if (json) return terminal.out(`${JSON.stringify(details)}\n`);
  const claims = new Map<string, readonly ClaimView[]>();
  for (const each of details.relationships) claims.set(each.id, (await graph.relationship(each.id, asOf)).claims);
  return terminal.out(entityText(details, claims, ids));
}

function relationshipText(details: RelationshipDetails, ids = false): string {
  const { relationship, source, target, claims } = details;
  const facts = [factsOf(relationship), outletsText(details)].filter((part) => part !== '').join(', ');
  const head = `${sentenceOf(relationship, source, target)}\n${facts}\n${relationship.id}\n`;
  return `${head}\n${claims.map((claim) => claimLines(claim, ids).join('\n')).join('\n\n')}\n`;
}

function entityText(details: EntityDetails, claims: ReadonlyMap<string, readonly ClaimView[]>, ids = false): string {
  const { entity, relationships, figures } = details;
  const others = new Map([...details.neighbours, entity].map((each) => [each.id, each]));
  const lines = [`${printable(entity.name)} (${entity.kind})  ${entity.id}`, ...identityLines(entity)];
  for (const each of relationships) {
    lines.push('', `${sentenceBetween(each, others)} — ${factsOf(each)}  ${each.id}`);
    lines.push(...(claims.get(each.id) ?? []).flatMap((claim) => claimLines(claim, ids)).map((line) => `  ${line}`));
  }
  for (const claim of figures) lines.push('', ...claimLines(claim, ids));
  return `${lines.join('\n')}\n`;
}

function identityLines(entity: EntityView): readonly string[] {
  const shown = ['aliases', 'country', 'ticker', 'wikidata', 'firstSeen', 'lastSeen', 'mentions', 'sources'];
  return shown.flatMap((key) => {
    const value = entity.properties[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return [`${key.padEnd(11)}${printable(Array.isArray(value) ? value.join(', ') : String(value))}`];
  });
}

function sentenceBetween(relationship: RelationshipView, entities: ReadonlyMap<string, EntityView>): string {
  return sentenceOf(relationship, entities.get(relationship.source), entities.get(relationship.target));
}
