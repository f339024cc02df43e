import type { ReadOutcome } from './article';
import { articlesOf } from './articles-of';
import { decodeText, isUtf16 } from './decode';
import { MAX_BYTES, tooLarge } from './limits';
import { bytesIn } from './lines';
import { readJsonLines } from './read-json-lines';
import { extensionOf, JSON_LINES, readerFor } from './readers';

/** A first line that opens an object: JSON lines, where no file name says what it is. */
const OBJECT = /^(?:\u00EF\u00BB\u00BF)?\s*\{\s*"/;

/**
 * The articles of a stream of bytes. JSON lines are taken line by line and may be any number; a text is taken whole.
 *
 * @param name - file name, or `-` for a stream without one
 * @throws invalid-input, limit
 */
export async function* readStream(stream: AsyncIterable<unknown>, name: string): AsyncGenerator<ReadOutcome> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const head = first.done ? Buffer.of() : bytesIn(first.value);
  const all = following(head, chunks);
  if (!isJsonLines(name, head)) yield* readText(await bytesOf(all), name);
  else if (isUtf16(head)) yield* readJsonLines([decodeText(await bytesOf(all))], name);
  else yield* readJsonLines(all, name);
}

function isJsonLines(name: string, head: Buffer): boolean {
  if (name !== '-') return JSON_LINES.includes(extensionOf(name));
  return OBJECT.test(head.subarray(0, 256).toString('latin1'));
}

function* readText(bytes: Uint8Array, name: string): Generator<ReadOutcome> {
  const text = decodeText(bytes);
  yield* articlesOf(readerFor(name, text).read(text), name);
}

async function* following(head: Buffer, rest: AsyncIterator<unknown>): AsyncGenerator<unknown> {
  yield head;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/** Gives up at the limit without reading on: a device or a pipe may never end. */
async function bytesOf(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = bytesIn(chunk);
    size += bytes.length;
    if (size > MAX_BYTES) throw tooLarge(size);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
