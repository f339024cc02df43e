import { extractLine } from '../ingest/extract-stream';
import { MAX_BYTES } from '../ingest/read/limits';
import { linesOf } from '../ingest/read/lines';
import { EXIT, type ExitStatus } from './exit-status';
import { openExtractor } from './open';
import { sharedSchema } from './options';
import type { Terminal } from './terminal';

/** `firmament extract`: one line out for each line in, in their order; blank lines are skipped. */
export async function extract(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const extractor = await openExtractor(sharedSchema.parse(given), terminal);
  let refused = false;
  for await (const line of linesOf(terminal.stdin, MAX_BYTES)) {
    if ('text' in line && line.text.trim() === '') continue;
    const answer = 'text' in line ? extractLine(extractor, line.text) : tooLong(line.tooLong);
    refused ||= answer.refused;
    if (!(await terminal.out(`${answer.line}\n`))) break;
  }
  return refused ? EXIT.refused : EXIT.ok;
}

function tooLong(size: number): { readonly line: string; readonly refused: boolean } {
  const message = `line of ${size} bytes is too long (limit ${MAX_BYTES}). Cut the text into articles.`;
  return { line: JSON.stringify({ id: null, error: { code: 'too-large', message } }), refused: true };
}
