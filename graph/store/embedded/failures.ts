import { FirmamentError } from '../../ontology/errors';
import type { Failure } from './messages';

/** A failure as the engine's process reported it. */
export function fromFailure({ kind, message, code, retriable }: Failure): FirmamentError {
  return new FirmamentError(kind, message, { code, retriable });
}

/** A call passed its deadline. */
export function tooSlow(what: string, timeout: number): FirmamentError {
  const message =
    `The ${what} took longer than ${timeout / 1000} s and was ended. ` +
    'Narrow the query or allow it more time; for large graphs use a Neo4j server: --store bolt://host:7687';
  return new FirmamentError('limit', message, { code: 'query-timeout' });
}

/** The file was there when the store was opened and is not any more. */
export function fileGone(path: string): FirmamentError {
  const message = `The store at ${path} was removed while it was in use. Restore it from the records: firmament rebuild`;
  return new FirmamentError('store', message, { code: 'store-damaged' });
}

/**
 * The engine's process ended while it was asked.
 *
 * @param reason what the process said before it ended itself, for the call to blame
 * @param repeatable whether the call may be made again: writes may, a query that killed the engine would do so again
 */
export function engineEnded(
  how: string,
  lastWords: string,
  reason: Failure | undefined,
  repeatable: boolean,
): FirmamentError {
  if (reason) return fromFailure(reason);
  const words = lastWords === '' ? '' : ` (${lastWords})`;
  const message =
    `The embedded engine ${how}${words}. It starts again with the next call. ` +
    'If this query did it, narrow it, or use a Neo4j server: --store bolt://host:7687';
  return new FirmamentError('store', message, { code: 'engine-ended', retriable: repeatable });
}
