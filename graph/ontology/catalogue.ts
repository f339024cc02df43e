import { z } from 'zod';
import { KINDS } from './kinds';

/**
 * A name known beforehand: a line of `seeds/catalogue/*.jsonl` or of a user's `--catalogue` file.
 *
 * @example
 * {"id":"firm/alibaba_cloud","kind":"Firm","name":"Alibaba Cloud","aliases":["Aliyun"],"country":"CN","parent":"firm/alibaba","founded":2009}
 */
export const catalogueEntrySchema = z
  .strictObject({
    /** `entityId(kind, name)`. */
    id: z.string(),
    kind: z.enum(KINDS),
    /** As its owner writes it: xAI, NVIDIA, 01.AI. */
    name: z.string().min(1),
    aliases: z.array(z.string().min(1)).readonly().default([]),
    /** Names among `name` and `aliases` that count only in exactly this case: X, Arm, Meta, Sun. */
    caseSensitive: z.array(z.string()).readonly().optional(),
    /** ISO 3166-1 alpha-2. */
    country: z.string().length(2).optional(),
    ticker: z.string().optional(),
    /** A firm's owner or a unit's parent: a catalogue id. */
    parent: z.string().optional(),
    /** A model's or product's maker: a catalogue id. */
    maker: z.string().optional(),
    /** A person's best-known firm or organisation: a catalogue id. Helps to tell namesakes, never makes a claim. */
    affiliation: z.string().optional(),
    founded: z.int().optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/)
      .optional(),
    /** What it is in a word or two, for anaphora: "bank", "chip maker", "venture firm", "chatbot". */
    sorts: z.array(z.string()).readonly().optional(),
    /** he, she or they, for pronouns; people only. */
    pronoun: z.enum(['he', 'she', 'they']).optional(),
  })
  .readonly();

export type CatalogueEntry = z.infer<typeof catalogueEntrySchema>;
