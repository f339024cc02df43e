import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { FirmamentError, isFirmamentError } from '../../graph/ontology/errors';
import type { ReadOutcome } from './article';
import { articlesOf } from './articles-of';
import { decodeText } from './decode';
import { expandPaths, unreadable } from './expand-paths';
import { readJsonLine } from './jsonl';
import { linesOf } from './lines';
import { extensionOf, JSON_LINES, readerFor } from './readers';

/** Bytes of one text; a larger file is no article. */
export const MAX_BYTES = 32 * 1024 * 1024;

export interface ReadOptions {
  /** What relative paths are relative to. */
  readonly cwd: string;
  /** Read for the path `-`: one text, or JSON lines if its first character is `{`. */
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
    if (each === '-') yield* readStandardInput(options.stdin);
    else yield* readPath(each, options.cwd);
  }
}

async function* readPath(given: string, cwd: string): AsyncGenerator<ReadOutcome> {
  for (const found of await expandPaths([given], cwd)) {
    if ('refused' in found) yield { path: found.name, refused: found.refused };
    else if (JSON_LINES.includes(extensionOf(found.file))) yield* readLines(createReadStream(found.file), found.name);
    else yield* readFile(found.file, found.name);
  }
}

async function* readFile(file: string, name: string): AsyncGenerator<ReadOutcome> {
  try {
    yield* readBytes(await bytesOf(file), name);
  } catch (thrown) {
    yield { path: name, refused: isFirmamentError(thrown) ? thrown : unreadable(thrown) };
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const handle = await open(file, 'r');
  try {
    const { size } = await handle.stat();
    if (size > MAX_BYTES) throw tooLarge(size);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

function* readBytes(bytes: Uint8Array, name: string): Generator<ReadOutcome> {
  const text = decodeText(bytes);
  yield* articlesOf(readerFor(name, text).read(text), name);
}

async function* readLines(stream: Readable, name: string): AsyncGenerator<ReadOutcome> {
  let number = 0;
  try {
    for await (const line of linesOf(stream, MAX_BYTES)) {
      number += 1;
      const path = `${name}:${number}`;
      if ('tooLong' in line) yield { path, refused: tooLarge(line.tooLong) };
      else if (line.text.trim() !== '') yield* readLine(line.text, path);
    }
  } catch (thrown) {
    yield { path: name, refused: unreadable(thrown) };
  }
}

function* readLine(line: string, name: string): Generator<ReadOutcome> {
  try {
    yield* articlesOf(readJsonLine(line), name);
  } catch (thrown) {
    if (!isFirmamentError(thrown)) throw thrown;
    yield { path: name, refused: thrown };
  }
}

async function* readStandardInput(stdin: Readable): AsyncGenerator<ReadOutcome> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) {
      yield { path: '-', refused: tooLarge(size) };
      return;
    }
    chunks.push(bytes);
  }
  yield* readWhole(Buffer.concat(chunks));
}

function* readWhole(bytes: Buffer): Generator<ReadOutcome> {
  try {
    if (bytes[0] === 0x7b) yield* eachLine(decodeText(bytes));
    else yield* readBytes(bytes, '-');
  } catch (thrown) {
    if (!isFirmamentError(thrown)) throw thrown;
    yield { path: '-', refused: thrown };
  }
}

function* eachLine(text: string): Generator<ReadOutcome> {
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() !== '') yield* readLine(line, `-:${at + 1}`);
  }
}

function tooLarge(size: number): FirmamentError {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return new FirmamentError(
    'limit',
    `${megabytes(size)} is too large for an article (limit ${megabytes(MAX_BYTES)}). Cut it into articles.`,
    {
      code: 'too-large',
    },
  );
}
