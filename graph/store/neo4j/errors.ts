import { type ErrorDetails, FirmamentError, isFirmamentError, messageOf } from '../../ontology/errors';

type Row = readonly [
  pattern: RegExp,
  kind: FirmamentError['kind'],
  code: string,
  explain: (message: string) => string,
  retriable?: boolean,
];

const UNREACHABLE = (message: string) =>
  `The Neo4j server could not be reached: ${message}. Check that it runs and that the address of --store is right.`;

const TOO_SLOW = 'The query took longer than it may and was ended. Narrow it or allow it more time.';

/** By the server's status code, the first that fits. */
const ERRORS: readonly Row[] = [
  [
    /Security\.(?:Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)/,
    'store',
    'store-denied',
    (message) => `The Neo4j server refused the user name or password: ${message}. Check both, then try again.`,
  ],
  [
    /Security\.Forbidden/,
    'store',
    'store-denied',
    (message) => `The Neo4j user may not do this: ${message}. It needs to read, write and make indexes.`,
  ],
  [
    /DatabaseNotFound/,
    'store',
    'store-database',
    (message) => `${message}. Create the database or leave its name out.`,
  ],
  [/TransactionTimedOut|LockAcquisitionTimeout/, 'limit', 'query-timeout', () => TOO_SLOW],
  [/Transaction\.Terminated/, 'limit', 'aborted', () => 'The query was called off before it was answered.'],
  [
    /OutOfMemory|MemoryPool|StackOverFlow/i,
    'limit',
    'store-memory',
    (message) => `The query takes more memory than the server allows: ${message}. Ask for less at once.`,
  ],
  [
    /Statement\.AccessMode/,
    'invalid-input',
    'query-writes',
    (message) => `A query may only read: ${message}. Leave out what writes.`,
  ],
  [/ClientError\.(?:Statement|Procedure)\./, 'invalid-input', 'query-invalid', (m) => `The query was refused: ${m}`],
  [
    /ConstraintValidationFailed|TransientError/,
    'store',
    'store-conflict',
    (message) => `Two writers met, or the server is busy: ${message}`,
    true,
  ],
  [/ServiceUnavailable|SessionExpired|DatabaseUnavailable|^N\/A$/, 'store', 'store-unreachable', UNREACHABLE, true],
];

/**
 * Any error of the driver or the server as our own, told apart by its status code.
 *
 * Codes: `store-denied`, `store-unreachable` (retriable), `store-database`, `store-conflict` (retriable),
 * `store-memory`, `query-timeout`, `query-writes`, `query-invalid`, `aborted`, `store-engine`.
 */
export function toStoreError(thrown: unknown): FirmamentError {
  if (isFirmamentError(thrown)) return thrown;
  const [status, message] = [statusOf(thrown), messageOf(thrown)];
  const row = ERRORS.find(([pattern]) => pattern.test(status));
  if (!row) return make('store', `The Neo4j server failed: ${message}`, { code: 'store-engine', cause: thrown });
  const [, kind, code, explain, retriable = false] = row;
  return make(kind, explain(message), { code, retriable, cause: thrown });
}

/** The error of making a constraint or an index that is there. */
export function existsAlready(thrown: unknown): boolean {
  return /Schema\..*AlreadyExists/.test(statusOf(thrown));
}

/** The server did not answer while it was opened. */
export function unanswered(url: string, milliseconds: number): FirmamentError {
  const message = UNREACHABLE(`${url} did not answer within ${milliseconds / 1000} s`);
  return make('store', message, { code: 'store-unreachable', retriable: true });
}

/** The server did not end a query in its time, or does not answer at all. */
export function tooSlow(): FirmamentError {
  return make('limit', TOO_SLOW, { code: 'query-timeout' });
}

/** The driver cannot make sense of the address. */
export function urlRefused(url: string, thrown: unknown): FirmamentError {
  const message = `${JSON.stringify(url)} is no address of a Neo4j server: ${messageOf(thrown)}. Write --store bolt://host:7687`;
  return make('invalid-input', message, { code: 'store-url', cause: thrown });
}

/** A call came before the store was opened or after it was closed. */
export function notOpen(url: string): FirmamentError {
  return make('store', `The connection to ${url} is not open. Open the store first.`, { code: 'store-closed' });
}

/** The server is older than what the store's statements need. */
export function tooOld(agent: string): FirmamentError {
  const message = `The server is ${agent}; Firmament needs Neo4j 5.13 or later. Upgrade it, or leave --store out.`;
  return make('store', message, { code: 'store-too-old' });
}

function make(kind: FirmamentError['kind'], message: string, details: ErrorDetails): FirmamentError {
  return new FirmamentError(kind, message, details);
}

function statusOf(thrown: unknown): string {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : '';
}
