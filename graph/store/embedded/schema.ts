/** Labels whose `id` is unique. `Meta` holds what the store keeps of itself and is neither counted nor streamed. */
const KEYED = ['Entity', 'Article', 'Claim', 'Name', 'Meta'];

const INDEXED: readonly (readonly [string, string])[] = [
  ...KEYED.map((label) => [label, 'id'] as const),
  ['Claim', 'subject'],
  ['Claim', 'object'],
  ['Claim', 'relation'],
  ['Entity', 'name'],
];

/** Constraints and indexes. The engine needs both: its constraint alone does not make look-ups fast. */
export const SCHEMA: readonly string[] = [
  ...KEYED.map((label) => `CREATE CONSTRAINT ${label}_id_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
  ...INDEXED.map(([label, key]) => `CREATE INDEX ${label}_${key} IF NOT EXISTS FOR (n:${label}) ON (n.${key})`),
];
