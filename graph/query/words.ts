/** With what a query, or the part after EXPLAIN, may begin. */
export const FIRST_WORDS: ReadonlySet<string> = new Set(['MATCH', 'OPTIONAL', 'WITH', 'UNWIND', 'RETURN', 'CALL']);

/** These come before a query and may stand once. */
export const PREFIX_WORDS: ReadonlySet<string> = new Set(['EXPLAIN', 'PROFILE']);

/** Words that can begin a clause in the middle of a query, and would change the graph or leave it. */
export const CLAUSE_WORDS: ReadonlySet<string> = new Set([
  'CREATE',
  'MERGE',
  'SET',
  'REMOVE',
  'DELETE',
  'DETACH',
  'NODETACH',
  'INSERT',
  'FOREACH',
  'DROP',
  'LOAD',
  'USE',
  'TRANSACTIONS',
]);

/** Words that only ever begin a statement. In the middle they are names, unless what follows makes them a command. */
export const COMMAND_WORDS: ReadonlySet<string> = new Set([
  'ALTER',
  'ATTACH',
  'BEGIN',
  'CHECKPOINT',
  'COMMIT',
  'COPY',
  'DEALLOCATE',
  'DENY',
  'ENABLE',
  'EXPORT',
  'GRANT',
  'IMPORT',
  'INSTALL',
  'REALLOCATE',
  'RENAME',
  'REVOKE',
  'ROLLBACK',
  'SESSION',
  'SHOW',
  'START',
  'STOP',
  'TERMINATE',
  'TRUNCATE',
  'UNINSTALL',
]);

/** What may follow a name and cannot be the operand of a clause. */
export const ENDS_NAME: ReadonlySet<string> = new Set([...';,)]}=<>.:|%']);

/** Words that may follow a name. */
export const AFTER_NAME: ReadonlySet<string> = new Set([
  'AND',
  'AS',
  'ASC',
  'CONTAINS',
  'DESC',
  'ELSE',
  'END',
  'ENDS',
  'IN',
  'IS',
  'LIMIT',
  'MATCH',
  'OPTIONAL',
  'OR',
  'ORDER',
  'RETURN',
  'SKIP',
  'STARTS',
  'THEN',
  'UNION',
  'UNWIND',
  'WHEN',
  'WHERE',
  'WITH',
  'XOR',
]);

/** The procedures a query may call. */
export const PROCEDURES: ReadonlySet<string> = new Set(['db.labels', 'db.relationshiptypes', 'db.propertykeys']);

/** First parts of the dotted functions a query may use; the rest reach files, the network or the server. */
export const FUNCTION_FAMILIES: ReadonlySet<string> = new Set([
  'date',
  'datetime',
  'duration',
  'localdatetime',
  'localtime',
  'point',
  'time',
  'vector',
]);
