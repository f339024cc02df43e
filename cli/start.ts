import type { ExitStatus } from './exit-status';
import { ingestInto } from './ingest';
import { openPlace, readNames } from './open';
import { packageRoot, seedsFolder } from './package-root';
import { ensurePage } from './page';
import { serveGraph } from './serve';
import { serveSchema } from './serve-options';
import type { Terminal } from './terminal';

const TRY = [
  'Try: click a line between two names to see the sentences behind it, or ask on the command line:',
  '  npm run -s firmament -- search openai',
  "  npm run -s firmament -- query 'MATCH (a:Firm)-[r:ACQUIRED]->(b) RETURN a.name, b.name, r.status, r.amount LIMIT 10'",
  '  npm run -s firmament -- ingest your-articles/',
];

/** `firmament start`, behind `npm start`: the shipped articles into the graph, the page built, the viewer served. */
export async function start(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = serveSchema.parse(given);
  const articles = seedsFolder('articles');
  const names = await readNames(options, terminal);
  const graph = await openPlace(options, terminal, names);
  const stop = new AbortController().signal;
  const summary = await ingestInto([articles], { graph, names, terminal, stop }, async () => undefined);
  await ensurePage(terminal);
  terminal.say(
    `${summary.articles} articles of ${articles.slice(packageRoot().length + 1)} are in the graph (${summary.new} new).`,
  );
  for (const line of TRY) terminal.say(line);
  if (summary.refused > 0) terminal.say(`${summary.refused} were refused: npm run -s firmament -- ingest ${articles}`);
  return serveGraph({ graph, names }, options, terminal);
}
