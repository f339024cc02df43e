import { crc32 } from 'node:zlib';
import { type GraphRecord, recordSchema } from '../ontology/records';

/** A record with its place in the log. */
export interface LoggedRecord {
  readonly sequence: number;
  /** How many lines of the same append follow this one. */
  readonly more: number;
  readonly record: GraphRecord;
}

/** The longest line accepted back, in bytes: far above any article, far below what exhausts memory. */
export const LINE_LIMIT = 256 * 1024 * 1024;

const HEAD = /^\{"seq":(\d{1,15}),"crc":"([0-9a-f]{8})","more":(\d{1,6}),"record":/;

function checksum(sequence: number, more: number, body: string): string {
  return crc32(`${sequence} ${more} ${body}`).toString(16).padStart(8, '0');
}

/** One line of the log, newline included. */
export function encodeLine({ sequence, more, record }: LoggedRecord): string {
  const body = JSON.stringify(record);
  return `{"seq":${sequence},"crc":"${checksum(sequence, more, body)}","more":${more},"record":${body}}\n`;
}

/** The record of a line without its newline; undefined where the line is torn, altered or no record. */
export function decodeLine(line: string): LoggedRecord | undefined {
  const head = HEAD.exec(line);
  if (!head || !line.endsWith('}')) return undefined;
  const sequence = Number(head[1]);
  const more = Number(head[3]);
  const body = line.slice(head[0].length, -1);
  if (checksum(sequence, more, body) !== head[2]) return undefined;
  const record = recordSchema.safeParse(JSON.parse(body));
  return record.success ? { sequence, more, record: record.data } : undefined;
}
