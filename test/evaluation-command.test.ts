import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ablationLines, ablationOf } from '../cli/eval-ablation';
import { evaluationLines } from '../cli/eval-report';
import { comparisonLines, shownLines } from '../cli/eval-verdicts';
import { compareVerdicts } from '../ingest/evaluation/compare';
import { evaluateGold } from '../ingest/evaluation/evaluate-gold';
import { evaluateSuite } from '../ingest/evaluation/evaluate-suite';
import { runSchema } from '../ingest/evaluation/evaluation';
import { goldSchema } from '../ingest/evaluation/gold-schema';
import { readSuite } from '../ingest/evaluation/read-suite';
import { PARTS } from '../ingest/parts';
import { type Ended, runFirmament } from './cli/run-firmament';
import { claim, extractionOf } from './evaluation/extraction-of';
import { PAIRS, PASSAGES, writtenOutputs } from './evaluation/written-outputs';

const ARTICLE = `---
title: Orrin buys Belmont
outlet: The Harbour Ledger
publishedAt: 2025-03-24
url: https://www.harbourledger.example/orrin
author: A. Writer
---
Orrin Freight Inc. has acquired Belmont Logistics Ltd for $40 million. Clara Voss leads Orrin Freight.
`;

const ANNOTATION = {
  article: 'deal.md',
  entities: [
    { id: 'e1', name: 'Orrin Freight Inc.', kind: 'Firm', mentions: ['Orrin Freight Inc.', 'Orrin Freight'] },
    { id: 'e2', name: 'Belmont Logistics Ltd', kind: 'Firm', mentions: ['Belmont Logistics Ltd'] },
    { id: 'e3', name: 'Clara Voss', kind: 'Person', mentions: ['Clara Voss'] },
  ],
  claims: [
    {
      type: 'ACQUIRED',
      subject: 'e1',
      object: 'e2',
      status: 'actual',
      amount: { value: 40_000_000, currency: 'USD' },
      evidence: 'Orrin Freight Inc. has acquired Belmont Logistics Ltd for $40 million.',
    },
    { type: 'LEADS', subject: 'e3', object: 'e1', status: 'actual', evidence: 'Clara Voss leads Orrin Freight.' },
  ],
};

const figuresSchema = z.object({
  evaluations: z.array(
    z.object({
      name: z.string(),
      relations: z.object({ total: z.object({ expected: z.number(), found: z.number() }) }),
    }),
  ),
});

const ablationsSchema = z.object({
  evaluations: z.array(
    z.object({ ablations: z.array(z.object({ part: z.string(), lost: z.number(), gained: z.number() })) }),
  ),
});

// Each test starts the command line anew.
jest.setTimeout(60_000);

let home = '';

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'firmament-eval-'));
  await mkdir(path.join(home, 'articles'));
  await mkdir(path.join(home, 'mine'));
  await writeFile(path.join(home, 'articles/deal.md'), ARTICLE);
  await annotate(ANNOTATION);
});

afterEach(async () => {
  await rm(home, { recursive: true, force: true });
});

async function annotate(annotation: unknown): Promise<void> {
  await writeFile(path.join(home, 'mine/deal.json'), JSON.stringify(annotation));
}

function evaluate(...words: readonly string[]): Promise<Ended> {
  return runFirmament(['eval', ...words], { cwd: home });
}

async function golden(name: string, lines: readonly string[]): Promise<void> {
  const file = path.join(__dirname, 'evaluation', name);
  const text = `${lines.join('\n').trimEnd()}\n`;
  if (process.env.UPDATE_GOLDEN) await writeFile(file, text);
  else expect(text).toBe(await readFile(file, 'utf8'));
}

test('the tables of pairs are aligned', async () => {
  await golden(
    'pairs-report.txt',
    evaluationLines(evaluateSuite('pairs', await readSuite(PAIRS), await writtenOutputs(PAIRS))),
  );
});

test('the tables of passages are aligned, misses and false alarms come with their sentence', async () => {
  const evaluation = evaluateSuite('passages', await readSuite(PASSAGES), await writtenOutputs(PASSAGES));
  await golden('passages-report.txt', [...evaluationLines(evaluation), ...shownLines(evaluation, 5)]);
});

test('--show takes no more than asked for, spread over the texts', async () => {
  const { verdicts } = evaluateSuite('pairs', await readSuite(PAIRS), new Map());
  const shown = shownLines({ verdicts }, 2).filter((line) => line.startsWith('MISS'));
  expect(shown.map((line) => line.split('  ')[1])).toEqual(['p1', 'p5']);
});

test('--show and --against leave out the texts that are held back', async () => {
  const { verdicts } = evaluateSuite('pairs', await readSuite(PAIRS), new Map());
  const held = verdicts.map((each) => ({ ...each, heldBack: true as const }));
  expect(shownLines({ verdicts: held }, 5)).toEqual([]);
  expect(
    comparisonLines(
      compareVerdicts(
        [],
        held.map((each) => ({ ...each, outcome: 'found' as const })),
      ),
    ),
  ).toEqual(['against the earlier run: 0 gained, 5 lost, 0 changed, 0 new false, 0 false no more', '']);
});

test('a comparison says what was gained, lost and changed, with the sentences', async () => {
  const texts = await readSuite(PAIRS);
  const now = evaluateSuite('pairs', texts, await writtenOutputs(PAIRS)).verdicts;
  const before = evaluateSuite('pairs', texts, new Map()).verdicts;
  await golden('comparison.txt', comparisonLines(compareVerdicts(now, before)));
});

test('a gold folder is measured with the articles beside it', async () => {
  const { status, stdout, stderr } = await evaluate('mine', '--json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { evaluations } = figuresSchema.parse(JSON.parse(stdout));
  expect(evaluations).toMatchObject([{ name: 'mine', relations: { total: { expected: 2, found: 2 } } }]);
});

test('folders and suites are measured together, in the order they are given', async () => {
  const { stdout } = await evaluate(PAIRS, 'mine', '--json');
  expect(runSchema.parse(JSON.parse(stdout)).evaluations.map(({ name }) => name)).toEqual(['pairs', 'mine']);
});

test('a run compared with itself has gained and lost nothing', async () => {
  await writeFile(path.join(home, 'before.json'), (await evaluate('mine', '--json')).stdout);
  const { stdout } = await evaluate('mine', '--against', 'before.json');
  expect(stdout).toContain('against the earlier run: 0 gained, 0 lost, 0 changed, 0 new false, 0 false no more\n');
});

test('an earlier run of something else is no comparison, and that is said', async () => {
  await writeFile(path.join(home, 'before.json'), (await evaluate(PAIRS, '--json')).stdout);
  const { status, stdout, stderr } = await evaluate('mine', '--against', 'before.json');
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'before.json: nothing about mine to compare with\n' });
  expect(stdout).not.toContain('against');
});

test('--without says what each part contributes', async () => {
  const { stdout } = await evaluate('mine', '--without', 'frames', '--without', 'catalogue', '--json');
  const { evaluations } = ablationsSchema.parse(JSON.parse(stdout));
  expect(evaluations).toMatchObject([
    {
      ablations: [
        { part: 'frames', lost: expect.any(Number) },
        { part: 'catalogue', lost: 0, gained: 0 },
      ],
    },
  ]);
});

test('parts switched off are shown as a table below the figures', () => {
  const text = { id: 'deal', source: { text: ARTICLE }, gold: goldSchema.parse(ANNOTATION) };
  const given = extractionOf(
    ARTICLE,
    {
      x1: { kind: 'Firm', words: ['Orrin Freight'] },
      x2: { kind: 'Firm', words: ['Belmont Logistics'] },
      x3: { kind: 'Person', words: ['Clara Voss'] },
    },
    [claim('ACQUIRED', 'x1', 'x2', { confidence: 0.9 }), claim('LEADS', 'x3', 'x1', { confidence: 0.9 })],
  );
  const whole = evaluateGold('mine', [text], new Map([['deal', given]]));
  const less = evaluateGold('mine', [text], new Map([['deal', { ...given, claims: given.claims.slice(1) }]]));
  expect(ablationLines(whole, [ablationOf('frames-verb', less, whole)])).toEqual([
    'relations without  precision  recall     F1  with status  change of F1  lost  gained  new false  false no more',
    '  nothing              1.000   1.000  1.000        1.000',
    '  frames-verb          1.000   0.500  0.667        0.667        −0.333     1       0          0              0',
  ]);
});

test('a part that does not exist is refused with those that do', async () => {
  const { status, stderr } = await evaluate('mine', '--without', 'frame');
  expect(status).toBe(2);
  expect(stderr).toContain('--without "frame": there is no such part');
});

test('every part that can be switched off is described', async () => {
  const described = await readFile(path.join(__dirname, '../docs/evaluation.md'), 'utf8');
  const own = PARTS.filter((part) => !part.startsWith('frames-') || part === 'frames-compound');
  expect(own.filter((part) => !described.includes(`\`${part}\``))).toEqual([]);
});

test('without a path the shipped articles and passages are measured', async () => {
  const { stdout } = await evaluate('--json');
  expect(runSchema.parse(JSON.parse(stdout)).evaluations.map(({ name }) => name)).toEqual(['gold', 'passages']);
}, 60_000);

test('--write-baseline writes one line a type, sorted, into the folder', async () => {
  await evaluate('mine', '--write-baseline');
  const baseline = await readFile(path.join(home, 'mine/baseline.jsonl'), 'utf8');
  expect(baseline).toBe(
    '{"type":"ACQUIRED","f1":1,"expected":1,"found":1,"given":1,"right":1}\n' +
      '{"type":"LEADS","f1":1,"expected":1,"found":1,"given":1,"right":1}\n',
  );
});

test('a suite has no baseline', async () => {
  const { status, stdout, stderr } = await evaluate(PAIRS, '--write-baseline');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('only a gold folder has a baseline');
});

const [acquired, leads] = ANNOTATION.claims;

test.each([
  ['a type that does not exist', { ...ANNOTATION, claims: [{ ...leads, type: 'BOUGHT' }] }, 'claims.0.type'],
  [
    'an entity that is not listed',
    { ...ANNOTATION, claims: [acquired, { ...leads, object: 'e9' }] },
    'claims.1.object',
  ],
  ['a field that is unknown', { ...ANNOTATION, claims: [{ ...leads, sure: true }] }, 'claims.0'],
  [
    'a sentence that is not there',
    { ...ANNOTATION, claims: [{ ...leads, evidence: 'Clara left.' }] },
    'claims.0.evidence',
  ],
  ['an article that leads out of the folder', { ...ANNOTATION, article: '../deal.md' }, 'article'],
])('annotations with %s are refused by file and field', async (_what, annotation, field) => {
  await annotate(annotation);
  const { status, stderr } = await evaluate('mine');
  expect(status).toBe(1);
  expect(stderr).toContain(`${path.join('mine', 'deal.json')}: ${field}`);
});

test.each([
  ['a line that is not JSON', '{"id": "a", "text": "A."}\nnonsense\n', 'bad.jsonl:2 is not JSON'],
  ['a span outside of its text', '{"id": "a", "text": "A.", "pair": [[0, 1], [1, 9]]}', 'bad.jsonl:1: pair: [1, 9]'],
  [
    'a relation of a type that does not exist',
    '{"id": "a", "text": "A B", "relations": [[[0, 1], [2, 3], "X"]]}',
    'bad.jsonl:1: relations.0.2',
  ],
  ['an id that comes twice', '{"id": "a", "text": "A."}\n{"id": "a", "text": "B."}', 'two texts have the id "a"'],
  ['nothing in it', '\n', 'holds no text'],
])('a suite with %s is refused by file, line and field', async (_what, content, message) => {
  await writeFile(path.join(home, 'bad.jsonl'), content);
  const { status, stderr } = await evaluate('bad.jsonl');
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});

test.each([
  ['that does not exist', 'nowhere', 'no such file or folder'],
  ['without annotations', 'articles', 'holds no .json file'],
])('a folder %s is said to be so', async (_what, place, message) => {
  const { status, stderr } = await evaluate(place);
  expect(status).toBe(1);
  expect(stderr).toContain(message);
});

test('annotations without articles beside them say where these are looked for', async () => {
  await rm(path.join(home, 'articles'), { recursive: true });
  expect((await evaluate('mine')).stderr).toContain(`No articles for ${path.join(home, 'mine')}`);
});
