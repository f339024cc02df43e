import type { z } from 'zod';
import { FORMATS } from '../graph/exchange/formats';
import type { Graph } from '../graph/graph';
import { messageOf } from '../graph/ontology/errors';
import { createServer, type Server } from '../viewer/server/server';
import { ensureArranged } from './arranged';
import { openBrowser } from './browser';
import { EXIT, type ExitStatus } from './exit-status';
import { interrupted } from './interrupted';
import { measured } from './measured';
import { openPlace } from './open';
import { packageVersion, pageFolder } from './package-root';
import { ensurePage } from './page';
import { serveSchema } from './serve-options';
import type { Terminal } from './terminal';

/** `firmament serve`: the viewer on this machine, until interrupted. */
export async function serve(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = serveSchema.parse(given);
  await ensurePage(terminal);
  return serveGraph(await openPlace(options, terminal), options, terminal);
}

/** Serves an open graph until interrupted, then closes both. */
export async function serveGraph(
  graph: Graph,
  options: z.infer<typeof serveSchema>,
  terminal: Terminal,
): Promise<ExitStatus> {
  let ended = false;
  try {
    await ensureArranged(graph, terminal);
    const server = await listen(graph, options, terminal);
    sayWhere(server, options, terminal);
    if (options.open && terminal.interactive) openBrowser(server.entry, terminal);
    await interrupted();
    ended = true;
    await server.close();
  } finally {
    // Ctrl+C reaches the engine's process too: that it is gone is no fault then.
    await graph.close().catch((thrown: unknown) => {
      if (!ended) throw thrown;
    });
  }
  return EXIT.ok;
}

function listen(graph: Graph, options: z.infer<typeof serveSchema>, terminal: Terminal): Promise<Server> {
  const token = terminal.env.FIRMAMENT_TOKEN;
  return createServer({
    graph,
    formats: FORMATS,
    port: options.port,
    host: options.host,
    ...(token === undefined ? {} : { token }),
    page: pageFolder(),
    version: packageVersion(),
    measured: measured(),
    now: terminal.now,
    onError: (error) => terminal.say(`firmament: ${messageOf(error)}`),
  });
}

function sayWhere(server: Server, options: z.infer<typeof serveSchema>, terminal: Terminal): void {
  if (options.port !== 0 && server.port !== options.port)
    terminal.say(`Port ${options.port} is taken; using ${server.port}.`);
  terminal.say(`Viewer: ${server.entry}   (Ctrl+C ends it)`);
}
