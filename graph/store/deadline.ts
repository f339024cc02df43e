import { FirmamentError } from '../ontology/errors';

/**
 * The promise, or a `limit` error after `milliseconds`: no engine and no driver is trusted to come back by itself. What
 * was asked may go on; its late end is ignored.
 */
export async function withDeadline<Result>(
  what: string,
  milliseconds: number,
  call: () => Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(overdue(what, milliseconds)), milliseconds);
  });
  try {
    return await Promise.race([call(), late]);
  } finally {
    clearTimeout(timer);
  }
}

function overdue(what: string, milliseconds: number): FirmamentError {
  const message = `The store did not answer to ${what} within ${milliseconds / 1000} s. Check that it runs, or allow more time.`;
  return new FirmamentError('limit', message, { code: 'store-timeout' });
}
