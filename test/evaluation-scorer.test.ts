import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import type { Extraction } from '../graph/ontology/extraction';
import { catalogueFilesIn } from '../ingest/catalogue/catalogue-folder';
import { loadCatalogue } from '../ingest/catalogue/load-catalogue';
import { evaluateSuite } from '../ingest/evaluation/evaluate-suite';
import type { Evaluation } from '../ingest/evaluation/evaluation';
import { readSuite } from '../ingest/evaluation/read-suite';
import type { Score } from '../ingest/evaluation/score';
import type { SuiteText } from '../ingest/evaluation/suite-schema';
import { createExtractor, type Extractor } from '../ingest/extract';
import { PAIRS, PASSAGES, writtenOutputs } from './evaluation/written-outputs';

/*
 * The suites come with a scorer of their own, which is not part of this project. Where it lies beside the checkout, our
 * figures must be its figures.
 */

const BESIDE = path.join(__dirname, '../../shared/dev');
const SCORER = path.join(BESIDE, 'score.py');
const CATALOGUE = path.join(__dirname, '../seeds/catalogue');
/** Texts of each suite, spread over it. */
const TEXTS = 60;
const SUITES = ['ai-names', 'company-pairs', 'finance-sentences', 'people-passages'];

const scoreSchema = z.object({
  P: z.number(),
  R: z.number(),
  F1: z.number(),
  tp: z.number(),
  pred: z.number(),
  gold: z.number(),
});
const scorerSchema = z.object({
  pair_directed: scoreSchema.optional(),
  pair_undirected: scoreSchema.optional(),
  relation_recall: z.object({ R: z.number(), hit: z.number(), gold: z.number() }).optional(),
  relation_precision: z.object({ P: z.number(), pred: z.number() }).optional(),
  claims_per_text: z.number().optional(),
  per: z.record(z.string(), z.union([z.number(), z.string()])).optional(),
  names_exact: scoreSchema.optional(),
  names_partial: scoreSchema.optional(),
  names_per_exact: z.record(z.string(), z.number()).optional(),
});

type ScorerFigures = z.infer<typeof scorerSchema>;

const reason = reasonToSkip();
const describeBeside = reason === undefined ? describe : describe.skip;

function reasonToSkip(): string | undefined {
  if (!existsSync(SCORER)) return 'needs ../shared/dev/score.py';
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'needs python3';
  }
}

function scored(texts: readonly SuiteText[], outputs: ReadonlyMap<string, Extraction>): ScorerFigures {
  const folder = mkdtempSync(path.join(tmpdir(), 'firmament-scorer-'));
  try {
    const [suite, output] = [path.join(folder, 'suite.jsonl'), path.join(folder, 'output.jsonl')];
    writeFileSync(suite, texts.map((text) => `${JSON.stringify(text)}\n`).join(''));
    writeFileSync(output, [...outputs].map(([id, each]) => `${JSON.stringify({ id, ...each })}\n`).join(''));
    return scorerSchema.parse(JSON.parse(execFileSync('python3', [SCORER, suite, output], { encoding: 'utf8' })));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ours in the words of the scorer, rounded as it rounds. */
function inItsWords(evaluation: Evaluation): ScorerFigures {
  const { names, relations, form } = evaluation;
  const { total, undirected } = relations ?? {};
  return {
    ...(form === 'pairs' && total && undirected ? { pair_directed: prf(total), pair_undirected: prf(undirected) } : {}),
    ...(form === 'pairs'
      ? { per: Object.fromEntries(typesOf(evaluation).map(({ type, f1 = 0 }) => [type, near(f1)])) }
      : {}),
    ...(form === 'passages' && total ? passageWords(evaluation, total) : {}),
    ...(names
      ? {
          names_exact: prf(names.exact),
          names_partial: prf(names.partial),
          names_per_exact: Object.fromEntries(names.kinds.map(({ kind, exact }) => [kind, near(exact.f1 ?? 0)])),
        }
      : {}),
  };
}

function passageWords(evaluation: Evaluation, { recall, found, expected, precision, given }: Score): ScorerFigures {
  const precisionWords =
    precision === undefined || given === undefined ? {} : { relation_precision: { P: near(precision), pred: given } };
  const annotated = typesOf(evaluation).filter((each) => each.expected > 0);
  return {
    relation_recall: { R: near(recall), hit: found, gold: expected },
    ...precisionWords,
    claims_per_text: expect.closeTo(evaluation.claimsPerText, 1.99),
    per: Object.fromEntries(annotated.map((each) => [each.type, `${each.found}/${each.expected}`])),
  };
}

function typesOf({ relations }: Evaluation) {
  return relations?.types ?? [];
}

function prf({ precision = 0, recall, f1 = 0, found, given = 0, expected }: Score) {
  return { P: near(precision), R: near(recall), F1: near(f1), tp: found, pred: given, gold: expected };
}

/** Equal to the third digit: the scorer rounds. */
function near(value: number) {
  return expect.closeTo(value, 2.99);
}

describeBeside(`the scorer of the suites${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  let extractor: Extractor;

  beforeAll(async () => {
    extractor = createExtractor({ catalogue: await loadCatalogue(catalogueFilesIn(CATALOGUE)) });
  });

  test.each([PAIRS, PASSAGES])('gives our figures for outputs written by hand (%#)', async (suite) => {
    const texts = await readSuite(suite);
    const outputs = await writtenOutputs(suite);
    expect(scored(texts, outputs)).toEqual(inItsWords(evaluateSuite('invented', texts, outputs)));
  });

  test.each(SUITES)('gives our figures for what is extracted from %s', async (suite) => {
    const all = await readSuite(path.join(BESIDE, `${suite}.jsonl`));
    const step = Math.floor(all.length / TEXTS);
    const texts = all.filter((_, at) => at % step === 0).slice(0, TEXTS);
    const outputs = new Map(texts.map(({ id, text }) => [id, extractor.extract({ text })]));
    expect(scored(texts, outputs)).toEqual(inItsWords(evaluateSuite(suite, texts, outputs)));
  });
});
