import { z } from 'zod';
import { KINDS } from '../../graph/ontology/kinds';
import { RELATION_TYPES } from '../../graph/ontology/relations';
import { STATUSES } from '../../graph/ontology/statuses';
import type { Value } from '../../graph/store/store';
import { FIRST_VIEW, PICTURE_ENTITIES, PICTURE_STEPS, QUERY_LENGTH, QUERY_MILLISECONDS, QUERY_ROWS } from './limits';

const id = z.string().min(1).max(1024);
const cypher = z.string().trim().min(1, 'the query is empty').max(QUERY_LENGTH);
const listOf = <T extends z.ZodType>(item: T) => z.preprocess(toList, z.array(item).max(20));
const upTo = (most: number, standard: number) => z.coerce.number().int().min(0).max(most).default(standard);

function toList(value: unknown): unknown {
  return value === undefined || Array.isArray(value) ? value : [value];
}

/** A parameter of a query. Depth is bounded by the body's. */
const value: z.ZodType<Value> = z.lazy(() =>
  z.union([z.null(), z.string(), z.number(), z.boolean(), z.array(value), z.record(z.string(), value)]),
);

const parameters = z.record(z.string().max(128), value);

export const firstQuery = z.strictObject({ top: upTo(PICTURE_ENTITIES, FIRST_VIEW) });

export const searchQuery = z.strictObject({
  text: z.string().max(200),
  kind: listOf(z.enum(KINDS)).exactOptional(),
  limit: upTo(50, 8),
});

export const neighboursQuery = z.strictObject({
  type: z.enum(RELATION_TYPES).exactOptional(),
  limit: upTo(500, 20),
});

const base = z.union([
  z.strictObject({ top: z.int().min(0).max(PICTURE_ENTITIES) }),
  z.strictObject({ ids: z.array(id).min(1).max(PICTURE_ENTITIES), depth: z.int().min(0).max(3) }),
  z.strictObject({ query: cypher, parameters: parameters.default({}) }),
]);

export const pictureRequest = z.strictObject({
  base,
  steps: z
    .array(z.strictObject({ id, limit: z.int().min(0).max(500), type: z.enum(RELATION_TYPES).exactOptional() }))
    .max(PICTURE_STEPS),
});

export const addRequest = z.strictObject({
  name: z.string().trim().min(1).max(200),
  text: z.string().min(1, 'there is no text'),
});

export const queryRequest = z.strictObject({
  cypher,
  parameters: parameters.default({}),
  limit: z.int().min(1).max(QUERY_ROWS.most).default(QUERY_ROWS.standard),
  timeout: z.int().min(1).max(QUERY_MILLISECONDS.most).default(QUERY_MILLISECONDS.standard),
});

export const askRequest = z.strictObject({
  question: z.string().max(80),
  arguments: z.record(z.string().max(80), z.string().max(1024)).default({}),
});

export const reviewQuery = z.strictObject({ limit: upTo(100, 10), kind: z.enum(KINDS).exactOptional() });

export const historyQuery = z.strictObject({
  entity: id.exactOptional(),
  article: id.exactOptional(),
  claim: id.exactOptional(),
  limit: upTo(1000, 100),
});

const scope = z.strictObject({
  query: cypher.exactOptional(),
  parameters: parameters.exactOptional(),
  around: z.array(id).max(PICTURE_ENTITIES).exactOptional(),
  depth: z.int().min(0).max(3).exactOptional(),
  kinds: z.array(z.enum(KINDS)).exactOptional(),
  types: z.array(z.enum(RELATION_TYPES)).exactOptional(),
  statuses: z.array(z.enum(STATUSES)).exactOptional(),
  minConfidence: z.number().min(0).max(1).exactOptional(),
  top: z.int().min(0).exactOptional(),
});

export const exportRequest = z.strictObject({
  format: z.string().max(32),
  scope,
  evidence: z.boolean().exactOptional(),
});
