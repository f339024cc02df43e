import type { z } from 'zod';
import { FORMATS } from '../graph/exchange/formats';
import type { Graph } from '../graph/graph';
import { messageOf } from '../graph/ontology/errors';
import type { CatalogueEntries } from '../ingest/catalogue/read-catalogue';
import { createServer, type Server } from '../viewer/server/server';
import { adderTo } from './added';
import { ensureArranged } from './arranged';
import { openBrowser } from './browser';
import { EXIT, type ExitStatus } from './exit-status';
import { interrupted } from './interrupted';
import { measured } from './measured';
import { openPlace, readNames } from './open';
import { packageVersion, pageFolder } from './package-root';
import { ensurePage } from './page';
import { serveSchema } from './serve-options';
import type { Terminal } from './terminal';

/** `firmament serve`: the viewer on this machine, until interrupted. */
export async function serve(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = serveSchema.parse(given);
  await ensurePage(terminal);
  const names = await readNames(options, terminal);
  return serveGraph({ graph: await openPlace(options, terminal, names), names }, options, terminal);
}

/** A graph, and the names that articles given to the viewer are read with. */
export interface Served {
  readonly graph: Graph;
  readonly names: CatalogueEntries;
}

/** Serves an open graph until interrupted, then closes both. */
export async function serveGraph(
  served: Served,
  options: z.infer<typeof serveSchema>,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { graph } = served;
  let ended = false;
  try {
    await ensureArranged(graph, terminal);
    const server = await listen(served, options, terminal);
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

function listen({ graph, names }: Served, options: z.infer<typeof serveSchema>, terminal: Terminal): Promise<Server> {
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
    add: adderTo(graph, names),
    now: terminal.now,
    onError: (error) => terminal.say(`firmament: ${messageOf(error)}`),
  });
}

function sayWhere(server: Server, options: z.infer<typeof serveSchema>, terminal: Terminal): void {
  if (options.port !== 0 && server.port !== options.port)
    terminal.say(`Port ${options.port} is taken; using ${server.port}.`);
  terminal.say(`Viewer: ${server.entry}   (Ctrl+C ends it)`);
}
