import { createHash, timingSafeEqual } from 'node:crypto';
import { FirmamentError } from '../../graph/ontology/errors';
import { isLoopback } from './guard';
import { TOKEN_LENGTH } from './limits';

const BEARER = /^Bearer ([\x21-\x7e]{1,512})$/;

/**
 * @throws usage where the server could be reached from other machines without a token worth the name
 */
export function checkToken(host: string, token: string | undefined): void {
  if (token !== undefined && token.length < TOKEN_LENGTH) {
    throw new FirmamentError(
      'usage',
      `The token has ${token.length} characters. Give one of ${TOKEN_LENGTH} or more.`,
      {
        code: 'token-short',
      },
    );
  }
  if (token === undefined && !isLoopback(host)) {
    throw new FirmamentError(
      'usage',
      `Listening on ${host} lets other machines in. Give a token of ${TOKEN_LENGTH} or more characters, or leave the host out.`,
      { code: 'token-missing' },
    );
  }
}

/** Whether an Authorization header carries the token. Takes as long for a wrong token as for the right one. */
export function carriesToken(authorization: string | undefined, token: string): boolean {
  const given = BEARER.exec(authorization ?? '')?.[1];
  return timingSafeEqual(digest(given ?? ''), digest(token)) && given !== undefined;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
