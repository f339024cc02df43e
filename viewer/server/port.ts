import type { Server } from 'node:http';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import { PORTS_TRIED } from './limits';

/**
 * Listens on the port or the next free one above it.
 *
 * @returns the port got
 * @throws usage where none of them is free or the address is not this machine's
 */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  for (let tried = port; tried <= Math.min(port + PORTS_TRIED, 65_535); tried += 1) {
    if (await attempt(server, host, tried)) return portOf(server);
  }
  throw new FirmamentError('usage', `Ports ${port} to ${port + PORTS_TRIED} are taken. Give another with --port.`, {
    code: 'port-taken',
  });
}

/** Whether it listens now; false where the port is taken. */
function attempt(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(cannotListen(host, port, error));
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function cannotListen(host: string, port: number, cause: unknown): FirmamentError {
  return new FirmamentError(
    'usage',
    `Cannot listen on ${host}:${port} (${messageOf(cause)}). Give another --host or --port.`,
    {
      code: 'listen-failed',
      cause,
    },
  );
}
