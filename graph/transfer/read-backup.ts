import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { CatalogueEntry } from '../ontology/catalogue';
import { FirmamentError, isFirmamentError, messageOf } from '../ontology/errors';
import type { GraphRecord } from '../ontology/records';
import { LINE_LIMIT } from '../records/log-line';
import { type BackupEnd, type BackupLine, backupLineSchema } from './backup-line';

/** What a whole backup says of itself. */
export interface Backup extends BackupEnd {
  readonly names: readonly CatalogueEntry[];
}

/**
 * Reads a backup to its end and checks every line and the checksum, before anything is done with it.
 *
 * @throws invalid-input, `backup-damaged` or `backup-unreadable`, naming the file
 */
export async function checkBackup(path: string): Promise<Backup> {
  const names: CatalogueEntry[] = [];
  const sum = createHash('sha256');
  let [records, begun] = [0, false];
  let end: BackupEnd | undefined;
  for await (const { line, bytes } of linesOf(path)) {
    if (end || (!begun && !('backup' in line))) throw damaged(path, 'its lines are not those of a backup');
    begun = true;
    if ('end' in line) end = line.end;
    else sum.update(bytes).update('\n');
    if ('name' in line) names.push(line.name);
    if ('record' in line) records += 1;
  }
  if (!end) throw damaged(path, 'its end is missing');
  if (end.records !== records || end.sha256 !== sum.digest('hex')) throw damaged(path, 'its checksum does not fit');
  return { ...end, names };
}

/** The records of a backup that has been checked, in their order. */
export async function* recordsIn(path: string): AsyncGenerator<GraphRecord> {
  for await (const { line } of linesOf(path)) if ('record' in line) yield line.record;
}

interface Line {
  readonly line: BackupLine;
  readonly bytes: Buffer;
}

async function* linesOf(path: string): AsyncGenerator<Line> {
  try {
    for await (const bytes of rawLines(path)) {
      const parsed = backupLineSchema.safeParse(JSON.parse(bytes.toString()));
      if (!parsed.success) throw damaged(path, 'a line of it is none that this version knows');
      yield { line: parsed.data, bytes };
    }
  } catch (thrown) {
    throw isFirmamentError(thrown) ? thrown : unreadable(path, thrown);
  }
}

/** Lines without their newline; a last piece without one counts as a line. */
async function* rawLines(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  const plain = createGunzip();
  file.on('error', (error) => plain.destroy(error));
  let rest: Buffer[] = [];
  let held = 0;
  for await (const chunk of file.pipe(plain)) {
    const piece = Buffer.from(chunk);
    let from = 0;
    for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, from)) {
      yield Buffer.concat([...rest, piece.subarray(from, at)]);
      rest = [];
      held = 0;
      from = at + 1;
    }
    rest.push(piece.subarray(from));
    held += piece.length - from;
    if (held > LINE_LIMIT) throw damaged(path, 'a line of it has no end');
  }
  if (held > 0) yield Buffer.concat(rest);
}

function damaged(path: string, why: string): FirmamentError {
  return new FirmamentError('invalid-input', `${path} is no whole backup: ${why}. Nothing was restored; use another`, {
    code: 'backup-damaged',
  });
}

function unreadable(path: string, cause: unknown): FirmamentError {
  return new FirmamentError(
    'invalid-input',
    `${path} cannot be read as a backup: ${messageOf(cause)}. Nothing was restored; check the name, or use another`,
    { code: 'backup-unreadable', cause },
  );
}
