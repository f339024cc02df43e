import { stat } from 'node:fs/promises';
import type { Format } from '../graph/exchange/exchange';
import { FirmamentError } from '../graph/ontology/errors';

/** @throws usage for a flag that would be passed over without the one it belongs to */
export function checkScope(options: {
  readonly around?: unknown;
  readonly depth?: unknown;
  readonly query?: unknown;
  readonly param?: unknown;
}): void {
  if (options.depth !== undefined && options.around === undefined) throw lonely('--depth', '--around ID');
  if (options.param !== undefined && options.query === undefined) throw lonely('--param', "--query 'CYPHER'");
}

/**
 * Looks at what stands under the name of an export before the graph is read.
 *
 * @throws usage where no file, or no folder of tables, can take its place
 */
export async function checkTarget(file: string, name: string, format: Format): Promise<void> {
  if (name === '' || name === '-')
    throw unfit('An export needs a file of its own, not standard output. Name one, such as graph.gexf.');
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return;
  const isFolder = format.id === 'csv' && !name.toLowerCase().endsWith('.zip');
  if (isFolder && !found.isDirectory())
    throw unfit(`${name} is a file; tables go into a folder. Name a new one, or end the name in .zip for one file.`);
  if (!isFolder && found.isDirectory())
    throw unfit(`${name} is a folder. Name a file in it, such as ${name}/graph.${format.extension}.`);
}

function lonely(flag: string, needed: string): FirmamentError {
  return new FirmamentError('usage', `${flag} says nothing without ${needed}. Give both, or neither.`, {
    code: 'flag-alone',
  });
}

function unfit(message: string): FirmamentError {
  return new FirmamentError('usage', message, { code: 'file-unwritable' });
}
