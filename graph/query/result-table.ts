import type { ReadResult } from '../store/store';
import { columnsOf, fitted, printable } from './terminal-text';
import { valueText } from './value-text';

const GAP = '  ';
/** Narrowest column, and how much of a cell is looked at. */
const NARROWEST = 8;
const LONGEST_CELL = 500;

/** An aligned table for a terminal of `width` columns, and below it the number of rows. */
export function* resultTable(result: ReadResult, width: number): Generator<string> {
  const rows = result.rows.map((row) => row.map((value) => printable(valueText(value).slice(0, LONGEST_CELL))));
  const header = result.columns.map((column) => printable(column));
  const widths = columnWidths([header, ...rows], width);
  if (header.length > 0) {
    yield line(header, widths);
    yield line(
      widths.map((each) => '─'.repeat(each)),
      widths,
    );
  }
  for (const row of rows) yield line(row, widths);
  yield footer(result);
}

function line(cells: readonly string[], widths: readonly number[]): string {
  return `${cells
    .map((cell, index) => fitted(cell, widths[index] ?? 0))
    .join(GAP)
    .trimEnd()}\n`;
}

/** As wide as the widest cell; where that is too much in all, the widest columns give way first. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const natural = (rows[0] ?? []).map((_, index) =>
    rows.reduce((widest, row) => Math.max(widest, columnsOf(row[index] ?? '')), 1),
  );
  const room = width - GAP.length * (natural.length - 1);
  const total = (cap: number) => natural.reduce((sum, each) => sum + Math.min(each, cap), 0);
  let cap = Math.max(NARROWEST, ...natural);
  while (cap > NARROWEST && total(cap) > room) cap -= 1;
  return natural.map((each) => Math.min(each, cap));
}

function footer({ rows, truncated }: ReadResult): string {
  const count = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
  return truncated ? `${count}; there are more, raise the limit to see them\n` : `${count}\n`;
}
