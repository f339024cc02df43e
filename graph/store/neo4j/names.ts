import type { Kind } from '../../ontology/kinds';
import { isKind, KINDS } from '../../ontology/kinds';
import { compareHits, foldName, scoreName } from '../name-score';
import type { NameHit } from '../store';
import type { Runner } from './reading';
import { NAME_INDEX } from './schema';
import { toDriverMap } from './values';

/** Names the index proposes; our own score orders them. */
const PROPOSED = 500;
/** Words of a query that are looked up, and their length: the index refuses far more. */
const WORDS = 16;
const WORD_LENGTH = 100;

/** Entities by name: proposed by the server's full-text index, scored as in every store. */
export async function searchNames(
  runner: Runner,
  text: string,
  { kinds = KINDS, limit = 10 }: { readonly kinds?: readonly Kind[]; readonly limit?: number },
): Promise<readonly NameHit[]> {
  const query = foldName(text);
  const words = fullTextQuery(query);
  if (words === '') return [];
  const cypher =
    'CALL db.index.fulltext.queryNodes($index, $words, {limit: $proposed}) YIELD node AS n ' +
    'WHERE n.kind IN $kinds RETURN n.id AS id, n.kind AS kind, n.name AS name, coalesce(n.aliases, []) AS aliases';
  const parameters = toDriverMap({ index: NAME_INDEX, words, proposed: PROPOSED, kinds });
  const { records } = await runner.run(cypher, parameters);
  return records
    .map((record) => scored(query, record.get('id'), record.get('kind'), record.get('name'), record.get('aliases')))
    .filter((hit) => hit !== undefined)
    .sort(compareHits)
    .slice(0, limit);
}

/** Each word as it is, as a beginning and with slips, in the index's query language; letters and digits alone pass. */
function fullTextQuery(folded: string): string {
  const words = folded.split(' ').filter((word) => word.length <= WORD_LENGTH && /^[\p{L}\p{N}]+$/u.test(word));
  return words
    .slice(0, WORDS)
    .map((word) => `${word}^4 OR ${word}* OR ${word}~`)
    .join(' OR ');
}

function scored(query: string, id: unknown, kind: unknown, name: unknown, aliases: unknown): NameHit | undefined {
  const known = String(kind);
  if (typeof name !== 'string' || !isKind(known)) return undefined;
  const folded = Array.isArray(aliases) ? aliases.map((alias) => foldName(String(alias))) : [];
  const score = scoreName(query, foldName(name), folded);
  return score > 0 ? { id: String(id), name, kind: known, score } : undefined;
}
