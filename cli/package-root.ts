import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The folder of our package.json: the checkout, or where the package is installed. */
export function packageRoot(from: string = __dirname): string {
  if (existsSync(path.join(from, 'package.json')) && existsSync(path.join(from, 'seeds'))) return from;
  const parent = path.dirname(from);
  return parent === from ? process.cwd() : packageRoot(parent);
}

/** The version in package.json. */
export function packageVersion(): string {
  const text = readFileSync(path.join(packageRoot(), 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** The pages of the viewer, once built. */
export function pageFolder(): string {
  return path.join(packageRoot(), 'dist', 'page');
}

/** The shipped catalogue's files, and the shipped articles. */
export function seedsFolder(part: 'catalogue' | 'articles'): string {
  return path.join(packageRoot(), 'seeds', part);
}
