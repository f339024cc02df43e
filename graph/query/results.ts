import { csvRow } from '../exchange/csv-cell';
import type { ReadResult, Value } from '../store/store';
import { resultTable } from './result-table';

/** How the answer to a query can be printed. */
export const RESULT_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const;

export type ResultFormat = (typeof RESULT_FORMATS)[number];

/**
 * The answer to a query as text, in pieces that end with a line. `width` is that of the terminal, for tables.
 *
 * @example
 * for (const piece of formatResult(result, 'csv')) process.stdout.write(piece);
 */
export function formatResult(result: ReadResult, format: ResultFormat, width = 120): Iterable<string> {
  switch (format) {
    case 'table':
      return resultTable(result, width);
    case 'json':
      return [`${JSON.stringify({ columns: result.columns, rows: result.rows, truncated: result.truncated })}\n`];
    case 'jsonl':
      return jsonLines(result);
    case 'csv':
      return csvLines(result);
  }
}

function* jsonLines({ columns, rows }: ReadResult): Generator<string> {
  for (const row of rows) {
    yield `${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, row[index] ?? null])))}\n`;
  }
}

/** A header and the rows; nothing else, so that any reader of tables takes it. */
function* csvLines({ columns, rows }: ReadResult): Generator<string> {
  yield csvRow(columns);
  for (const row of rows) yield csvRow(row.map(cellOf));
}

function cellOf(value: Value): string | number | boolean | undefined {
  if (value === null) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
