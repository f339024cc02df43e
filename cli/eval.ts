import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { FirmamentError } from '../graph/ontology/errors';
import { baselineText } from '../ingest/evaluation/baseline';
import { type Comparison, compareVerdicts, verdictsIn } from '../ingest/evaluation/compare';
import { type Evaluation, type Outputs, type Run, runSchema } from '../ingest/evaluation/evaluation';
import { type Measure, openMeasure } from '../ingest/evaluation/measure';
import { parseAs, textOf } from '../ingest/evaluation/read-file';
import type { Extractor } from '../ingest/extract';
import { type Ablation, ablationLines, ablationOf, partsIn } from './eval-ablation';
import { evaluationLines } from './eval-report';
import { comparisonLines, shownLines } from './eval-verdicts';
import { EXIT, type ExitStatus } from './exit-status';
import { ablatedExtractors } from './extractor-of';
import { readNames } from './open';
import { sharedSchema } from './options';
import { packageRoot } from './package-root';
import type { Terminal } from './terminal';

const schema = sharedSchema.extend({
  show: z.int().optional(),
  against: z.string().optional(),
  writeBaseline: z.boolean().optional(),
  without: z.array(z.string()).optional(),
});

/** An evaluation, and what changed since the earlier run it is compared with. */
interface Evaluated {
  readonly place: string;
  readonly evaluation: Evaluation;
  readonly comparison?: Comparison;
  readonly ablations: readonly Ablation[];
}

/** `firmament eval PATH…`: extracts annotated texts and prints how well the extractions agree with the annotations. */
export async function evaluate(words: readonly string[], given: unknown, terminal: Terminal): Promise<ExitStatus> {
  const options = schema.parse(given);
  const places = words.length > 0 ? words.map((each) => path.resolve(terminal.cwd, each)) : shippedGold();
  const earlier =
    options.against === undefined ? undefined : await readRun(path.resolve(terminal.cwd, options.against));
  const measures = await Promise.all(places.map(async (place) => ({ place, measure: await openMeasure(place) })));
  const parts = partsIn(options.without ?? []);
  const { whole, ablated } = ablatedExtractors(await readNames(options, terminal), parts);
  const evaluated: Evaluated[] = [];
  for (const { place, measure } of measures) {
    const evaluation = measure.evaluate(extractAll(measure, whole, terminal));
    const before = earlier && verdictsIn(earlier, evaluation.name);
    const ablations = ablated.map(({ part, extractor }) =>
      ablationOf(part, measure.evaluate(extractAll(measure, extractor, terminal)), evaluation),
    );
    if (earlier && !before) terminal.say(`${options.against}: nothing about ${evaluation.name} to compare with`);
    evaluated.push({
      place,
      evaluation,
      ablations,
      ...(before ? { comparison: compareVerdicts(evaluation.verdicts, before) } : {}),
    });
  }
  if (options.writeBaseline) await writeBaselines(evaluated, terminal);
  await terminal.out(options.json ? runJson(evaluated) : runText(evaluated, options.show));
  return EXIT.ok;
}

/** Whole articles, and short passages. */
function shippedGold(): readonly string[] {
  const gold = path.join(packageRoot(), 'seeds', 'gold');
  return [gold, path.join(gold, 'passages')];
}

async function readRun(file: string): Promise<Run> {
  return parseAs(runSchema, await textOf(file), file);
}

function extractAll({ name, texts }: Measure, extractor: Extractor, terminal: Terminal): Outputs {
  const outputs = texts.map(({ id, source }, at) => {
    terminal.progress(`${name}: ${at} of ${texts.length} texts`);
    return [id, extractor.extract(source)] as const;
  });
  terminal.progress('');
  return new Map(outputs);
}

async function writeBaselines(evaluated: readonly Evaluated[], terminal: Terminal): Promise<void> {
  const files = evaluated.map(({ place, evaluation }) => [baselineFile(place, evaluation), evaluation] as const);
  for (const [file, evaluation] of files) {
    await writeFile(file, baselineText(evaluation));
    terminal.say(`${file} written`);
  }
}

function baselineFile(place: string, { form }: Evaluation): string {
  if (form === 'gold') return path.join(place, 'baseline.jsonl');
  const message = `${place} is a suite; only a gold folder has a baseline. Leave --write-baseline or the suite out.`;
  throw new FirmamentError('usage', message, { code: 'no-baseline' });
}

function runJson(evaluated: readonly Evaluated[]): string {
  const evaluations = evaluated.map(({ evaluation, comparison, ablations }) => ({
    ...evaluation,
    ...(comparison ? { comparison } : {}),
    ...(ablations.length > 0 ? { ablations } : {}),
  }));
  return `${JSON.stringify({ evaluations })}\n`;
}

function runText(evaluated: readonly Evaluated[], show: number | undefined): string {
  const lines = evaluated.flatMap(({ evaluation, comparison, ablations }) => [
    ...evaluationLines(evaluation),
    ...(ablations.length > 0 ? [...ablationLines(evaluation, ablations), ''] : []),
    ...(comparison ? comparisonLines(comparison) : []),
    ...(show === undefined ? [] : [...shownLines(evaluation, show), '']),
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}
