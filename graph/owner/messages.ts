import { z } from 'zod';
import { FirmamentError, isFirmamentError, messageOf } from '../ontology/errors';

/** The calls that a graph takes from another process. */
export const METHODS = [
  'known',
  'accept',
  'refuse',
  'judge',
  'review',
  'history',
  'outdated',
  'arrange',
  'read',
  'search',
  'entity',
  'relationship',
  'article',
  'subgraph',
  'stats',
  'changes',
  'disputes',
  'counts',
  'paths',
  'losses',
  'records',
  'admit',
  'rebuild',
] as const;

export type Method = (typeof METHODS)[number];

/** What a client sends: a call, or that it no longer wants the answer of one. */
export const requestSchema = z.union([
  z.strictObject({ call: z.int(), method: z.enum(METHODS), parameters: z.array(z.unknown()) }),
  z.strictObject({ cancel: z.int() }),
]);

const failureSchema = z.strictObject({
  kind: z.enum(['usage', 'invalid-input', 'not-found', 'store', 'limit']),
  code: z.string(),
  message: z.string(),
  retriable: z.boolean(),
});

/** What the owner answers. */
export const answerSchema = z.union([
  z.strictObject({ call: z.int(), result: z.unknown() }),
  z.strictObject({ call: z.int(), failure: failureSchema }),
]);

export type Failure = z.infer<typeof failureSchema>;

/** An error as it crosses to another process. */
export function failureOf(thrown: unknown): Failure {
  if (!isFirmamentError(thrown)) {
    return { kind: 'store', code: 'owner-failed', message: messageOf(thrown), retriable: false };
  }
  const { kind, code, message, retriable } = thrown;
  return { kind, code, message, retriable };
}

export function errorOf({ kind, code, message, retriable }: Failure): FirmamentError {
  return new FirmamentError(kind, message, { code, retriable });
}
