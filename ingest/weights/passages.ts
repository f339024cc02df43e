import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Kind } from '../../graph/ontology/kinds';
import { KINDS } from '../../graph/ontology/kinds';

/** An annotated passage. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Whether every name in it is annotated. */
  readonly exhaustive: boolean;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: Kind }[];
}

const spanSchema = z.tuple([z.number(), z.number()]);
const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.tuple([z.number(), z.number(), z.enum(KINDS)])).optional(),
  relations: z.array(z.tuple([spanSchema, spanSchema, z.string()])).default([]),
});

/** Passages of a JSONL file: of those without annotated names, the two ends of a relation, as their relation tells. */
export function readPassages(path: string): Passage[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => passageOf(lineSchema.parse(JSON.parse(line))));
}

function passageOf({ id, text, entities, relations }: z.infer<typeof lineSchema>): Passage {
  const annotated = entities?.map(([start, end, kind]) => ({ start, end, kind }));
  const ends = relations.flatMap(([head, tail, type]) => [
    { start: head[0], end: head[1], kind: 'Firm' as const },
    { start: tail[0], end: tail[1], kind: type === 'DEVELOPED' ? ('Product' as const) : ('Firm' as const) },
  ]);
  return { id, text, exhaustive: annotated !== undefined, names: annotated ?? ends };
}
