import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FirmamentError, messageOf } from '../ontology/errors';
import type { ExportFile } from './exchange';
import { zipOf } from './zip';

/** Characters gathered before they are written. */
const BUFFER = 256 * 1024;

/**
 * Writes an export: one file under `target`, several into the folder `target`, or into one archive where `target` ends
 * in `.zip`. Nothing appears under its name before all of it is on the disk; where writing fails, files of a former
 * export stay as they were.
 *
 * @param date ISO instant, stated in an archive
 * @returns the paths written
 * @throws usage (`file-unwritable`) or limit (`disk-full`)
 */
export async function writeExport(
  target: string,
  files: readonly ExportFile[],
  date: string,
): Promise<readonly string[]> {
  try {
    return await replaceAll(outputsOf(target, files, date));
  } catch (error) {
    throw writeError(target, error);
  }
}

interface Output {
  readonly path: string;
  readonly chunks: Iterable<string | Uint8Array>;
}

function outputsOf(target: string, files: readonly ExportFile[], date: string): readonly Output[] {
  if (target.toLowerCase().endsWith('.zip')) return [{ path: target, chunks: zipOf(files, date) }];
  return files.map(({ name, chunks }) => ({ path: name === '' ? target : join(target, name), chunks }));
}

/** All are written beside their targets first; then all are renamed. */
async function replaceAll(outputs: readonly Output[]): Promise<readonly string[]> {
  const written: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { path, chunks } of outputs) {
      await mkdir(dirname(path), { recursive: true });
      const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`);
      written.push({ temporary, path });
      await writeWhole(temporary, chunks);
    }
    for (const { temporary, path } of written) await rename(temporary, path);
  } finally {
    await Promise.all(written.map(({ temporary }) => rm(temporary, { force: true })));
  }
  return written.map(({ path }) => path);
}

async function writeWhole(path: string, chunks: Iterable<string | Uint8Array>): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await writeChunks(file, chunks);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Small pieces are gathered, so that an edge does not cost a call each. */
async function writeChunks(file: FileHandle, chunks: Iterable<string | Uint8Array>): Promise<void> {
  let gathered = '';
  for (const chunk of chunks) {
    if (typeof chunk !== 'string') await file.writeFile(chunk);
    else gathered += chunk;
    if (gathered.length < BUFFER) continue;
    await file.writeFile(gathered);
    gathered = '';
  }
  await file.writeFile(gathered);
}

function writeError(target: string, error: unknown): FirmamentError {
  if (error instanceof FirmamentError) return error;
  if (messageOf(error).includes('ENOSPC')) {
    return new FirmamentError('limit', `The disk is full; ${target} was not written. Free some space and try again.`, {
      code: 'disk-full',
      retriable: true,
      cause: error,
    });
  }
  return new FirmamentError('usage', `${target} cannot be written: ${messageOf(error)}. Give another path.`, {
    code: 'file-unwritable',
    cause: error,
  });
}
