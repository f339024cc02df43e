import { z } from 'zod';
import { type Offsets, offsetsSchema } from '../../graph/ontology/extraction';
import { RELATION_TYPES, type RelationType } from '../../graph/ontology/relations';
import { readJsonLines } from './json-lines';

/** A text with relations between stretches of it, to learn from. */
export interface AnnotatedText {
  readonly id: string;
  readonly text: string;
  /** The only two stretches that were looked at; absent where every pair was. */
  readonly pair?: readonly [Offsets, Offsets];
  readonly relations: readonly AnnotatedRelation[];
  /** Pairs that one may relate or not. */
  readonly open: readonly (readonly [Offsets, Offsets])[];
}

export interface AnnotatedRelation {
  readonly subject: Offsets;
  readonly object: Offsets;
  readonly type: RelationType;
}

const relationSchema = z
  .tuple([offsetsSchema, offsetsSchema, z.enum(RELATION_TYPES)])
  .rest(z.string())
  .transform(([subject, object, type]): AnnotatedRelation => ({ subject, object, type }));

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  pair: z.tuple([offsetsSchema, offsetsSchema]).optional(),
  relations: z.array(relationSchema).default([]),
  optional: z.array(relationSchema).default([]),
});

/** The texts of a JSONL file with the fields `text`, `relations` and, where one pair was looked at, `pair`. */
export function readAnnotatedTexts(path: string): readonly AnnotatedText[] {
  return readJsonLines(path, lineSchema).map(annotatedText);
}

function annotatedText({ id, text, pair, relations, optional }: z.infer<typeof lineSchema>): AnnotatedText {
  const open = optional.map(({ subject, object }) => [subject, object] as const);
  return { id, text, relations, open, ...(pair === undefined ? {} : { pair }) };
}
