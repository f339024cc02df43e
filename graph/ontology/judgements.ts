import { z } from 'zod';
import { amountSchema, claimSchema, happenedSchema } from './extraction';
import { KINDS } from './kinds';
import { FIGURE_TYPES, RELATION_TYPES } from './relations';
import { STATUSES } from './statuses';

const id = z.string().min(1).max(1024);
const words = z.string().trim().min(1).max(400);
const type = z.enum([...RELATION_TYPES, ...FIGURE_TYPES]);
const status = z.enum(STATUSES);

/** An end of a claim outside of an extraction: the id of the name, and the name as written. */
export const endSchema = z.strictObject({ id, name: z.string().min(1) }).readonly();

/** A claim that stands on its own: its ends are names, not entities of one extraction. */
export const statedClaimSchema = z
  .strictObject({ ...claimSchema.unwrap().shape, subject: endSchema, object: endSchema.optional() })
  .readonly();

/** What a person may put right in a claim; `null` takes a value away. */
const corrections = {
  type: type.optional(),
  status: status.optional(),
  amount: amountSchema.nullable().optional(),
  happened: happenedSchema.nullable().optional(),
  source: words.nullable().optional(),
  stake: z.number().nullable().optional(),
  role: words.nullable().optional(),
  licence: words.nullable().optional(),
  round: words.nullable().optional(),
  share: z.number().nullable().optional(),
  what: words.nullable().optional(),
};

export const changesSchema = z
  .strictObject({ ...corrections, subject: endSchema.optional(), object: endSchema.optional() })
  .readonly();

const decided = {
  record: z.literal('judgement'),
  id: z.string(),
  author: z.string().optional(),
  /** Instant in UTC. */
  decidedAt: z.string(),
  reason: z.string().optional(),
};

/** Of two names, by their ids as they were when judged. `unsure` takes a former judgement of the two back. */
const pairSchema = z
  .strictObject({ ...decided, verdict: z.enum(['same', 'different', 'unsure']), left: z.string(), right: z.string() })
  .readonly();

/** In these publications the names mean somebody else. */
const splitSchema = z
  .strictObject({
    ...decided,
    verdict: z.literal('split'),
    entity: z.string(),
    /** Ids of the names that stood for the entity when it was split. */
    names: z.array(z.string()).readonly(),
    /** Ids of publications. */
    articles: z.array(z.string()).readonly(),
    /** Id of the name that they mean instead. */
    as: z.string(),
  })
  .readonly();

const renameSchema = z
  .strictObject({ ...decided, verdict: z.literal('rename'), entity: z.string(), name: z.string() })
  .readonly();

const kindSchema = z
  .strictObject({ ...decided, verdict: z.literal('kind'), entity: z.string(), kind: z.enum(KINDS) })
  .readonly();

/** What was judged of a claim: enough to find it in another reading of the text, and to keep it where none has it. */
const ofClaim = { ...decided, claim: z.string(), text: z.string(), stated: statedClaimSchema };

const claimVerdictSchema = z.strictObject({ ...ofClaim, verdict: z.enum(['refuse', 'confirm']) }).readonly();
const correctSchema = z.strictObject({ ...ofClaim, verdict: z.literal('correct'), changes: changesSchema }).readonly();
const addSchema = z.strictObject({ ...ofClaim, verdict: z.literal('add'), article: z.string() }).readonly();

const retractSchema = z.strictObject({ ...decided, verdict: z.literal('retract'), article: z.string() }).readonly();

const undoSchema = z
  .strictObject({
    ...decided,
    verdict: z.literal('undo'),
    judgement: z.string(),
    /** Texts and publications that the judgement taken back is about. */
    concerns: z.array(z.string()).readonly(),
  })
  .readonly();

/** A person's decision. Rules and extractors propose; nothing but a later judgement overrules one. */
export const judgementRecordSchema = z.discriminatedUnion('verdict', [
  pairSchema,
  splitSchema,
  renameSchema,
  kindSchema,
  claimVerdictSchema,
  correctSchema,
  addSchema,
  retractSchema,
  undoSchema,
]);

const asked = { author: words.optional(), reason: z.string().trim().min(1).max(2000).optional() };

/** An end of a claim added by hand: words of the quote, and whom they mean where that is not who goes by them. */
const wordedEndSchema = z.strictObject({ words, id: id.optional() }).readonly();

const addedClaimSchema = z
  .strictObject({
    type,
    status: status.default('actual'),
    /** A sentence of the article, verbatim; by its words where they occur once, else from `start`. */
    quote: z.string().min(1).max(10_000),
    start: z.int().nonnegative().optional(),
    subject: wordedEndSchema,
    object: wordedEndSchema.optional(),
    /** The words of the quote that carry the claim. @default all of it */
    trigger: words.optional(),
    amount: amountSchema.optional(),
    happened: happenedSchema.optional(),
    source: words.optional(),
    stake: z.number().optional(),
    role: words.optional(),
    licence: words.optional(),
    round: words.optional(),
    share: z.number().optional(),
    what: words.optional(),
  })
  .readonly();

/** A judgement as one asks for it. Entities by their ids, now or formerly. */
export const judgementSchema = z.discriminatedUnion('verdict', [
  z.strictObject({ ...asked, verdict: z.enum(['same', 'different', 'unsure']), left: id, right: id }).readonly(),
  z
    .strictObject({
      ...asked,
      verdict: z.literal('split'),
      entity: id,
      articles: z.array(id).min(1).max(10_000).readonly(),
      as: id.optional(),
    })
    .readonly(),
  z.strictObject({ ...asked, verdict: z.literal('rename'), entity: id, name: words }).readonly(),
  z.strictObject({ ...asked, verdict: z.literal('kind'), entity: id, kind: z.enum(KINDS) }).readonly(),
  z.strictObject({ ...asked, verdict: z.enum(['refuse', 'confirm']), claim: id }).readonly(),
  z
    .strictObject({
      ...asked,
      verdict: z.literal('correct'),
      claim: id,
      changes: z.strictObject({ ...corrections, subject: id.optional(), object: id.optional() }).readonly(),
    })
    .readonly(),
  z.strictObject({ ...asked, verdict: z.literal('add'), article: id, claim: addedClaimSchema }).readonly(),
  z.strictObject({ ...asked, verdict: z.literal('retract'), article: id }).readonly(),
  z.strictObject({ ...asked, verdict: z.literal('undo'), judgement: id }).readonly(),
]);

export type End = z.infer<typeof endSchema>;
export type StatedClaim = z.infer<typeof statedClaimSchema>;
export type Changes = z.infer<typeof changesSchema>;
export type JudgementRecord = z.infer<typeof judgementRecordSchema>;
/** A judgement as one asks for it, before it is checked. */
export type Judgement = z.input<typeof judgementSchema>;
export type CheckedJudgement = z.infer<typeof judgementSchema>;
