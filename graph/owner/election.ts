import { chmod, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { FirmamentError } from '../ontology/errors';
import { LineSocket } from './line-socket';
import type { SocketPlace } from './socket-place';

/** What an owner says first to whoever connects. */
const GREETING = 'firmament-owner-1';
/** What one says that is about to end: the caller waits for that, and then becomes the owner. */
const CLOSING = 'firmament-owner-closing';
/** Milliseconds an owner has to say anything: it may be reading a long article meanwhile. */
const PATIENCE = 10_000;

export interface Owner {
  /** Called with each connection, those included that came before. */
  serve(connected: (socket: LineSocket) => void): void;
  /** Ends all connections and lets new ones wait: what follows is the end, and then another owner. */
  pause(): void;
  release(): Promise<void>;
}

export interface Waiting {
  /** Milliseconds an owner has to say anything. @default 10000 */
  readonly patience?: number;
}

/** Either this process owns the data directory now, or it is connected to the one that does. */
export type Joined = { readonly owner: Owner } | { readonly socket: LineSocket };

/**
 * Connects to the owner, or becomes it where none answers. Binding a number above all others is what makes an owner;
 * who then finds a higher number, or that a lower one is alive, gives way. Of several that try, one stays.
 */
export async function join(place: SocketPlace, { patience = PATIENCE }: Waiting = {}): Promise<Joined> {
  for (;;) {
    const generations = await place.generations();
    for (const generation of generations) {
      const socket = await greeted(place.address(generation), patience);
      if (socket) return { socket };
    }
    const owner = await candidate(place, (generations[0] ?? 0) + 1, patience);
    if (owner) return { owner };
  }
}

async function candidate(place: SocketPlace, generation: number, patience: number): Promise<Owner | undefined> {
  const address = place.address(generation);
  const bound = await bind(address);
  if (!bound) return undefined;
  const others = (await place.generations()).filter((each) => each !== generation);
  const higher = others.some((each) => each > generation);
  for (const lower of higher ? [] : others) {
    const alive = await greeted(place.address(lower), patience);
    alive?.end();
    if (alive) return giveWay(bound);
    await unlink(place.address(lower)).catch(() => undefined);
  }
  return higher ? giveWay(bound) : bound;
}

async function giveWay(bound: Owner): Promise<undefined> {
  await bound.release();
  return undefined;
}

/** Listens at an address; undefined where another process does, or has left its socket. */
async function bind(address: string): Promise<Owner | undefined> {
  const sockets = new Set<LineSocket>();
  let connected: ((socket: LineSocket) => void) | undefined;
  let closing = false;
  const greet = (socket: LineSocket) => {
    socket.send({ greeting: GREETING });
    connected?.(socket);
  };
  const server = createServer((connection) => {
    const socket = new LineSocket(connection);
    sockets.add(socket);
    socket.closed(() => sockets.delete(socket));
    if (connected) greet(socket);
    else if (closing) socket.send({ greeting: CLOSING });
  });
  if (!(await listens(server, address))) return undefined;
  return {
    serve: (use) => {
      connected = use;
      for (const socket of sockets) greet(socket);
    },
    pause: () => {
      connected = undefined;
      closing = true;
      for (const socket of sockets) socket.end();
    },
    release: () => release(server, sockets),
  };
}

/** Node removes the socket's file when its server closes. */
function release(server: Server, sockets: ReadonlySet<LineSocket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.end();
  });
}

function listens(server: Server, address: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false);
      else reject(cannotListen(address, error));
    });
    server.listen(address, () => {
      if (process.platform === 'win32') resolve(true);
      else chmod(address, 0o600).then(() => resolve(true), reject);
    });
  });
}

/** A connection to the owner at an address; undefined where nobody listens, or who does gives way. */
function greeted(address: string, patience: number): Promise<LineSocket | undefined> {
  return new Promise((resolve, reject) => {
    const socket = new LineSocket(connect(address));
    const timer = setTimeout(() => {
      reject(silent(address, patience));
      socket.end();
    }, patience);
    const settle = (result: LineSocket | undefined) => {
      clearTimeout(timer);
      resolve(result);
    };
    socket.closed(() => settle(undefined));
    socket.receive((line) => {
      if (line.includes(CLOSING)) clearTimeout(timer);
      else settle(line.includes(GREETING) ? socket : undefined);
    });
  });
}

function cannotListen(address: string, cause: unknown): FirmamentError {
  return new FirmamentError('store', `No socket can be made at ${address}. Check the rights of the data directory`, {
    code: 'owner-socket',
    cause,
  });
}

function silent(address: string, patience: number): FirmamentError {
  return new FirmamentError(
    'store',
    `The process that has the data directory open has not answered at ${address} for ${patience / 1000} s. Try again; if it hangs, end it first`,
    { code: 'owner-silent', retriable: true },
  );
}
