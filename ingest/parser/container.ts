import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { FirmamentError } from '../../graph/ontology/errors';

/** A header and named streams of bytes: the form of a file of weights. */
export interface Container<Header> {
  readonly header: Header;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** Weights are a few megabytes unpacked. */
const MOST_BYTES = 64 * 1024 * 1024;
const HEADER_LENGTH = 4;
const lengths = z.object({ parts: z.array(z.tuple([z.string(), z.number().int().nonnegative()])) });

/** Packs a header and parts; the same input gives the same bytes. */
export function writeContainer(header: object, parts: ReadonlyMap<string, Uint8Array>): Buffer {
  const sizes = [...parts].map(([name, bytes]) => [name, bytes.length]);
  const head = Buffer.from(JSON.stringify({ ...header, parts: sizes }));
  const size = Buffer.alloc(HEADER_LENGTH);
  size.writeUInt32LE(head.length);
  return brotliCompressSync(Buffer.concat([size, head, ...parts.values()]), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}

/**
 * Unpacks what `writeContainer` packed.
 *
 * @throws FirmamentError `weights-unreadable` if the bytes are something else.
 */
export function readContainer<Header>(bytes: Uint8Array, schema: z.ZodType<Header>): Container<Header> {
  try {
    const raw = brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES });
    const end = HEADER_LENGTH + raw.readUInt32LE(0);
    const json: unknown = JSON.parse(raw.toString('utf8', HEADER_LENGTH, end));
    return { header: schema.parse(json), parts: cut(raw, end, lengths.parse(json).parts) };
  } catch (cause) {
    throw new FirmamentError('invalid-input', `These ${bytes.length} bytes are no weights of ours. Train them again.`, {
      code: 'weights-unreadable',
      cause,
    });
  }
}

function cut(raw: Uint8Array, start: number, sizes: readonly (readonly [string, number])[]): Map<string, Uint8Array> {
  let at = start;
  const parts = new Map<string, Uint8Array>();
  for (const [name, size] of sizes) {
    parts.set(name, raw.subarray(at, at + size));
    at += size;
  }
  return parts;
}

/** A part by name; empty if there is none. */
export function part(container: Container<unknown>, name: string): Uint8Array {
  return container.parts.get(name) ?? new Uint8Array(0);
}
