import path from 'node:path';
import { z } from 'zod';
import type { ExchangeGraph, Format } from '../graph/exchange/exchange';
import { formatOf } from '../graph/exchange/formats';
import { exchangeGraph } from '../graph/exchange/graph';
import { scopeInWords } from '../graph/exchange/scope-in-words';
import { writeExport } from '../graph/exchange/write-file';
import type { AsOf, Graph, Scope, Subgraph } from '../graph/graph';
import { KINDS } from '../graph/ontology/kinds';
import { RELATION_TYPES } from '../graph/ontology/relations';
import { STATUSES } from '../graph/ontology/statuses';
import { EXIT, type ExitStatus } from './exit-status';
import { checkScope, checkTarget } from './export-checks';
import { withGraph } from './open';
import { asOfIn, periodSchema, sharedSchema } from './options';
import { packageVersion } from './package-root';
import { parametersOf, parametersSchema } from './parameters';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({
  format: z.string().optional(),
  query: z.string().optional(),
  param: parametersSchema,
  around: z.array(z.string()).optional(),
  depth: z.int().optional(),
  kind: z.array(z.enum(KINDS)).optional(),
  type: z.array(z.enum(RELATION_TYPES)).optional(),
  status: z.array(z.enum(STATUSES)).optional(),
  minConfidence: z.number().optional(),
  evidence: z.boolean().optional(),
  asOf: z.string().optional(),
  during: periodSchema.optional(),
});

type Options = z.infer<typeof schema>;

/** `firmament export FILE`: a part of the graph, with its evidence, as a file or a folder that other programs read. */
export async function exportGraph(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const target = words[0] ?? '';
  const format = formatOf(options.format ?? target);
  checkScope(options);
  await checkTarget(path.resolve(terminal.cwd, target), target, format);
  const scope = scopeOf(options);
  const subgraph = await withGraph(options, terminal, (graph) => partOf(graph, scope, asOfIn(options)));
  const about = {
    generator: `Firmament ${packageVersion()}`,
    scope: scopeInWords(scope, options.asOf),
    date: terminal.now().toISOString(),
  };
  const graph = exchangeGraph(subgraph, about);
  await write(graph, format, { target, evidence: options.evidence ?? false, terminal });
  await report(graph, format, { target, json: options.json ?? false, terminal });
  return EXIT.ok;
}

/** @throws not-found for an entity to look around that is not there: an empty file would say there is nothing */
async function partOf(graph: Graph, scope: Scope, asOf: AsOf): Promise<Subgraph> {
  for (const id of scope.around ?? []) await graph.entity(id, asOf);
  return graph.subgraph(scope, { claims: true, ...asOf });
}

function scopeOf(options: Options): Scope {
  return {
    ...(options.query === undefined ? {} : { query: options.query, parameters: parametersOf(options.param) }),
    ...(options.around === undefined ? {} : { around: options.around, depth: options.depth ?? 1 }),
    ...(options.kind === undefined ? {} : { kinds: options.kind }),
    ...(options.type === undefined ? {} : { types: options.type }),
    ...(options.status === undefined ? {} : { statuses: options.status }),
    ...(options.minConfidence === undefined ? {} : { minConfidence: options.minConfidence }),
    ...(options.during === undefined ? {} : { during: options.during }),
  };
}

interface Target {
  readonly target: string;
  readonly evidence: boolean;
  readonly terminal: Terminal;
}

async function write(graph: ExchangeGraph, format: Format, { target, evidence, terminal }: Target): Promise<void> {
  await writeExport(path.resolve(terminal.cwd, target), format.write(graph, { evidence }), graph.about.date);
}

interface Report {
  readonly target: string;
  readonly json: boolean;
  readonly terminal: Terminal;
}

async function report({ about }: ExchangeGraph, format: Format, { target, json, terminal }: Report): Promise<void> {
  const { nodes, edges, of, scope } = about;
  if (json) await terminal.out(`${JSON.stringify({ file: target, format: format.id, ...about })}\n`);
  else if (nodes === 0 && of.nodes > 0)
    terminal.say(`${target}: nothing of ${of.nodes} nodes is in this part (${scope}).`);
  else
    terminal.say(`${target}: ${nodes} of ${of.nodes} nodes, ${edges} of ${of.edges} edges (${scope}), ${format.label}`);
}
