import type { EntityView } from '../graph';
import { FirmamentError } from '../ontology/errors';
import { nodeIn, rowsOf, textIn } from '../store/rows';
import type { Reader } from '../store/store';
import { entityView } from './views';

const ENTITY = 'MATCH (e:Entity {id: $id}) RETURN e';
const NAME = 'MATCH (n:Name {id: $id}) RETURN n.entity AS entity';
/** What a name that was parted from an entity ends in; that entity is what it means again once this is undone. */
const PARTED = /~[0-9a-f]{24}$/;

/**
 * An entity by its id or a former one.
 *
 * @throws not-found
 */
export async function findEntity(read: Reader, id: string): Promise<EntityView> {
  const [row] = await rowsOf(read, ENTITY, { id });
  const node = row && nodeIn(row, 'e');
  if (node) return entityView(node);
  const [name] = await rowsOf(read, NAME, { id });
  const current = (name && textIn(name, 'entity')) ?? (PARTED.test(id) ? id.replace(PARTED, '') : undefined);
  if (current === undefined || current === id) throw unknown('entity', id);
  return findEntity(read, current);
}

/** The error for an id that nothing has. */
export function unknown(what: string, id: string): FirmamentError {
  const shown = JSON.stringify(id.slice(0, 200));
  return new FirmamentError('not-found', `No ${what} has the id ${shown}. Try: firmament search <name>`, {
    code: `${what}-unknown`,
  });
}
