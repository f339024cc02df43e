import * as z from 'zod';
import type { Kind } from '../../graph/ontology/kinds';
import { KINDS } from '../../graph/ontology/kinds';
import { readJsonLines } from './json-lines';

/** A name that annotators marked. */
export interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  /** Absent where only its being a name is known. */
  readonly kind?: Kind;
}

/** An annotated passage. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  /** Whether every name in it is annotated. */
  readonly exhaustive: boolean;
  readonly names: readonly AnnotatedName[];
}

const spanSchema = z.tuple([z.number(), z.number()]);
type Span = z.infer<typeof spanSchema>;

const lineSchema = z.object({
  id: z.string(),
  text: z.string(),
  entities: z.array(z.tuple([z.number(), z.number(), z.enum(KINDS)])).optional(),
  relations: z.array(z.tuple([spanSchema, spanSchema, z.string()])).default([]),
  pair: z.tuple([spanSchema, spanSchema]).optional(),
});

/** Passages of a JSONL file: of those without annotated names the two names that were looked at. */
export function readPassages(path: string): Passage[] {
  return readJsonLines(path, lineSchema).map(passageOf);
}

function passageOf({ id, text, entities, relations, pair }: z.infer<typeof lineSchema>): Passage {
  if (entities) {
    const names = entities.map(([start, end, kind]) => ({ start, end, kind }));
    return { id, text, exhaustive: true, names };
  }
  const ends = pair ?? relations.flatMap((relation) => [relation[0], relation[1]]);
  return { id, text, exhaustive: false, names: ends.map((span) => nameAt(span, relations)) };
}

/** Relations of which both ends are firms. */
const OF_FIRMS = /^(?:ACQUIRED|MERGED_WITH|OWNS|INVESTED_IN|COMPETES_WITH)$/;

function nameAt([start, end]: Span, relations: readonly (readonly [Span, Span, string])[]): AnnotatedName {
  const [relation] = relations;
  if (!relation) return { start, end };
  const [head, , type] = relation;
  if (type === 'DEVELOPED') return { start, end, kind: head[0] === start ? 'Firm' : 'Product' };
  return OF_FIRMS.test(type) ? { start, end, kind: 'Firm' } : { start, end };
}
