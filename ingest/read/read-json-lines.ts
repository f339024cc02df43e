import { FirmamentError, isFirmamentError } from '../../graph/ontology/errors';
import type { ReadOutcome } from './article';
import { articlesOf, emptySource } from './articles-of';
import { readJsonLine } from './jsonl';
import { MAX_BYTES, tooLarge } from './limits';
import { type Line, linesOf } from './lines';

/** The articles of JSON lines, one a line; a line that is none is refused by its number. */
export async function* readJsonLines(
  source: AsyncIterable<unknown> | Iterable<unknown>,
  name: string,
): AsyncGenerator<ReadOutcome> {
  let number = 0;
  let found = 0;
  for await (const line of linesOf(source, MAX_BYTES)) {
    number += 1;
    if ('text' in line && line.text.trim() === '') continue;
    found += 1;
    yield* readLine(line, `${name}:${number}`);
  }
  if (found === 0) yield { path: name, refused: emptySource() };
}

function* readLine(line: Line, path: string): Generator<ReadOutcome> {
  try {
    if ('tooLong' in line) throw tooLarge(line.tooLong);
    if (!line.valid) throw notUtf8();
    yield* articlesOf(readJsonLine(line.text), path);
  } catch (thrown) {
    if (!isFirmamentError(thrown)) throw thrown;
    yield { path, refused: thrown };
  }
}

function notUtf8(): FirmamentError {
  return new FirmamentError('invalid-input', 'line is not valid UTF-8. Save the file as UTF-8.', { code: 'encoding' });
}
