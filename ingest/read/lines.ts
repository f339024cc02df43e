import type { Readable } from 'node:stream';

/** A line of a stream, or how long it was where it exceeds the limit: then its content is dropped. */
export type Line = { readonly text: string } | { readonly tooLong: number };

/**
 * Lines of UTF-8 bytes, without their ends, holding no more than one line in memory. Invalid bytes become U+FFFD.
 *
 * @param limit - bytes of a line
 */
export async function* linesOf(stream: Readable, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk);
    for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10)) {
      yield lineOf([...parts, rest.subarray(0, at)], size + at, limit);
      rest = rest.subarray(at + 1);
      parts = [];
      size = 0;
    }
    size += rest.length;
    if (size <= limit) parts.push(rest);
    else parts = [];
  }
  if (size > 0) yield lineOf(parts, size, limit);
}

function lineOf(parts: readonly Buffer[], size: number, limit: number): Line {
  if (size > limit) return { tooLong: size };
  return { text: Buffer.concat(parts).toString('utf8').replace(/\r$/, '') };
}
