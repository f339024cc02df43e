/**
 * The process that holds the embedded engine. It answers the calls of the process that forked it, watches its own
 * memory, and dies with its parent: a database left locked by an orphan could not be opened again.
 */
import { messageOf } from '../../ontology/errors';
import { Engine, notOpen } from './engine';
import { toStoreError } from './errors';
import { type Answer, type Failure, isCall, type Reply, type Request } from './messages';

const WATCH_EVERY = 100;
const DONE: Answer = { to: 'done' };

let engine: Engine | undefined;
let memoryLimit = Number.POSITIVE_INFINITY;

function opened(): Engine {
  if (!engine) throw notOpen();
  return engine;
}

async function answer(request: Request): Promise<Answer> {
  switch (request.ask) {
    case 'open':
      memoryLimit = request.memoryLimit;
      engine = await Engine.open(request.path);
      return DONE;
    case 'read':
      return { to: 'read', result: await opened().read(request.cypher, request.parameters, request.limit) };
    case 'write':
      await opened().write(request.statements, request.touched);
      return DONE;
    case 'fill':
      await opened().fill(request);
      return DONE;
    case 'search':
      return { to: 'search', hits: await opened().search(request.text, request.kinds, request.limit) };
    case 'list':
      return { to: 'list', keys: await opened().list(request.of) };
    case 'fetch':
      return { to: 'fetch', elements: opened().fetch(request.of, request.keys) };
    case 'tally':
      return { to: 'tally', tally: opened().tally() };
    case 'clear':
      return clear(request.path);
    case 'close':
      engine?.close();
      engine = undefined;
      return DONE;
  }
}

async function clear(path: string): Promise<Answer> {
  if (await engine?.removeAll()) return DONE;
  engine?.close();
  engine = undefined;
  Engine.remove(path);
  engine = await Engine.open(path);
  return DONE;
}

function failureOf(thrown: unknown): Failure {
  const { kind, code, message, retriable } = toStoreError(thrown);
  return { kind, code, message, retriable };
}

function send(reply: Reply, then: () => void = () => undefined): void {
  process.send?.(reply, then);
}

function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function watchMemory(): void {
  const used = process.memoryUsage.rss();
  if (used <= memoryLimit) return;
  const [held, most] = [used, memoryLimit].map((bytes) => `${Math.round(bytes / 1024 / 1024)} MB`);
  const message =
    `The embedded engine was ended: it held ${held} of memory, more than the ${most} it may. ` +
    'Ask for less at once, raise the memory limit, or use a Neo4j server: --store bolt://host:7687';
  send({ ending: { kind: 'limit', code: 'store-memory', message, retriable: false } }, die);
}

process.on('message', (message: unknown) => {
  if (!isCall(message)) return;
  const { call, request } = message;
  answer(request)
    .then((given) => send({ call, answer: given }))
    .catch((thrown: unknown) => send({ call, failure: failureOf(thrown) }));
});
// Ctrl+C reaches the whole group: whether the engine ends is its parent's to say.
process.on('SIGINT', () => undefined);
process.on('disconnect', die);
process.on('uncaughtException', (thrown) => {
  process.stderr.write(`${messageOf(thrown)}\n`);
  die();
});
setInterval(watchMemory, WATCH_EVERY);
