/** Full-text index of names and aliases, without regard to case and accents. */
export const NAME_INDEX = 'entity_names';

/**
 * What the store keeps of itself, neither counted nor streamed: the sequence, records, and locks, which exist only
 * while a transaction holds them.
 */
const UNIQUE: readonly (readonly [string, string])[] = [
  ['Entity', 'id'],
  ['Article', 'id'],
  ['Claim', 'id'],
  ['Name', 'id'],
  ['Meta', 'id'],
  ['Lock', 'id'],
  ['Record', 'sequence'],
];

const INDEXED: readonly (readonly [string, string])[] = [
  ['Claim', 'subject'],
  ['Claim', 'object'],
  ['Claim', 'relation'],
  ['Entity', 'name'],
  ['Article', 'text'],
  ['Record', 'key'],
];

/** Constraints first: without them concurrent writers make two nodes of one id. */
export const SCHEMA: readonly string[] = [
  ...UNIQUE.map(
    ([label, key]) =>
      `CREATE CONSTRAINT firmament_${label}_${key} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${key} IS UNIQUE`,
  ),
  ...INDEXED.map(
    ([label, key]) => `CREATE INDEX firmament_${label}_${key}_index IF NOT EXISTS FOR (n:${label}) ON (n.${key})`,
  ),
  `CREATE FULLTEXT INDEX ${NAME_INDEX} IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.aliases] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  'CALL db.awaitIndexes(60)',
];
