import { columnsOf, printable } from '../graph/query/terminal-text';

const GAP = '  ';

/** Lines of cells below each other, as wide as their columns need: the first column to the left, figures to the right. */
export function alignedLines(rows: readonly (readonly string[])[]): readonly string[] {
  const shown = rows.map((row) => row.map(printable));
  const widths = widthsOf(shown);
  return shown.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0, at === 0))
      .join(GAP)
      .trimEnd(),
  );
}

function widthsOf(rows: readonly (readonly string[])[]): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ''))));
}

function padded(cell: string, width: number, left: boolean): string {
  const blank = ' '.repeat(Math.max(0, width - columnsOf(cell)));
  return left ? cell + blank : blank + cell;
}
