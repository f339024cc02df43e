import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The bytes of a file of trained weights, which lies beside this module in the sources and in the build alike.
 *
 * @example readWeights('relations.bin')
 */
export function readWeights(file: string): Buffer {
  return readFileSync(join(__dirname, file));
}
