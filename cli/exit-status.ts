import { type FirmamentError, isFirmamentError } from '../graph/ontology/errors';

/** What the process ends with; documented in docs/commands.md. */
export const EXIT = {
  /** All taken, known already, or simply nothing in it. */
  ok: 0,
  /** Anything else that failed. */
  failed: 1,
  /** Wrong usage. */
  usage: 2,
  /** Some input was refused, the rest was taken. */
  refused: 3,
  /** Asked to end by Ctrl+C before all was done. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The status for something thrown. */
export function statusOf(thrown: unknown): ExitStatus {
  return isFirmamentError(thrown) && isUsage(thrown) ? EXIT.usage : EXIT.failed;
}

function isUsage(error: FirmamentError): boolean {
  return error.kind === 'usage';
}
