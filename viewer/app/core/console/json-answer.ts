import type { QueryBody } from '../../../contract';

/**
 * An answer as JSON: a list of objects, one a row. Columns may be called anything, `__proto__` too.
 *
 * @example
 * jsonOf({ columns: ['n'], rows: [[1]], truncated: false }); // '[\n  {\n    "n": 1\n  }\n]'
 */
export function jsonOf({ columns, rows }: QueryBody): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])));
  return JSON.stringify(objects, null, 2);
}
