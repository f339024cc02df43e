import type { Graph } from '../../graph';
import { FirmamentError } from '../../ontology/errors';
import { KINDS, type Kind } from '../../ontology/kinds';
import { textIn } from '../../store/rows';
import type { NameHit } from '../../store/store';

/** The least score of a hit that is the name itself or an alias, not a part of either. */
const WHOLE_NAME = 0.9;
/** The same for a hit that begins, or has a word that begins, with what was given: less may be a slip of the pen. */
const PART_OF_NAME = 0.6;
/** Names listed where one fits as well as another. */
const MOST_CANDIDATES = 6;

const ID = new RegExp(`^(?:${KINDS.map((kind) => kind.toLowerCase()).join('|')})/`);
const BY_ID = 'MATCH (e:Entity {id: $id}) RETURN e.id AS id';
const BY_FORMER_ID = 'MATCH (n:Name {id: $id}) RETURN n.entity AS id';

/**
 * The id of the entity that someone names, by id, former id or name. The name itself goes before its beginnings.
 *
 * @throws not-found where nothing has the name; usage, with the candidates, where several have
 */
export async function resolveEntity(
  graph: Pick<Graph, 'read' | 'search'>,
  given: string,
  kind: Kind | undefined,
): Promise<string> {
  const known = ID.test(given) ? await existing(graph, given) : undefined;
  if (known !== undefined) return known;
  const hits = await graph.search(given, { limit: MOST_CANDIDATES, ...(kind ? { kinds: [kind] } : {}) });
  const [best, next] = hits;
  if (!best) throw nothingNamed(given, kind);
  const least = next ? WHOLE_NAME : PART_OF_NAME;
  if (best.score >= least && best.score > (next?.score ?? 0)) return best.id;
  throw ambiguous(given, hits);
}

async function existing(graph: Pick<Graph, 'read'>, id: string): Promise<string | undefined> {
  for (const cypher of [BY_ID, BY_FORMER_ID]) {
    const { columns, rows } = await graph.read({ cypher, parameters: { id }, limit: 1 });
    const found = rows[0] && textIn(new Map(columns.map((column, at) => [column, rows[0]?.[at] ?? null])), 'id');
    if (found !== undefined) return found;
  }
  return undefined;
}

function nothingNamed(given: string, kind: Kind | undefined): FirmamentError {
  const among = kind === undefined ? 'Nothing' : `No ${kind.toLowerCase()}`;
  const message = `${among} is called ${JSON.stringify(given.slice(0, 80))}. Look for it with: firmament search`;
  return new FirmamentError('not-found', message, { code: 'entity-unknown' });
}

function ambiguous(given: string, hits: readonly NameHit[]): FirmamentError {
  const candidates = hits.map(({ id, name }) => `${name} (${id})`).join(', ');
  const message = `${JSON.stringify(given.slice(0, 80))} may be ${candidates}. Give the id of the one meant`;
  return new FirmamentError('usage', message, { code: 'entity-ambiguous' });
}
