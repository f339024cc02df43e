import { z } from 'zod';
import { amountSchema, claimDetails } from '../../graph/ontology/extraction';
import { KINDS } from '../../graph/ontology/kinds';
import { FIGURE_TYPES, isFigureType, RELATION_TYPES } from '../../graph/ontology/relations';
import { STATUSES } from '../../graph/ontology/statuses';

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A node a reader found in the article. */
const goldEntitySchema = z
  .strictObject({
    /** `e1`, `e2` …: only within one article. */
    id: z.string().regex(/^e\d+$/),
    /** The fullest form in the article. */
    name: z.string().min(1),
    kind: z.enum(KINDS),
    /** Counts neither as found nor as false. */
    optional: z.literal(true).optional(),
    /** The distinct names under which it occurs, as written. */
    mentions: z.array(z.string().min(1)).min(1).readonly(),
    /** Distinct phrases that stand for it and are not names. Not complete; pronouns are left out. */
    anaphors: z.array(z.string().min(1)).readonly().optional(),
  })
  .readonly();

/** A relation, or a figure where `object` is absent, that a reader found in the article. */
const goldClaimSchema = z
  .strictObject({
    type: z.enum([...RELATION_TYPES, ...FIGURE_TYPES]),
    /** Ids of `entities`. */
    subject: z.string(),
    object: z.string().optional(),
    /** What holds at the end of the article. */
    status: z.enum(STATUSES),
    /** Counts neither as found nor as false. */
    optional: z.literal(true).optional(),
    amount: amountSchema.optional(),
    /** First and last day; relative dates resolved against the article's own date. */
    happened: z.strictObject({ from: isoDay, to: isoDay }).readonly().optional(),
    ...claimDetails,
    source: z.string().optional(),
    /** The sentence, exactly as it stands in the article's body. */
    evidence: z.string().min(1),
  })
  .readonly();

const goldObjectSchema = z
  .strictObject({
    /** File name in the folder of articles. */
    article: z.string().regex(/^[^/\\]+$/, 'not the name of a file'),
    /** Counted, and never shown: whoever changes the rules does not read its misses. */
    heldBack: z.literal(true).optional(),
    entities: z.array(goldEntitySchema).readonly(),
    claims: z.array(goldClaimSchema).readonly(),
  })
  .readonly();

/** One file of a gold folder. Ids are unique, and claims name only entities of the same file. */
export const goldSchema = goldObjectSchema.superRefine((gold, context) => {
  const fault = (path: readonly (string | number)[], message: string) =>
    context.addIssue({ code: 'custom', path: [...path], message });
  const ids = new Set<string>();
  for (const [at, { id }] of gold.entities.entries()) {
    if (ids.has(id)) fault(['entities', at, 'id'], `"${id}" is the id of an earlier entity`);
    ids.add(id);
  }
  for (const [at, { type, subject, object }] of gold.claims.entries()) {
    if (!ids.has(subject)) fault(['claims', at, 'subject'], `no entity has the id "${subject}"`);
    if (object !== undefined && !ids.has(object)) fault(['claims', at, 'object'], `no entity has the id "${object}"`);
    if (isFigureType(type) !== (object === undefined)) fault(['claims', at, 'object'], objectRule(type));
  }
});

function objectRule(type: string): string {
  return isFigureType(type) ? `${type} is a figure and has no object` : `${type} relates two entities: name the object`;
}

export type Gold = z.infer<typeof goldObjectSchema>;
export type GoldEntity = Gold['entities'][number];
export type GoldClaim = Gold['claims'][number];
