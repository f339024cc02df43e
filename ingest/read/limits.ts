import { FirmamentError } from '../../graph/ontology/errors';

/** Bytes of one text; a larger file is no article. */
export const MAX_BYTES = 32 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** @param size - bytes found, or as many as were read before giving up */
export function tooLarge(size: number): FirmamentError {
  const limit = `limit ${MAX_BYTES / MEGABYTE} MB`;
  return new FirmamentError(
    'limit',
    `${Math.ceil(size / MEGABYTE)} MB is too large for an article (${limit}). Cut it into articles.`,
    { code: 'too-large' },
  );
}
