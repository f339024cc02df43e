import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');

/** Builds the page from its sources into a folder of its own, so that tests never see an old one. */
export async function buildPage(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'firmament-page-'));
  const vite = path.join(path.dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  const flags = ['build', 'viewer/app', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  await promisify(execFile)(process.execPath, [vite, ...flags], { cwd: root });
  return folder;
}
