/** The few kinds of failure; the command line maps each to an exit status. */
export type ErrorKind = 'usage' | 'invalid-input' | 'not-found' | 'store' | 'limit';

export interface ErrorDetails {
  /** Stable, kebab-case, for programs: `text-empty`, `store-unreachable`. */
  readonly code: string;
  /** Whether the same call may succeed later unchanged. @default false */
  readonly retriable?: boolean;
  readonly cause?: unknown;
}

/**
 * The one error class of the project. The message says where, what was got and what to do next.
 *
 * @example
 * throw new FirmamentError('not-found', 'No entity has the id "firm/opnai". Try: firmament search opnai', { code: 'entity-unknown' });
 */
export class FirmamentError extends Error {
  override readonly name = 'FirmamentError';
  readonly kind: ErrorKind;
  readonly code: string;
  readonly retriable: boolean;

  constructor(kind: ErrorKind, message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.kind = kind;
    this.code = details.code;
    this.retriable = details.retriable ?? false;
  }
}

/** Tells our own errors from others without `instanceof`, which fails across realms and processes. */
export function isFirmamentError(value: unknown): value is FirmamentError {
  return value instanceof Error && value.name === 'FirmamentError';
}

/** The message of anything thrown, for wrapping foreign errors. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error || (typeof thrown === 'object' && thrown !== null && 'message' in thrown)
    ? String(thrown.message)
    : String(thrown);
}
