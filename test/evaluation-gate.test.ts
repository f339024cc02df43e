import { readFileSync } from 'node:fs';
import path from 'node:path';
import { catalogueFilesIn } from '../ingest/catalogue/catalogue-folder';
import { loadCatalogue } from '../ingest/catalogue/load-catalogue';
import { baselineLineSchema, baselineText, fallsBelow } from '../ingest/evaluation/baseline';
import type { Evaluation } from '../ingest/evaluation/evaluation';
import { openMeasure } from '../ingest/evaluation/measure';
import { createExtractor, type Extractor } from '../ingest/extract';

const SEEDS = path.join(__dirname, '../seeds');
/** Whole articles, and short passages: the sets that `firmament eval` measures. */
const SETS = ['gold', 'gold/passages'];

const baselineOf = (set: string) => readFileSync(path.join(SEEDS, set, 'baseline.jsonl'), 'utf8');

const linesOf = (baseline: string) =>
  baseline
    .trimEnd()
    .split('\n')
    .map((line) => baselineLineSchema.parse(JSON.parse(line)));

let extractor: Extractor;

beforeAll(async () => {
  const files = catalogueFilesIn(path.join(SEEDS, 'catalogue'));
  extractor = createExtractor({ catalogue: await loadCatalogue(files) });
});

async function evaluated(set: string): Promise<Evaluation> {
  const measure = await openMeasure(path.join(SEEDS, set));
  return measure.evaluate(new Map(measure.texts.map(({ id, source }) => [id, extractor.extract(source)])));
}

test.each(SETS)(
  'no type of %s falls more than two points of F1 below the baseline',
  async (set) => {
    expect(fallsBelow(linesOf(baselineOf(set)), await evaluated(set))).toEqual([]);
  },
  60_000,
);

test.each(SETS)('the baseline of %s is as --write-baseline writes it: sorted, one line a type, three digits', (set) => {
  const lines = linesOf(baselineOf(set));
  const types = lines.map((line) => ({ ...line, recall: 1 }));
  const total = { expected: 1, found: 1, recall: 1 };
  expect(lines.map(({ type }) => type)).toEqual(lines.map(({ type }) => type).sort());
  expect(baselineOf(set)).toBe(baselineText({ relations: { total, types } }));
});
