/** Keywords of queries that read. */
export const KEYWORDS = [
  ...['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'WITH', 'UNWIND', 'UNION', 'UNION ALL', 'CALL', 'EXPLAIN'],
  ...['ORDER BY', 'SKIP', 'LIMIT', 'ASC', 'DESC', 'DISTINCT', 'AS'],
  ...['AND', 'OR', 'XOR', 'NOT', 'IN', 'IS NULL', 'IS NOT NULL', 'STARTS WITH', 'ENDS WITH', 'CONTAINS', 'EXISTS'],
  ...['CASE', 'WHEN', 'THEN', 'ELSE', 'END', 'true', 'false', 'null'],
] as const;

/** Functions that both engines know. */
export const FUNCTIONS = [
  ...['count', 'collect', 'sum', 'avg', 'min', 'max'],
  ...['id', 'type', 'labels', 'keys', 'properties', 'nodes', 'relationships', 'length', 'shortestPath'],
  ...['size', 'head', 'last', 'tail', 'range', 'reduce', 'coalesce', 'any', 'all', 'none', 'single'],
  ...['toLower', 'toUpper', 'trim', 'split', 'substring', 'replace', 'left', 'right', 'toString'],
  ...['toInteger', 'toFloat', 'abs', 'round', 'floor', 'ceil', 'date'],
] as const;

/** Properties of entities, relationships, claims and articles. */
export const PROPERTIES = [
  ...['id', 'name', 'kind', 'aliases', 'names', 'country', 'ticker', 'wikidata', 'mentions', 'rank', 'community'],
  ...['sources', 'claims', 'firstSeen', 'lastSeen', 'status', 'confidence', 'amount', 'currency', 'qualifier'],
  ...['stake', 'share', 'role', 'round', 'licence', 'what', 'since', 'until', 'symmetric'],
  ...['quote', 'relation', 'subject', 'object', 'source', 'published', 'happenedFrom', 'happenedTo', 'happenedText'],
  ...['title', 'outlet', 'author', 'url', 'publishedAt', 'ingestedAt', 'text', 'count', 'x', 'y'],
] as const;
