import { z } from 'zod';
import type { AsOf, Graph, HistoryFilter, LossScope, Period, Reading, Refused, Scope } from '../graph';
import type { Judgement } from '../ontology/judgements';
import type { KINDS } from '../ontology/kinds';
import { recordSchema, stampSchema } from '../ontology/records';
import type { ReadRequest } from '../store/store';
import type { LineSocket } from './line-socket';
import { failureOf, type Method, requestSchema } from './messages';

/** Only this user can connect, and the graph checks what it is given: here, that it is an object at all. */
const object = <T extends object>() => z.custom<T>((value) => typeof value === 'object' && value !== null);

const known = z.tuple([z.string(), object<Reading['publication']>(), stampSchema]);
const reviewOptions = object<NonNullable<Parameters<Graph['review']>[0]>>();
const outdated = z.tuple([stampSchema, object<{ readonly after?: string }>()]);
const subgraph = z.tuple([object<Scope>(), object<{ readonly claims?: boolean } & AsOf>()]);
const entity = z.tuple([z.string(), object<{ readonly during?: Period } & AsOf>()]);
const relationship = z.tuple([z.string(), object<AsOf>()]);
const searchOptions = object<{ readonly kinds?: readonly (typeof KINDS)[number][]; readonly limit?: number } & AsOf>();

const paths = z.tuple([z.string(), z.string(), object<{ readonly hops?: number }>()]);

type Call = (graph: Graph, parameters: readonly unknown[], signal: AbortSignal) => Promise<unknown>;

const CALLS: Readonly<Record<Method, Call>> = {
  known: (graph, parameters) => graph.known(...known.parse(parameters)),
  accept: (graph, [reading]) => graph.accept(object<Reading>().parse(reading)),
  refuse: (graph, [refused]) => graph.refuse(object<Refused>().parse(refused)),
  judge: (graph, [judgement]) => graph.judge(object<Judgement>().parse(judgement)),
  review: (graph, [options]) => graph.review(reviewOptions.parse(options)),
  history: (graph, [filter]) => graph.history(object<HistoryFilter>().parse(filter)),
  outdated: (graph, parameters) => graph.outdated(...outdated.parse(parameters)),
  arrange: (graph) => graph.arrange(),
  read: (graph, [request], signal) => graph.read({ ...object<ReadRequest & AsOf>().parse(request), signal }),
  search: (graph, [text, options]) => graph.search(z.string().parse(text), searchOptions.parse(options)),
  entity: (graph, parameters) => graph.entity(...entity.parse(parameters)),
  relationship: (graph, parameters) => graph.relationship(...relationship.parse(parameters)),
  article: (graph, [id]) => graph.article(z.string().parse(id)),
  subgraph: (graph, parameters) => graph.subgraph(...subgraph.parse(parameters)),
  stats: (graph, [options]) => graph.stats(object<AsOf>().parse(options)),
  changes: (graph, [period]) => graph.changes(object<Period>().parse(period)),
  disputes: (graph, [options]) => graph.disputes(object<{ readonly limit?: number } & AsOf>().parse(options)),
  counts: (graph) => graph.counts(),
  paths: (graph, parameters) => graph.paths(...paths.parse(parameters)),
  losses: (graph, [scope]) => graph.losses(object<LossScope>().parse(scope)),
  records: (graph, [after]) => graph.records(z.int().parse(after)),
  admit: (graph, [records]) => graph.admit(z.array(recordSchema).parse(records)),
  rebuild: (graph, [options]) => graph.rebuild(object<{ readonly verify?: boolean }>().parse(options)),
};

/** Answers the calls that come over a connection, several at a time. */
export function serveCalls(socket: LineSocket, graph: Promise<Graph>): void {
  const running = new Map<number, AbortController>();
  socket.closed(() => {
    for (const controller of running.values()) controller.abort();
  });
  socket.receive((line) => {
    const request = requestOf(line);
    if (!request) return socket.end();
    if ('cancel' in request) return running.get(request.cancel)?.abort();
    const controller = new AbortController();
    running.set(request.call, controller);
    graph
      .then((opened) => CALLS[request.method](opened, request.parameters, controller.signal))
      .then((result) => socket.send({ call: request.call, result: result ?? null }))
      .catch((thrown: unknown) => socket.send({ call: request.call, failure: failureOf(thrown) }))
      .finally(() => running.delete(request.call));
  });
}

function requestOf(line: string): z.infer<typeof requestSchema> | undefined {
  try {
    return requestSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
