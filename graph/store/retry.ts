import { setTimeout as pause } from 'node:timers/promises';
import { isFirmamentError } from '../ontology/errors';

/** How often and after which pauses a call that may succeed later is made again. */
export interface RetryPolicy {
  /** Calls in all. */
  readonly attempts: number;
  /** Milliseconds before the second call; doubled for each later one. */
  readonly pause: number;
  /** Between 0 and 1; spreads the pauses of callers that met. */
  readonly random: () => number;
}

/** Repeats a call while it throws errors marked `retriable`; any other error, and the last one, is thrown on. */
export async function retry<Result>(policy: RetryPolicy, call: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (thrown) {
      if (attempt >= policy.attempts || !isFirmamentError(thrown) || !thrown.retriable) throw thrown;
      await pause(policy.pause * 2 ** (attempt - 1) * (0.5 + policy.random() / 2));
    }
  }
}
