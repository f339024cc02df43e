import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { FirmamentError, messageOf } from '../../graph/ontology/errors';
import { byText } from '../../graph/ontology/text-order';
import { EXTENSIONS, extensionOf } from './readers';
import { walkFolder } from './walk-folder';

/** A file to read, or why a path gives none. `name` is the path as the user would write it. */
export type ExpandedPath =
  | { readonly name: string; readonly file: string }
  | { readonly name: string; readonly refused: FirmamentError };

/**
 * Files behind paths: a file is itself, a folder all files in it that can be read, a pattern what it matches; sorted
 * within each path. Hidden files are left out of folders; a folder in it that cannot be read is told of.
 *
 * @param cwd - what relative paths are relative to
 */
export async function expandPaths(paths: readonly string[], cwd: string): Promise<readonly ExpandedPath[]> {
  const expanded = await Promise.all(paths.map((each) => expandPath(each, cwd)));
  return expanded.flat();
}

async function expandPath(name: string, cwd: string): Promise<readonly ExpandedPath[]> {
  if (name.trim() === '') return [{ name, refused: nothing('an empty path. Name a file, a folder or a pattern') }];
  const file = path.resolve(cwd, name);
  try {
    const found = await stat(file);
    return found.isDirectory() ? await filesIn(file, name, cwd) : [{ name, file }];
  } catch (cause) {
    if (isDynamicPattern(name)) return filesMatching(name, cwd);
    return [{ name, refused: unreadable(cause) }];
  }
}

async function filesIn(folder: string, name: string, cwd: string): Promise<readonly ExpandedPath[]> {
  const met = await walkFolder(folder, (each) => EXTENSIONS.includes(extensionOf(each)));
  if (met.length === 0)
    return [{ name, refused: nothing(`folder holds no ${EXTENSIONS.map((each) => `.${each}`).join(', ')} file`) }];
  return met.map((each) =>
    'file' in each
      ? within(each.file, cwd)
      : { name: within(each.folder, cwd).name || name, refused: unreadable(each.cause) },
  );
}

async function filesMatching(pattern: string, cwd: string): Promise<readonly ExpandedPath[]> {
  const found = await glob(pattern, { cwd, absolute: true, followSymbolicLinks: false });
  if (found.length === 0)
    return [{ name: pattern, refused: nothing('no file matches this pattern. Check it, and put it in quotes') }];
  return found.sort(byText).map((each) => within(each, cwd));
}

function within(file: string, cwd: string): { readonly name: string; readonly file: string } {
  const relative = path.relative(cwd, file);
  return { name: relative.startsWith('..') ? file : relative, file };
}

function nothing(message: string): FirmamentError {
  return new FirmamentError('invalid-input', message, { code: 'no-files' });
}

/** What the file system said, in words. */
export function unreadable(cause: unknown): FirmamentError {
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'no such file or folder. Check the path',
    ENOTDIR: 'no such file or folder: a part of the path is a file. Check the path',
    ENAMETOOLONG: 'no such file or folder: the name is too long. Check the path',
    ELOOP: 'a link that leads to itself. Name what it should lead to',
    EACCES: 'may not be read: permission denied. Change its permissions',
    EPERM: 'may not be read: permission denied. Change its permissions',
    EISDIR: 'is a folder. Name it as a path instead',
  };
  return new FirmamentError('invalid-input', words[code] ?? `cannot be read: ${messageOf(cause)}`, {
    code: 'unreadable',
    cause,
  });
}
