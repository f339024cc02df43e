import { z } from 'zod';
import { offsetsSchema } from '../../graph/ontology/extraction';
import { KINDS } from '../../graph/ontology/kinds';
import { RELATION_TYPES } from '../../graph/ontology/relations';

/** Head, tail and type: the head is the subject. */
const suiteRelationSchema = z.tuple([offsetsSchema, offsetsSchema, z.enum(RELATION_TYPES)]).readonly();

/** Start, end and kind. */
const suiteNameSchema = z.tuple([z.int().nonnegative(), z.int().nonnegative(), z.enum(KINDS)]).readonly();

/**
 * One line of a suite: a text with its annotations, as offsets in UTF-16 code units. With `pair` the annotators looked at
 * one pair only, and no relations mean that the two are not related. Other fields are passed over.
 */
export const suiteTextSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    relations: z.array(suiteRelationSchema).readonly().default([]),
    /** All names of the text, where they are annotated. */
    entities: z.array(suiteNameSchema).readonly().optional(),
    pair: z.tuple([offsetsSchema, offsetsSchema]).readonly().optional(),
  })
  .superRefine(({ text, relations, entities = [], pair = [] }, context) => {
    const spans = { relations: relations.flatMap(([head, tail]) => [head, tail] as const), entities, pair };
    for (const [field, list] of Object.entries(spans)) {
      const outside = list.find(([start, end]) => start >= end || end > text.length);
      if (!outside) continue;
      const message = `[${outside[0]}, ${outside[1]}] is no stretch of a text of ${text.length} code units`;
      context.addIssue({ code: 'custom', path: [field], message });
    }
  })
  .readonly();

export type SuiteText = z.infer<typeof suiteTextSchema>;
export type SuiteRelation = SuiteText['relations'][number];
