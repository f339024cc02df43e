import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { isFirmamentError } from '../../graph/ontology/errors';
import type { ReadOutcome } from './article';
import { expandPaths, unreadable } from './expand-paths';
import { MAX_BYTES, tooLarge } from './limits';
import { readStream } from './read-stream';
import { extensionOf, JSON_LINES } from './readers';

export interface ReadOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Read for the path `-`: one text, or JSON lines if it begins with an object. */
  readonly stdin: Readable;
}

/**
 * Articles behind paths (files, folders, patterns, `-`), one at a time in a fixed order. What cannot be read is an
 * outcome with its reason, and the rest goes on.
 *
 * @example
 * for await (const outcome of readPaths(['news/'], { cwd: process.cwd(), stdin: process.stdin })) …
 */
export async function* readPaths(paths: readonly string[], options: ReadOptions): AsyncGenerator<ReadOutcome> {
  for (const each of paths) {
    if (each === '-') yield* guarded(readStream(options.stdin, each), each);
    else yield* readPath(each, options.cwd);
  }
}

async function* readPath(given: string, cwd: string): AsyncGenerator<ReadOutcome> {
  for (const found of await expandPaths([given], cwd)) {
    if ('refused' in found) yield { path: found.name, refused: found.refused };
    else yield* guarded(readFile(found.file, found.name), found.name);
  }
}

/** What a source throws is its last outcome. */
async function* guarded(outcomes: AsyncIterable<ReadOutcome>, path: string): AsyncGenerator<ReadOutcome> {
  try {
    yield* outcomes;
  } catch (thrown) {
    yield { path, refused: isFirmamentError(thrown) ? thrown : unreadable(thrown) };
  }
}

async function* readFile(file: string, name: string): AsyncGenerator<ReadOutcome> {
  const { size } = await stat(file);
  if (size > MAX_BYTES && !JSON_LINES.includes(extensionOf(file))) throw tooLarge(size);
  yield* readStream(createReadStream(file), name);
}
