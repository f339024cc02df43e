import { type ErrorKind, isFirmamentError } from '../../graph/ontology/errors';
import type { ErrorBody } from '../contract';

export type RefusalStatus = 400 | 401 | 403 | 404 | 413 | 415 | 422 | 429 | 500 | 503;

/** A request refused for what it is, rather than for what the graph said. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: RefusalStatus;
  readonly code: string;

  constructor(status: RefusalStatus, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export interface Answer {
  readonly status: RefusalStatus;
  readonly body: ErrorBody;
}

const STATUS_OF: Readonly<Record<ErrorKind, RefusalStatus>> = {
  usage: 400,
  'invalid-input': 400,
  'not-found': 404,
  limit: 422,
  store: 503,
};

/**
 * What a client is told of anything thrown. Messages of the store and of the unforeseen stay inside: they may name
 * files and addresses of this machine.
 */
export function answerTo(thrown: unknown): Answer {
  if (thrown instanceof Refusal) return answer(thrown.status, thrown.code, thrown.message);
  if (!isFirmamentError(thrown)) return answer(500, 'internal', 'Something failed in the server.');
  if (thrown.code === 'busy') return answer(429, thrown.code, thrown.message);
  const status = STATUS_OF[thrown.kind];
  if (thrown.kind === 'store') return answer(status, thrown.code, 'The graph store could not answer. Try again.');
  return answer(status, thrown.code, thrown.message);
}

function answer(status: RefusalStatus, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}
