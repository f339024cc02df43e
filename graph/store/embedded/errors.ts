import { type ErrorDetails, FirmamentError, isFirmamentError, messageOf } from '../../ontology/errors';

const REBUILD = 'Restore it from the records: firmament rebuild';

/**
 * Any error of the engine as our own. Told apart by the code in its message, since its class differs between realms.
 *
 * Codes: `query-invalid`, `query-timeout`, `store-conflict` (retriable), `store-full`, `store-damaged`, `store-engine`.
 */
export function toStoreError(thrown: unknown): FirmamentError {
  if (isFirmamentError(thrown)) return thrown;
  const message = plainMessage(thrown);
  const make = (kind: FirmamentError['kind'], text: string, code: string, more: Partial<ErrorDetails> = {}) =>
    new FirmamentError(kind, text, { code, cause: thrown, ...more });
  if (/GRAFEO-Q003|timeout/.test(message)) {
    return make('limit', `The query was ended: ${message}. Ask for less.`, 'query-timeout');
  }
  if (/GRAFEO-Q\d/.test(message)) return make('invalid-input', `The query was refused: ${message}`, 'query-invalid');
  if (/GRAFEO-T001/.test(message)) {
    return make('store', `Two writers met: ${message}`, 'store-conflict', { retriable: true });
  }
  if (/GRAFEO-T009|No space left/.test(message)) {
    return make('store', `The store could not be written: ${message}. Free some disk space.`, 'store-full');
  }
  if (/GRAFEO-S\d/.test(message)) return make('store', `The store is damaged: ${message}. ${REBUILD}`, 'store-damaged');
  if (/MAX_CAPACITY/.test(message)) {
    const remedy = 'Cut the pattern in two with a WITH, or narrow its start.';
    return make('limit', `The pattern passes 65,535 rows on its way. ${remedy}`, 'query-rows');
  }
  return make('store', `The embedded engine failed: ${message}`, 'store-engine');
}

/** An error of opening the file: damaged, held by another process, or out of reach. */
export function toOpenError(path: string, thrown: unknown): FirmamentError {
  const message = plainMessage(thrown);
  const make = (text: string, code: string, retriable = false) =>
    new FirmamentError('store', text, { code, cause: thrown, retriable });
  if (/cannot be locked/.test(message)) {
    return make(`Another process holds ${path}. Work through it, or end it first.`, 'store-locked', true);
  }
  if (/GRAFEO-S\d|GRAFEO-X002|GRAFEO-V001|checksum|damaged|corrupt/i.test(message)) {
    return make(`The store at ${path} is damaged: ${message}. ${REBUILD}`, 'store-damaged');
  }
  return make(
    `The store at ${path} could not be opened: ${message}. Check the directory and its rights.`,
    'store-open',
  );
}

/** The engine's native part is not there for this machine (Alpine on x64, glibc before 2.34, an install without optional packages). */
export function engineMissing(thrown: unknown): FirmamentError {
  const message =
    `The embedded engine does not run on this machine (${process.platform} ${process.arch}): ${messageOf(thrown)}. ` +
    'Use Linux with glibc 2.34 or later, macOS or Windows, or a Neo4j server: --store bolt://host:7687';
  return new FirmamentError('store', message, { code: 'engine-missing', cause: thrown });
}

function plainMessage(thrown: unknown): string {
  return messageOf(thrown)
    .replace(/^(?:Query|Database) error: /, '')
    .trim();
}
