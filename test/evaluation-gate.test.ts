import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadCatalogue } from '../ingest/catalogue/load-catalogue';
import { baselineLineSchema, baselineText, fallsBelow } from '../ingest/evaluation/baseline';
import type { Evaluation } from '../ingest/evaluation/evaluation';
import { openMeasure } from '../ingest/evaluation/measure';
import { createExtractor } from '../ingest/extract';

const SEEDS = path.join(__dirname, '../seeds');
const BASELINE = readFileSync(path.join(SEEDS, 'gold/baseline.jsonl'), 'utf8');

const lines = BASELINE.trimEnd()
  .split('\n')
  .map((line) => baselineLineSchema.parse(JSON.parse(line)));

async function evaluated(): Promise<Evaluation> {
  const catalogue = path.join(SEEDS, 'catalogue');
  const files = readdirSync(catalogue)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  const extractor = createExtractor({
    catalogue: await loadCatalogue(files.map((file) => path.join(catalogue, file))),
  });
  const measure = await openMeasure(path.join(SEEDS, 'gold'));
  return measure.evaluate(new Map(measure.texts.map(({ id, source }) => [id, extractor.extract(source)])));
}

test('no type falls more than two points of F1 below the baseline', async () => {
  expect(fallsBelow(lines, await evaluated())).toEqual([]);
}, 60_000);

test('the baseline is as --write-baseline writes it: sorted, one line a type, three digits', () => {
  const types = lines.map(({ type, f1 }) => ({ type, f1, expected: 1, found: 1, recall: 1 }));
  const written = { name: 'gold', form: 'gold', texts: 1, claimsPerText: 1, verdicts: [] } as const;
  const total = { expected: 1, found: 1, recall: 1 };
  expect(lines.map(({ type }) => type)).toEqual(lines.map(({ type }) => type).sort());
  expect(BASELINE).toBe(baselineText({ ...written, relations: { total, types } }));
});
