import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { FeatureRows } from './feature-rows';
import type { LinearModel } from './linear-model';

const WORD = 4;

/** A trained model as bytes: outcomes, unit, sorted hashes and rows of signed bytes, compressed. */
export function packedLinear({ outcomes, rows, unit, weights }: LinearModel): Buffer {
  const header = Buffer.from(JSON.stringify({ outcomes, unit, features: rows.size }), 'utf8');
  const size = Buffer.alloc(WORD);
  size.writeUInt32LE(header.length);
  const hashes = Buffer.alloc(rows.size * WORD);
  for (const [row, hash] of rows.hashes.entries()) hashes.writeUInt32LE(hash, row * WORD);
  const bytes = Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength);
  const plain = Buffer.concat([size, header, hashes, bytes]);
  return brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

interface Header {
  readonly outcomes: readonly string[];
  readonly unit: number;
  readonly features: number;
}

/** The model that `packedLinear` wrote. @throws RangeError where the outcomes are not those asked for */
export function unpackedLinear(bytes: Buffer, outcomes: readonly string[]): LinearModel {
  const plain = brotliDecompressSync(bytes);
  const from = WORD + plain.readUInt32LE(0);
  const header: Header = JSON.parse(plain.toString('utf8', WORD, from));
  if (header.outcomes.join() !== outcomes.join())
    throw new RangeError('The weights were trained for other outcomes. Train them again.');
  const hashes = new Uint32Array(header.features);
  for (let row = 0; row < header.features; row += 1) hashes[row] = plain.readUInt32LE(from + row * WORD);
  const start = from + header.features * WORD;
  const weights = new Int8Array(plain.buffer, plain.byteOffset + start, header.features * outcomes.length);
  return { outcomes, rows: new FeatureRows(hashes), unit: header.unit, weights };
}
