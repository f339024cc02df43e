import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BaselineLine, baselineLineSchema } from '../ingest/evaluation/baseline';
import { rate } from '../ingest/evaluation/score';
import type { Accuracy, MeasuredSet } from '../viewer/contract';
import { packageRoot } from './package-root';

const SETS = [
  { name: 'articles', folder: 'gold' },
  { name: 'passages', folder: 'gold/passages' },
] as const;

/** How well extraction read the shipped annotated texts when their baselines were written. */
export function measured(): readonly MeasuredSet[] {
  return SETS.map(({ name, folder }) => {
    const place = path.join(packageRoot(), 'seeds', folder);
    const lines = linesIn(path.join(place, 'baseline.jsonl'));
    return {
      name,
      texts: readdirSync(place).filter((file) => file.endsWith('.json')).length,
      total: accuracyOf(summed(lines)),
      types: lines.map((line) => ({ type: line.type, ...accuracyOf(line) })),
    };
  });
}

type Counts = Omit<BaselineLine, 'type' | 'f1'>;

function linesIn(file: string): readonly BaselineLine[] {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => baselineLineSchema.parse(JSON.parse(line)));
}

function summed(lines: readonly Counts[]): Counts {
  const sum = (count: keyof Counts) => lines.reduce((total, line) => total + line[count], 0);
  return { expected: sum('expected'), found: sum('found'), given: sum('given'), right: sum('right') };
}

function accuracyOf({ expected, found, given, right }: Counts): Accuracy {
  return { precision: rate(right, given), recall: rate(found, expected), expected };
}
