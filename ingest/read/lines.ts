import { isUtf8 } from 'node:buffer';

/** A line of a stream, or how long it was where it exceeds the limit: then its content is dropped. */
export type Line = { readonly text: string; readonly valid: boolean } | { readonly tooLong: number };

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Lines of UTF-8 bytes, without their ends and without a byte-order mark, holding no more than one line in memory.
 * Invalid bytes become U+FFFD, and the line is marked so.
 *
 * @param limit - bytes of a line
 */
export async function* linesOf(
  stream: AsyncIterable<unknown> | Iterable<unknown>,
  limit: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    let rest = bytesIn(chunk);
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

/** A piece of a stream as bytes, whether it gives bytes or text. */
export function bytesIn(chunk: unknown): Buffer {
  return chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.from(String(chunk));
}

function lineOf(parts: readonly Buffer[], size: number, limit: number): Line {
  if (size > limit) return { tooLong: size };
  const bytes = Buffer.concat(parts);
  const text = bytes.toString('utf8').replace(/\r$/, '');
  return { text: text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text, valid: isUtf8(bytes) };
}
