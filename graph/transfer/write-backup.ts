import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { CatalogueEntry } from '../ontology/catalogue';
import type { GraphRecord } from '../ontology/records';
import { type BackupEnd, type BackupLine, headLine } from './backup-line';

/** What goes into a backup. */
export interface BackupContent {
  readonly records: AsyncIterable<GraphRecord>;
  /** Names of the user's own, on which the graph depends besides its records. */
  readonly names: readonly CatalogueEntry[];
  /** The hash of the graph that the records come to, asked once all have been read. */
  hash(): Promise<string>;
  /** Instant, ISO. */
  readonly writtenAt: string;
}

/** Writes a backup, gzip of JSON lines with a checksum at the end. The file appears when it is complete. */
export async function writeBackup(path: string, content: BackupContent): Promise<BackupEnd> {
  const unfinished = `${path}.part`;
  const end = { records: 0, hash: '', sha256: '' };
  try {
    const file = createWriteStream(unfinished, { mode: 0o600, flush: true });
    await pipeline(Readable.from(linesOf(content, end)), createGzip(), file);
    await rename(unfinished, path);
  } catch (thrown) {
    await rm(unfinished, { force: true });
    throw thrown;
  }
  return end;
}

/** The lines as bytes; `end` is filled in on the way, and is the last of them. */
async function* linesOf(
  { records, names, hash, writtenAt }: BackupContent,
  end: { records: number; hash: string; sha256: string },
): AsyncGenerator<Buffer> {
  const sum = createHash('sha256');
  const encode = (line: BackupLine) => {
    const bytes = Buffer.from(`${JSON.stringify(line)}\n`);
    sum.update(bytes);
    return bytes;
  };
  yield encode(headLine(writtenAt));
  for (const name of names) yield encode({ name });
  for await (const record of records) {
    end.records += 1;
    yield encode({ record });
  }
  end.hash = await hash();
  end.sha256 = sum.digest('hex');
  yield Buffer.from(`${JSON.stringify({ end })}\n`);
}
