import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { byText } from '../../graph/ontology/text-order';

/** What a walk meets: a file, or a folder that could not be looked into. */
export type Met = { readonly file: string } | { readonly folder: string; readonly cause: unknown };

/** A folder that is still to be looked into. */
interface Unopened {
  readonly open: string;
}

/**
 * All files under a folder whose names are wanted, with what could not be looked into, in order of path. Hidden files
 * and folders are left out; links to files count, links to folders are not followed.
 */
export async function walkFolder(root: string, wanted: (name: string) => boolean): Promise<readonly Met[]> {
  const met: Met[] = [];
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const each of await look(folder, wanted)) {
      if ('open' in each) waiting.push(each.open);
      else met.push(each);
    }
  }
  return met.sort((left, right) => byText(placeOf(left), placeOf(right)));
}

async function look(folder: string, wanted: (name: string) => boolean): Promise<readonly (Met | Unopened)[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.flatMap((entry): readonly (Met | Unopened)[] => {
      const place = path.join(folder, entry.name);
      if (entry.name.startsWith('.')) return [];
      if (entry.isDirectory()) return [{ open: place }];
      return (entry.isFile() || entry.isSymbolicLink()) && wanted(entry.name) ? [{ file: place }] : [];
    });
  } catch (cause) {
    return [{ folder, cause }];
  }
}

function placeOf(met: Met): string {
  return 'file' in met ? met.file : met.folder;
}
