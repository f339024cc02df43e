import { createHash } from 'node:crypto';
import { lstat, mkdir, readdir } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { FirmamentError } from '../ontology/errors';

/** Longest path of a Unix socket that every system takes. */
const PATH_LENGTH = 100;
const SOCKET = /^(\d{1,9})\.sock$/;

/**
 * Where the owner of a data directory listens. Each owner takes a number above the last one's, so that nobody ever has
 * to remove a socket that might be alive to put its own in its place.
 */
export interface SocketPlace {
  /** Address of the so-manieth owner. */
  address(generation: number): string;
  /** Numbers whose sockets exist, the highest first. */
  generations(): Promise<readonly number[]>;
}

/** The place for a data directory: a folder in it, or under the system's temporary one where paths grow too long. */
export async function socketPlace(directory: string): Promise<SocketPlace> {
  const whole = resolve(directory);
  const hash = createHash('sha256').update(`${userInfo().username} ${whole}`).digest('hex').slice(0, 24);
  if (process.platform === 'win32') return pipes(hash);
  const near = join(whole, 'owner');
  const folder = socketIn(near, 999_999_999).length <= PATH_LENGTH ? near : join(tmpdir(), `firmament-${hash}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await checkPrivate(folder);
  return { address: (generation) => socketIn(folder, generation), generations: () => generationsIn(folder) };
}

function socketIn(folder: string, generation: number): string {
  return join(folder, `${generation}.sock`);
}

async function generationsIn(folder: string): Promise<readonly number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => Number(SOCKET.exec(name)?.[1] ?? [])).sort((left, right) => right - left);
}

/** Pipes vanish with their owner, so one number is enough. */
function pipes(hash: string): SocketPlace {
  return { address: () => `\\\\.\\pipe\\firmament-${hash}`, generations: async () => [1] };
}

/** A folder under a shared one could have been put there by somebody else. */
async function checkPrivate(folder: string): Promise<void> {
  const found = await lstat(folder);
  if (found.isDirectory() && found.uid === userInfo().uid && (found.mode & 0o022) === 0) return;
  throw new FirmamentError(
    'store',
    `${folder} is not a folder that only this user can write to. Remove it, or change its owner and rights to 0700`,
    { code: 'owner-folder' },
  );
}
