import { z } from 'zod';
import { KINDS } from './kinds';
import { FIGURE_TYPES, RELATION_TYPES } from './relations';
import { STATUSES } from './statuses';

/** Half-open UTF-16 offsets `[start, end)` into one text. */
export const offsetsSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly();

export const amountSchema = z
  .strictObject({
    /** In units of the currency, not millions. For a range the lower end. */
    value: z.number().finite(),
    /** The upper end of a range. */
    upTo: z.number().finite().optional(),
    /** ISO 4217; absent where the text names none. */
    currency: z.string().min(3).max(3).optional(),
    qualifier: z.enum(['about', 'at least', 'at most', 'up to', 'over', 'under']).optional(),
  })
  .readonly();

export const happenedSchema = z
  .strictObject({
    /** First and last day, ISO `YYYY-MM-DD`; both absent while a relative date has no publication date to start from. */
    from: z.string().optional(),
    to: z.string().optional(),
    /** The words of the text. */
    text: z.string(),
  })
  .readonly();

export const furtherEvidenceSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    quote: z.string(),
    for: z.enum(['amount', 'status', 'date', 'subject', 'object', 'source', 'role']),
  })
  .readonly();

export const evidenceSchema = z
  .strictObject({
    /** The sentence. */
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    /** `text.slice(start, end)`, always. */
    quote: z.string(),
    subject: offsetsSchema,
    object: offsetsSchema.optional(),
    trigger: offsetsSchema,
    also: z.array(furtherEvidenceSchema).readonly().optional(),
  })
  .readonly();

/** What a claim may say besides its ends, status, amount and date: extracted and annotated alike. */
export const claimDetails = {
  /** Per cent of the firm. */
  stake: z.number().optional(),
  role: z.string().optional(),
  licence: z.string().optional(),
  round: z.string().optional(),
  /** Per cent of sales. */
  share: z.number().optional(),
  what: z.string().optional(),
};

export const claimSchema = z
  .strictObject({
    type: z.enum([...RELATION_TYPES, ...FIGURE_TYPES]),
    /** Ids of `entities` of the same extraction. */
    subject: z.string(),
    object: z.string().optional(),
    status: z.enum(STATUSES),
    confidence: z.number().min(0).max(1),
    amount: amountSchema.optional(),
    happened: happenedSchema.optional(),
    /** Who says so, as named in the text. */
    source: z.string().optional(),
    ...claimDetails,
    evidence: evidenceSchema,
  })
  .readonly();

export const mentionSchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: z.enum(KINDS),
    entity: z.string(),
    /** Set on pronouns and phrases such as "the company": mentions that are not names. */
    anaphor: z.boolean().optional(),
  })
  .readonly();

export const mentionedEntitySchema = z
  .strictObject({
    /** `e1`, `e2` …, `u1` … where unnamed: only within one extraction. */
    id: z.string(),
    name: z.string().min(1),
    kind: z.enum(KINDS),
    aliases: z.array(z.string()).readonly(),
    /** The catalogue's id. */
    known: z.string().optional(),
    /**
     * The text never names it: `name` is the first pronoun or phrase that stands for it, all its mentions are anaphors.
     * What is read of it stays in the record of the reading and never enters the graph.
     */
    unnamed: z.literal(true).optional(),
  })
  .readonly();

export const diagnosticSchema = z
  .strictObject({
    code: z.string(),
    severity: z.enum(['info', 'warning', 'error']),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
    stage: z.string().optional(),
    /** How many it stands for, where they are too many to list. @default 1 */
    count: z.int().positive().optional(),
    message: z.string(),
  })
  .readonly();

/** What reading one text gives: the body of a line of `firmament extract`. */
export const extractionSchema = z
  .strictObject({
    mentions: z.array(mentionSchema).readonly(),
    entities: z.array(mentionedEntitySchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    diagnostics: z.array(diagnosticSchema).readonly(),
  })
  .readonly();

export type Offsets = z.infer<typeof offsetsSchema>;
export type Amount = z.infer<typeof amountSchema>;
export type Happened = z.infer<typeof happenedSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type FurtherEvidence = z.infer<typeof furtherEvidenceSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type MentionedEntity = z.infer<typeof mentionedEntitySchema>;
export type Diagnostic = z.infer<typeof diagnosticSchema>;
export type Extraction = z.infer<typeof extractionSchema>;
