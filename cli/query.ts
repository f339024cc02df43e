import { z } from 'zod';
import { formatResult, RESULT_FORMATS } from '../graph/query/results';
import type { ReadResult } from '../graph/store/store';
import { EXIT, type ExitStatus } from './exit-status';
import { withGraph } from './open';
import { asOfIn, sharedSchema } from './options';
import { parametersOf, parametersSchema } from './parameters';
import type { Terminal } from './terminal';

const MOST_ROWS = 10_000;
const MOST_MILLISECONDS = 10_000;

const schema = sharedSchema.extend({
  param: parametersSchema,
  format: z.enum(RESULT_FORMATS).optional(),
  limit: z.int(),
  timeout: z.int(),
  asOf: z.string().optional(),
});

/** `firmament query CYPHER`: read only; rows on standard output, whether there are more on standard error. */
export async function query(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const request = {
    cypher: words[0] ?? '',
    parameters: parametersOf(options.param),
    limit: Math.min(options.limit, MOST_ROWS),
    timeout: Math.min(options.timeout, MOST_MILLISECONDS),
    ...asOfIn(options),
  };
  const result = await withGraph(options, terminal, (graph) => graph.read(request));
  for (const chunk of formatResult(result, options.format ?? (options.json ? 'json' : 'table'), terminal.width)) {
    if (!(await terminal.out(chunk))) break;
  }
  sayCut(result, terminal);
  return EXIT.ok;
}

function sayCut(result: ReadResult, terminal: Terminal): void {
  if (result.truncated) terminal.say(`truncated: only the first ${result.rows.length} rows are shown (--limit)`);
}
