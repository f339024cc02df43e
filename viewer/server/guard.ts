import { isIP } from 'node:net';

/** Of a request, what says whether it may come in at all. Header values as sent, one entry for each time sent. */
export interface Knock {
  readonly url: string;
  readonly host: readonly string[];
  readonly origin: readonly string[];
  /** `Sec-Fetch-Site`, which pages cannot forge. */
  readonly site: string | undefined;
}

export interface Door {
  readonly port: number;
  /** Names beside `localhost` that the machine may be called by. */
  readonly names: readonly string[];
  /** Reachable from other machines: addresses other than loopback are allowed as Host. */
  readonly open: boolean;
}

const AUTHORITY = /^(\[[0-9a-f:.]{2,45}\]|[a-z0-9][a-z0-9.-]{0,252})(?::(\d{1,5}))?$/;

/**
 * Whether a request may pass: its Host is this server under a name we know, and it comes from no other page. A page
 * elsewhere whose name resolves to this machine (DNS rebinding) sends its own name as Host and is refused.
 */
export function mayEnter(knock: Knock, door: Door): boolean {
  if (!knock.url.startsWith('/') || knock.host.length !== 1 || knock.origin.length > 1) return false;
  const host = knock.host[0]?.toLowerCase() ?? '';
  if (!isHere(host, door)) return false;
  const origin = knock.origin[0];
  if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) return false;
  return !isForeign(knock);
}

function isHere(host: string, door: Door): boolean {
  const parts = AUTHORITY.exec(host);
  const name = parts?.[1];
  if (name === undefined || Number(parts?.[2] ?? 80) !== door.port) return false;
  return isLoopback(name) || door.names.includes(name) || (door.open && isIP(unbracketed(name)) !== 0);
}

/** Another site may link to the page, but not ask the interface. */
function isForeign(knock: Knock): boolean {
  const foreign = knock.site === 'cross-site' || knock.site === 'same-site';
  return foreign && knock.url.startsWith('/api');
}

/**
 * Whether a host name means this machine only.
 *
 * @example
 * isLoopback('127.0.0.1'); // true
 * isLoopback('127.0.0.1.nip.io'); // false
 */
export function isLoopback(name: string): boolean {
  const bare = unbracketed(name);
  return bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'));
}

function unbracketed(name: string): string {
  return name.startsWith('[') && name.endsWith(']') ? name.slice(1, -1) : name;
}
