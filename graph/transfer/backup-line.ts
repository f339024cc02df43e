import { z } from 'zod';
import { catalogueEntrySchema } from '../ontology/catalogue';
import { recordSchema } from '../ontology/records';

/** What this version writes and reads; raised when a line means something else. */
const BACKUP_FORMAT = 1;

/** A line of a backup: what it is, the names of the user's own, the records, and what all of it amounts to. */
export const backupLineSchema = z.union([
  z.strictObject({ record: recordSchema }),
  z.strictObject({ name: catalogueEntrySchema }),
  z.strictObject({ backup: z.literal(BACKUP_FORMAT), writtenAt: z.string() }),
  z.strictObject({ end: z.strictObject({ records: z.int(), hash: z.string(), sha256: z.string() }) }),
]);

export type BackupLine = z.infer<typeof backupLineSchema>;
export type BackupEnd = Extract<BackupLine, { end: unknown }>['end'];

/** The first line. @param writtenAt instant, ISO */
export function headLine(writtenAt: string): BackupLine {
  return { backup: BACKUP_FORMAT, writtenAt };
}
