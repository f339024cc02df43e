import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import type { DocumentSource } from '../document/document';
import type { Reading } from '../extract';

/** An extractor that answers later: in this process or in threads of its own. The answers are the same. */
export interface AsyncExtractor {
  /**
   * Reads a text. Many may be asked for at once.
   *
   * @throws FirmamentError `reading-failed`, `reading-timed-out`: this text alone is lost, the next may be read
   * @throws FirmamentError `workers-unusable`, `workers-closed`: no text can be read any more
   */
  read(source: DocumentSource): Promise<Reading>;
  /** Ends what was started. Texts that are not read by then are rejected. */
  close(): Promise<void>;
}

/** A text that is lost, while others can be read. */
export function readingFailed(thrown: unknown): FirmamentError {
  const message = `the text could not be read (${messageOf(thrown)}). Leave it out, or cut it into smaller articles.`;
  return new FirmamentError('limit', message, { code: 'reading-failed', cause: thrown });
}

export function readingTimedOut(seconds: number): FirmamentError {
  const message = `the text was not read within ${seconds} s. Cut it into smaller articles.`;
  return new FirmamentError('limit', message, { code: 'reading-timed-out' });
}

/** Whether only the text at hand is lost. */
export function isLostText(error: FirmamentError): boolean {
  return error.code === 'reading-failed' || error.code === 'reading-timed-out';
}
