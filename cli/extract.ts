import type { z } from 'zod';
import { answerLine, type StreamAnswer } from '../ingest/extract-stream';
import { MAX_BYTES } from '../ingest/read/limits';
import { type Line, linesOf } from '../ingest/read/lines';
import type { AsyncExtractor } from '../ingest/workers/async-extractor';
import { inOrder } from '../ingest/workers/in-order';
import { EXIT, type ExitStatus } from './exit-status';
import { readNames } from './open';
import { sharedSchema, workersSchema } from './options';
import type { Terminal } from './terminal';
import { textReader, windowFor } from './text-reader';

const schema = sharedSchema.extend(workersSchema);
type Options = z.infer<typeof schema>;

/** `firmament extract`: one line out for each line in, in their order; blank lines are skipped. */
export async function extract(given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const extractor = textReader(await readNames(options, terminal), options.workers);
  try {
    return await answerAll(extractor, options, terminal);
  } finally {
    await extractor.close();
  }
}

async function answerAll(extractor: AsyncExtractor, { workers }: Options, terminal: Terminal): Promise<ExitStatus> {
  let refused = false;
  const work = (line: Line) => answer(line, extractor);
  const lines = written(linesOf(terminal.stdin, MAX_BYTES));
  for await (const { line, refused: bad } of inOrder(lines, work, windowFor(workers, lengthOf))) {
    refused ||= bad;
    if (await terminal.out(`${line}\n`)) continue;
    terminal.stdin.destroy();
    break;
  }
  return refused ? EXIT.refused : EXIT.ok;
}

/** Lines that are not blank. */
async function* written(lines: AsyncIterable<Line>): AsyncGenerator<Line> {
  for await (const line of lines) if (!('text' in line) || line.text.trim() !== '') yield line;
}

function lengthOf(line: Line): number {
  return 'text' in line ? line.text.length : 0;
}

async function answer(line: Line, extractor: AsyncExtractor): Promise<StreamAnswer> {
  return 'text' in line ? answerLine(extractor, line.text) : tooLong(line.tooLong);
}

function tooLong(size: number): StreamAnswer {
  const message = `line of ${size} bytes is too long (limit ${MAX_BYTES}). Cut the text into articles.`;
  return { line: JSON.stringify({ id: null, error: { code: 'too-large', message } }), refused: true };
}
