import {
  createServer as createHttpServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Format } from '../../graph/exchange/exchange';
import { FORMATS } from '../../graph/exchange/formats';
import type { Graph } from '../../graph/graph';
import { readRecipes } from '../../graph/query/recipes/read-recipes';
import type { MeasuredSet } from '../contract';
import { createApp } from './app';
import { type Door, isLoopback, mayEnter } from './guard';
import { SECURITY_HEADERS } from './headers';
import { RUNNING, WAITING } from './limits';
import { listPage } from './page';
import type { Add } from './parts';
import { listen } from './port';
import { answerTo, Refusal } from './refusal';
import { createSlots } from './slots';
import { checkToken } from './token';

export interface ServerOptions {
  readonly graph: Graph;
  /** Of the export menu. @default all */
  readonly formats?: readonly Format[];
  /** Asked for; where it is taken the next free one is used. 0 for any. @default 4400 */
  readonly port?: number;
  /** Address to listen on. Any but loopback needs a token. @default '127.0.0.1' */
  readonly host?: string;
  /** 16 or more characters. Needed by every request of the interface where given. */
  readonly token?: string;
  /** Folder of the built page. */
  readonly page: string;
  readonly version: string;
  /** Accuracy of extraction, for the page to show. @default none */
  readonly measured?: readonly MeasuredSet[];
  /** Reads what the page is given into the graph. @default the page cannot add */
  readonly add?: Add;
  /** @default the system's clock */
  readonly now?: () => Date;
  /** Told of failures that clients are told only in general. */
  readonly onError?: (error: unknown) => void;
}

export interface Server {
  /** Where the page is. */
  readonly url: string;
  /** The same with the token, to be opened once: the page keeps it for its session and takes it off the address. */
  readonly entry: string;
  /** The port got, which differs from the one asked for where that was taken. */
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves the viewer's page and the interface it works through.
 *
 * @throws usage for a missing or short token, a missing page, no free port
 * @example
 * const server = await createServer({ graph, page: 'dist/page', version: '0.1.0' });
 * console.log(server.entry); // http://127.0.0.1:4400/
 */
export async function createServer(options: ServerOptions): Promise<Server> {
  const { graph, version, token } = options;
  const host = options.host ?? '127.0.0.1';
  checkToken(host, token);
  const parts = {
    graph,
    formats: options.formats ?? FORMATS,
    version,
    measured: options.measured ?? [],
    add: options.add,
    recipes: await readRecipes(),
    slots: createSlots(RUNNING, WAITING),
    now: options.now ?? (() => new Date()),
  };
  const app = createApp({ ...rest(options), parts, files: await listPage(options.page) });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const http = createHttpServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, maxHeaderSize: 16_384 },
    (request, response) => {
      response.setHeaders(new Map(Object.entries(SECURITY_HEADERS)));
      if (mayEnter(knockOf(request), doorOf(http, host))) void answer(request, response);
      else refuse(response);
    },
  );
  const port = await listen(http, host, options.port ?? 4400);
  const url = `http://${authority(host)}:${port}/`;
  return {
    url,
    entry: token === undefined ? url : `${url}#token=${encodeURIComponent(token)}`,
    port,
    close: () => close(http),
  };
}

function rest({ token, onError }: ServerOptions): Pick<ServerOptions, 'token' | 'onError'> {
  return { ...(token === undefined ? {} : { token }), ...(onError ? { onError } : {}) };
}

function knockOf({ url, headersDistinct, headers }: IncomingMessage) {
  const site = headers['sec-fetch-site'];
  return {
    url: url ?? '',
    host: headersDistinct.host ?? [],
    origin: headersDistinct.origin ?? [],
    site: typeof site === 'string' ? site : undefined,
  };
}

function doorOf(http: HttpServer, host: string): Door {
  const address: AddressInfo | string | null = http.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return { port, names: [host.toLowerCase()], open: !isLoopback(host) };
}

function refuse(response: ServerResponse): void {
  const { status, body } = answerTo(new Refusal(403, 'origin', 'Requests from elsewhere are not answered.'));
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function authority(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function close(http: HttpServer): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
}
