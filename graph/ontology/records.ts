import { z } from 'zod';
import { extractionSchema } from './extraction';
import { judgementRecordSchema } from './judgements';

/** What was read, once however often it was printed. */
export const textRecordSchema = z
  .strictObject({
    record: z.literal('text'),
    /** SHA-256 of `content`, hex. */
    id: z.string(),
    /** Normalised: NFC, `\n` between paragraphs, single spaces, no repeated paragraph. All offsets point into it. */
    content: z.string(),
  })
  .readonly();

/** Where and when a text appeared. A later publication record of the same id supersedes the former. */
export const publicationRecordSchema = z
  .strictObject({
    record: z.literal('publication'),
    /** From the URL, else outlet, date and title, else the text. */
    id: z.string(),
    text: z.string(),
    url: z.string().optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    author: z.string().optional(),
    /** ISO date or instant in UTC. */
    publishedAt: z.string().optional(),
    /** Where it was read from, for messages only: outside the graph hash. */
    path: z.string().optional(),
    /** Instant of reading: outside the graph hash. */
    ingestedAt: z.string(),
  })
  .readonly();

/** What decided the outcome of a reading; another stamp means another reading. */
export const stampSchema = z
  .strictObject({ extractor: z.string(), rules: z.string(), catalogue: z.string() })
  .readonly();

/** What was found in a text by one extractor. Keyed by text, publication date and stamp. */
export const extractionRecordSchema = z
  .strictObject({
    record: z.literal('extraction'),
    id: z.string(),
    text: z.string(),
    /** The publication date that relative dates were resolved against. */
    asOf: z.string().optional(),
    stamp: stampSchema,
    extraction: extractionSchema,
  })
  .readonly();

/** Something that was read and not taken: its reason is kept, it is no part of the graph. */
export const refusalRecordSchema = z
  .strictObject({
    record: z.literal('refusal'),
    /** From path, code and message, so that the same refusal is written down once. */
    id: z.string(),
    /** Where it was read from. */
    path: z.string(),
    code: z.string(),
    message: z.string(),
    /** Instant of reading. */
    refusedAt: z.string(),
  })
  .readonly();

export const recordSchema = z.discriminatedUnion('record', [
  textRecordSchema,
  publicationRecordSchema,
  extractionRecordSchema,
  judgementRecordSchema,
  refusalRecordSchema,
]);

export type TextRecord = z.infer<typeof textRecordSchema>;
export type PublicationRecord = z.infer<typeof publicationRecordSchema>;
export type Stamp = z.infer<typeof stampSchema>;
export type ExtractionRecord = z.infer<typeof extractionRecordSchema>;
export type RefusalRecord = z.infer<typeof refusalRecordSchema>;
export type GraphRecord = z.infer<typeof recordSchema>;
