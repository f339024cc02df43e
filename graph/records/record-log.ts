import { type FileHandle, mkdir, open, readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { FirmamentError } from '../ontology/errors';
import type { GraphRecord } from '../ontology/records';
import { decodeLine, encodeLine, LINE_LIMIT, type LoggedRecord } from './log-line';
import { type LinePlace, RecordIndex } from './record-index';

export interface RecordLogOptions {
  /** Bytes after which the next append opens a new segment. @default 64 MiB */
  readonly segmentBytes?: number;
}

interface Scanned {
  readonly logged: LoggedRecord;
  readonly place: LinePlace;
}

const SEGMENT = /^\d{6,}\.jsonl$/;
const CHUNK = 1 << 20;

/**
 * The records of a data directory: JSON lines in numbered segments, a checksum a line. One append is there whole or not
 * at all, and is on disk when it resolves. One process at a time opens it.
 */
export class RecordLog {
  readonly index = new RecordIndex();
  /** Lines of an unfinished append that opening removed. */
  dropped = 0;
  readonly #directory: string;
  readonly #segmentBytes: number;
  #segments: string[] = [];
  #sequence = 0;
  #size = 0;
  #file: FileHandle | undefined;

  private constructor(directory: string, options: RecordLogOptions) {
    this.#directory = directory;
    this.#segmentBytes = options.segmentBytes ?? 64 * 1024 * 1024;
  }

  /**
   * Opens or makes the log in `directory`, checks every line and drops an unfinished append at its end.
   *
   * @throws store, when a line before the end is damaged: names file and line
   */
  static async open(directory: string, options: RecordLogOptions = {}): Promise<RecordLog> {
    const log = new RecordLog(directory, options);
    await mkdir(directory, { recursive: true, mode: 0o700 });
    log.#segments = (await readdir(directory)).filter((name) => SEGMENT.test(name)).sort();
    for (const segment of log.#segments) await log.#load(segment, segment === log.#segments.at(-1));
    return log;
  }

  /** Sequence of the last record, 0 for an empty log. */
  get sequence(): number {
    return this.#sequence;
  }

  /** Writes records behind the others, in one append, and waits until they are on disk. */
  async append(records: readonly GraphRecord[]): Promise<readonly LoggedRecord[]> {
    if (records.length === 0) return [];
    const file = await this.#fileForAppend();
    const segment = this.#segments.at(-1) ?? '';
    const logged = records.map((record, at) => ({
      sequence: this.#sequence + at + 1,
      more: records.length - at - 1,
      record,
    }));
    const lines = logged.map((each) => Buffer.from(encodeLine(each)));
    await this.#write(file, Buffer.concat(lines));
    logged.forEach((each, at) => {
      const length = lines[at]?.length ?? 0;
      this.index.add(each.sequence, each.record, { segment, offset: this.#size, length });
      this.#size += length;
    });
    this.#sequence += logged.length;
    return logged;
  }

  /** The record at a place that the index gave. */
  async at(place: LinePlace): Promise<GraphRecord> {
    const file = await open(join(this.#directory, place.segment), 'r');
    try {
      const { buffer } = await file.read(Buffer.alloc(place.length), 0, place.length, place.offset);
      const logged = decodeLine(buffer.toString('utf8', 0, place.length - 1));
      if (!logged) throw damaged(`${place.segment}, byte ${place.offset}`);
      return logged.record;
    } finally {
      await file.close();
    }
  }

  /** All records above a sequence, in order. */
  async *after(sequence: number): AsyncGenerator<LoggedRecord> {
    for (const segment of [...this.#segments]) {
      for await (const scanned of this.#scan(segment)) {
        if (!scanned) return;
        if (scanned.logged.sequence > sequence) yield scanned.logged;
      }
    }
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = undefined;
  }

  async #write(file: FileHandle, bytes: Buffer): Promise<void> {
    try {
      await file.write(bytes, 0, bytes.length, this.#size);
      await file.datasync();
    } catch (error) {
      // What is half written must not stand before the next append.
      await file.truncate(this.#size).catch(() => undefined);
      throw new FirmamentError(
        'store',
        `The record log in ${this.#directory} cannot be written: free some space or check its rights, then run the same command again`,
        { code: 'log-write', retriable: true, cause: error },
      );
    }
  }

  async #fileForAppend(): Promise<FileHandle> {
    if (this.#segments.length === 0 || this.#size >= this.#segmentBytes) await this.#startSegment();
    this.#file ??= await open(join(this.#directory, this.#segments.at(-1) ?? ''), 'r+');
    return this.#file;
  }

  async #startSegment(): Promise<void> {
    await this.close();
    const name = `${String(Number.parseInt(this.#segments.at(-1) ?? '0', 10) + 1).padStart(6, '0')}.jsonl`;
    this.#file = await open(join(this.#directory, name), 'wx+', 0o600);
    this.#segments.push(name);
    this.#size = 0;
    await syncDirectory(this.#directory);
  }

  async #load(segment: string, last: boolean): Promise<void> {
    const whole: Scanned[] = [];
    let size = 0;
    let torn = 0;
    for await (const scanned of this.#scan(segment, last)) {
      if (!scanned) {
        torn = 1;
        break;
      }
      whole.push(scanned);
      if (scanned.logged.more > 0) continue;
      for (const { logged, place } of whole.splice(0)) this.#enter(logged, place);
      size = scanned.place.offset + scanned.place.length;
    }
    if (!last) return;
    this.dropped = whole.length + torn;
    this.#size = size;
    await truncate(join(this.#directory, segment), size);
  }

  #enter(logged: LoggedRecord, place: LinePlace): void {
    if (logged.sequence !== this.#sequence + 1) throw damaged(`${place.segment}, byte ${place.offset}`);
    this.#sequence = logged.sequence;
    this.index.add(logged.sequence, logged.record, place);
  }

  /** Lines with their places; where `torn` is allowed, a last line that cannot be read comes as undefined. */
  async *#scan(segment: string, torn = false): AsyncGenerator<Scanned | undefined> {
    let number = 0;
    let bad: number | undefined;
    for await (const { line, offset, length } of linesOf(join(this.#directory, segment))) {
      number += 1;
      if (bad !== undefined) throw damaged(`${segment}, line ${bad}`);
      const logged = decodeLine(line);
      if (logged) yield { logged, place: { segment, offset, length } };
      else bad = number;
    }
    if (bad === undefined) return;
    if (!torn) throw damaged(`${segment}, line ${bad}`);
    yield undefined;
  }
}

function damaged(where: string): FirmamentError {
  return new FirmamentError(
    'store',
    `The record log is damaged: ${where} fails its checksum. Restore that file from a backup; the records before it are intact`,
    { code: 'log-damaged' },
  );
}

interface Line {
  readonly line: string;
  readonly offset: number;
  readonly length: number;
}

/** Lines of a file with their offsets in bytes; a last piece without newline is a line that fails its checksum. */
async function* linesOf(path: string): AsyncGenerator<Line> {
  const file = await open(path, 'r');
  try {
    let offset = 0;
    let rest: Buffer[] = [];
    let held = 0;
    for (let position = 0; ; ) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK), 0, CHUNK, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      let from = 0;
      for (let end = buffer.indexOf(10); end >= 0 && end < bytesRead; end = buffer.indexOf(10, from)) {
        const bytes = Buffer.concat([...rest, buffer.subarray(from, end)]);
        yield { line: bytes.toString(), offset, length: bytes.length + 1 };
        offset += bytes.length + 1;
        from = end + 1;
        rest = [];
        held = 0;
      }
      rest.push(buffer.subarray(from, bytesRead));
      held += bytesRead - from;
      if (held > LINE_LIMIT) throw damaged(`${path}, byte ${offset}`);
    }
    if (held > 0) yield { line: '', offset, length: held };
  } finally {
    await file.close();
  }
}

async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  await handle.sync();
  await handle.close();
}
