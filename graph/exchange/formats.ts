import { FirmamentError } from '../ontology/errors';
import { csv } from './csv';
import { cypher } from './cypher';
import type { Format } from './exchange';
import { gexf } from './gexf';
import { graphml } from './graphml';
import { json } from './json';

/** Every exchange format; help texts and menus are made from this list. */
export const FORMATS: readonly Format[] = [gexf, graphml, csv, json, cypher];

/**
 * The format of this id, file ending or file name; a zip holds tables.
 *
 * @throws usage, code `format-unknown`, naming the known ones
 * @example
 * formatOf('out/openai.gexf').id; // 'gexf'
 */
export function formatOf(idOrEnding: string): Format {
  const ending = idOrEnding.slice(idOrEnding.lastIndexOf('.') + 1).toLowerCase();
  const found = FORMATS.find(({ id, extension }) => id === ending || extension === ending);
  if (found) return found;
  if (ending === 'zip') return csv;
  const known = FORMATS.map(({ id, label }) => `${id} (${label})`).join(', ');
  throw new FirmamentError('usage', `“${idOrEnding.slice(0, 80)}” is no export format. Known are ${known}.`, {
    code: 'format-unknown',
  });
}
