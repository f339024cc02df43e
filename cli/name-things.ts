import type { Graph } from '../graph/graph';
import { FirmamentError } from '../graph/ontology/errors';
import { KINDS } from '../graph/ontology/kinds';
import { resolveEntity } from '../graph/query/recipes/resolve-entity';
import { publicationId } from '../graph/records/ids';
import type { Value } from '../graph/store/store';

const ENTITY_ID = new RegExp(`^(?:${KINDS.map((kind) => kind.toLowerCase()).join('|')})/`);
const RECORD_ID = /^[0-9a-f]{24}$/;
const BEGINNING = /^[0-9a-f]{4,24}$/;

/** Ids listed where several fit. */
const SHOWN = 5;

type Asked = Pick<Graph, 'read' | 'search'>;

/** An entity by its id, former ids left as they are, or by its name where only one has it. @throws not-found, usage */
export async function entityNamed(graph: Asked, given: string): Promise<string> {
  return ENTITY_ID.test(given) ? given : resolveEntity(graph, given, undefined);
}

const ARTICLES =
  'MATCH (a:Article) WHERE a.id = $given OR a.url = $given OR a.path = $given OR a.title = $given ' +
  'RETURN a.id AS id ORDER BY id';

/** An article by its id, address, the path it was read from, or its title. @throws not-found, usage */
export async function articleNamed(graph: Asked, given: string): Promise<string> {
  if (RECORD_ID.test(given)) return given;
  if (/^https?:\/\//i.test(given)) return publicationId({ url: given }, '');
  const ids = await idsIn(graph, ARTICLES, given);
  return only(
    ids,
    `No article has the path or title ${JSON.stringify(given)}. Try: firmament show ENTITY --ids`,
    given,
  );
}

const CLAIMS = 'MATCH (c:Claim) WHERE c.id STARTS WITH $given RETURN c.id AS id ORDER BY id';

/** A claim by its id or the beginning of it. @throws not-found, usage */
export async function claimNamed(graph: Asked, given: string): Promise<string> {
  if (RECORD_ID.test(given)) return given;
  const ids = BEGINNING.test(given) ? await idsIn(graph, CLAIMS, given) : [];
  return only(ids, `No claim has the id ${JSON.stringify(given)}. Ids stand in: firmament show ENTITY --ids`, given);
}

/** A judgement by its id or the beginning of it; without either the last one in force. @throws not-found, usage */
export async function judgementNamed(graph: Pick<Graph, 'history'>, given: string | undefined): Promise<string> {
  const { entries } = await graph.history({ limit: 1_000_000 });
  if (given === undefined) {
    const last = entries.find(({ judgement, state }) => state === 'in force' && judgement.verdict !== 'undo');
    if (last) return last.judgement.id;
    throw new FirmamentError('not-found', 'No judgement is in force, so there is nothing to undo', {
      code: 'judgement-unknown',
    });
  }
  const ids = entries.map(({ judgement }) => judgement.id).filter((id) => id.startsWith(given));
  return only(ids, `No judgement has the id ${JSON.stringify(given)}. Try: firmament history`, given);
}

async function idsIn(graph: Asked, cypher: string, given: string): Promise<readonly string[]> {
  const { rows } = await graph.read({ cypher, parameters: { given }, limit: SHOWN + 1 });
  return rows.flatMap(([id]: readonly Value[]) => (typeof id === 'string' ? [id] : []));
}

function only(ids: readonly string[], missing: string, given: string): string {
  const [first, ...others] = ids;
  if (first === undefined) throw new FirmamentError('not-found', missing, { code: 'unknown' });
  if (others.length === 0) return first;
  const list = ids.slice(0, SHOWN).join(', ');
  throw new FirmamentError('usage', `${JSON.stringify(given)} may be any of ${list}. Give the whole id`, {
    code: 'ambiguous',
  });
}
