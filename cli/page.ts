import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { FirmamentError } from '../graph/ontology/errors';
import { packageRoot, pageFolder } from './package-root';
import type { Terminal } from './terminal';

const SOURCES = ['viewer/app', 'graph/exchange', 'graph/ontology'];

/** Builds the viewer's page where this is a checkout and the page is missing or older than its sources. */
export async function ensurePage(terminal: Terminal): Promise<void> {
  const sources = SOURCES.map((folder) => path.join(packageRoot(), folder)).filter((folder) =>
    existsSync(path.join(folder, '.')),
  );
  const built = path.join(pageFolder(), 'index.html');
  const isCheckout = existsSync(path.join(packageRoot(), 'viewer/app/vite.config.mts'));
  if (!isCheckout || (existsSync(built) && statSync(built).mtimeMs > newest(sources))) return;
  terminal.progress('building the page …');
  await build();
  terminal.progress('');
}

function newest(folders: readonly string[]): number {
  const times = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(path.join(entry.parentPath, entry.name)).mtimeMs),
  );
  return Math.max(0, ...times);
}

function build(): Promise<void> {
  const vite = path.join(path.dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  const child = spawn(process.execPath, [vite, 'build', 'viewer/app', '--logLevel', 'error'], {
    cwd: packageRoot(),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr.on('data', (chunk) => {
    words += String(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => (status === 0 ? resolve() : reject(failed(words))));
  });
}

function failed(words: string): FirmamentError {
  return new FirmamentError(
    'store',
    `The page could not be built. Run: npm run build:page\n${words.trim().slice(0, 2000)}`,
    {
      code: 'page-build',
    },
  );
}
