/** A figure of a run and what is asked of it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly asked?: { readonly least: number } | { readonly most: number };
}

/** Whether a figure is as asked; undefined where nothing is asked. */
export function isMet({ value, asked }: Figure): boolean | undefined {
  if (!asked) return undefined;
  return 'least' in asked ? value >= asked.least : value <= asked.most;
}

/** One line of a report. */
export function figureLine(figure: Figure): string {
  const { name, value, unit, asked } = figure;
  const shown = `${name.padEnd(58)} ${value.toPrecision(3).padStart(9)} ${unit}`;
  if (!asked) return shown;
  const limit = 'least' in asked ? `at least ${asked.least}` : `at most ${asked.most}`;
  return `${shown.padEnd(76)} ${isMet(figure) ? 'met' : 'missed'} (${limit})`;
}
