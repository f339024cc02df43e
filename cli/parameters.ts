import { z } from 'zod';
import type { ReadRequest, Value } from '../graph/store/store';

const valueSchema: z.ZodType<Value> = z.lazy(() =>
  z.union([z.null(), z.string(), z.number(), z.boolean(), z.array(valueSchema), z.record(z.string(), valueSchema)]),
);

/** `--param k=v`, given any number of times. */
export const parametersSchema = z.array(z.tuple([z.string(), valueSchema])).optional();

/** Parameters by name; of one given twice the last counts. */
export function parametersOf(pairs: z.infer<typeof parametersSchema>): NonNullable<ReadRequest['parameters']> {
  return Object.fromEntries(pairs ?? []);
}
