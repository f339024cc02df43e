import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import path from 'node:path';
import { isFirmamentError, messageOf } from '../graph/ontology/errors';
import { printable } from '../graph/query/terminal-text';
import { withGraph } from './open';
import { type Place, placeOf, type SharedOptions } from './options';
import { pageFolder } from './package-root';
import type { Terminal } from './terminal';

/** One thing looked at. */
export interface Finding {
  readonly what: string;
  readonly state: 'fine' | 'note' | 'wrong';
  readonly detail: string;
  readonly advice?: string;
}

const MEGABYTE = 1024 * 1024;
const SCARCE = 200 * MEGABYTE;

/** Looks at the machine, the data directory and the store, one after the other; changes nothing in a directory that is not there. */
export async function* findings(options: SharedOptions, terminal: Terminal): AsyncGenerator<Finding> {
  const place = placeOf(options, terminal);
  yield nodeVersion();
  yield page();
  if (place.store) yield server(place.store);
  else yield await directory(place);
  if (!place.store && !existsSync(place.directory)) return;
  yield await graphFinding(options, terminal);
}

function server({ url, username }: NonNullable<Place['store']>): Finding {
  if (URL.canParse(url)) return { what: 'store', state: 'fine', detail: `${new URL(url).host} as ${username}` };
  return {
    what: 'store',
    state: 'wrong',
    detail: `${printable(url)} is no address`,
    advice: 'Write bolt://HOST:7687.',
  };
}

function nodeVersion(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  const detail = `${process.versions.node} on ${process.platform}-${process.arch}`;
  return fine
    ? { what: 'node', state: 'fine', detail }
    : { what: 'node', state: 'wrong', detail, advice: 'Install Node 20.19 or later.' };
}

function page(): Finding {
  if (existsSync(path.join(pageFolder(), 'index.html'))) return { what: 'page', state: 'fine', detail: 'built' };
  return { what: 'page', state: 'note', detail: 'not built yet', advice: 'It is built by the first: firmament serve' };
}

async function directory({ directory: folder }: Place): Promise<Finding> {
  const what = 'directory';
  const parent = existsSync(folder) ? folder : path.dirname(folder);
  try {
    await access(parent, constants.W_OK);
  } catch {
    return {
      what,
      state: 'wrong',
      detail: `${printable(parent)} cannot be written`,
      advice: 'Choose another with --data or FIRMAMENT_DATA.',
    };
  }
  const { bavail, bsize } = await statfs(parent);
  if (bavail * bsize < SCARCE) {
    return {
      what,
      state: 'wrong',
      detail: `${Math.floor((bavail * bsize) / MEGABYTE)} MB free`,
      advice: 'Free some space.',
    };
  }
  if (existsSync(folder)) return { what, state: 'fine', detail: printable(folder) };
  return {
    what,
    state: 'note',
    detail: `${printable(folder)} is not there yet`,
    advice: 'It is made by the first: firmament ingest PATH',
  };
}

async function graphFinding(options: SharedOptions, terminal: Terminal): Promise<Finding> {
  try {
    const { same, articles } = await withGraph(options, terminal, async (graph) => ({
      ...(await graph.rebuild({ verify: true })),
      ...(await graph.stats()),
    }));
    if (same) return { what: 'graph', state: 'fine', detail: `${articles} articles; stored as its records say` };
    return {
      what: 'graph',
      state: 'wrong',
      detail: 'not what its records say',
      advice: 'Mend it with: firmament rebuild',
    };
  } catch (thrown) {
    const code = isFirmamentError(thrown) ? thrown.code : 'unexpected';
    return { what: 'graph', state: 'wrong', detail: `${code}: ${messageOf(thrown)}`, advice: adviceFor(code) };
  }
}

function adviceFor(code: string): string {
  const advice: Readonly<Record<string, string>> = {
    'store-unreachable': 'Is the server running, and the address right? --store bolt://HOST:7687',
    'store-denied': 'Set NEO4J_USERNAME and NEO4J_PASSWORD.',
    'store-damaged': 'Mend it with: firmament rebuild',
    'store-url': 'Write --store bolt://HOST:7687',
    'format-unknown': 'Use the version that wrote it, or another directory: --data DIR',
    'data-unusable': 'Choose another directory: --data DIR',
  };
  return advice[code] ?? 'Try: firmament rebuild';
}
