import { FirmamentError } from '../ontology/errors';

/**
 * The promise, or a `limit` error after `milliseconds` or once the signal fires: no engine and no driver is trusted to
 * come back by itself. What was asked may go on; its late end is ignored. `late` makes the error of the time's end.
 */
export async function withDeadline<Result>(
  what: string,
  milliseconds: number,
  call: () => Promise<Result>,
  signal?: AbortSignal,
  late: () => FirmamentError = () => overdue(what, milliseconds),
): Promise<Result> {
  if (signal?.aborted) throw calledOff();
  const { promise: ended, reject } = rejection();
  const timer = setTimeout(() => reject(late()), milliseconds);
  const abort = () => reject(calledOff());
  signal?.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([call(), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

/** The error of a call that its `AbortSignal` called off. */
export function calledOff(): FirmamentError {
  return new FirmamentError('limit', 'The query was called off before it was answered.', { code: 'aborted' });
}

function rejection(): { readonly promise: Promise<never>; readonly reject: (thrown: FirmamentError) => void } {
  let reject: (thrown: FirmamentError) => void = () => undefined;
  const promise = new Promise<never>((_, rejectPromise) => {
    reject = rejectPromise;
  });
  return { promise, reject };
}

function overdue(what: string, milliseconds: number): FirmamentError {
  const message = `The store did not answer to ${what} within ${milliseconds / 1000} s. Check that it runs, or allow more time.`;
  return new FirmamentError('limit', message, { code: 'store-timeout' });
}
