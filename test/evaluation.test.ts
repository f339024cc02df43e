import { evaluateSuite } from '../ingest/evaluation/evaluate-suite';
import type { Evaluation } from '../ingest/evaluation/evaluation';
import { readSuite } from '../ingest/evaluation/read-suite';
import { PAIRS, PASSAGES, writtenOutputs } from './evaluation/written-outputs';

async function evaluated(suite: string): Promise<Evaluation> {
  return evaluateSuite('invented', await readSuite(suite), await writtenOutputs(suite));
}

describe('pairs', () => {
  test('count a text once, by type and direction', async () => {
    const { relations, form } = await evaluated(PAIRS);
    expect(form).toBe('pairs');
    expect(relations?.total).toEqual({
      expected: 5,
      found: 3,
      given: 5,
      right: 3,
      precision: 0.6,
      recall: 0.6,
      f1: expect.closeTo(0.6),
    });
  });

  test('count a turned direction as found only where direction is passed over', async () => {
    expect((await evaluated(PAIRS)).relations?.undirected).toMatchObject({ found: 4, precision: 0.8, recall: 0.8 });
  });

  test.each([
    ['ACQUIRED', { expected: 3, found: 2, given: 3 }],
    ['COMPETES_WITH', { expected: 1, found: 0, given: 0 }],
    ['PARTNERS_WITH', { expected: 0, found: 0, given: 1 }],
    ['SUPPLIES', { expected: 1, found: 1, given: 1 }],
  ])('are counted by group: %s', async (type, counts) => {
    const { relations } = await evaluated(PAIRS);
    expect(relations?.types.find((each) => each.type === type)).toMatchObject(counts);
  });

  test('weigh confidence against what was right', async () => {
    expect((await evaluated(PAIRS)).calibration?.error).toBeCloseTo((0.6 + 0.3 + 0.8 + 2 * 0.1) / 5);
  });

  test('give a verdict on each annotated relation and on each false alarm', async () => {
    const { verdicts } = await evaluated(PAIRS);
    expect(verdicts.map(({ text, outcome, type }) => `${text} ${outcome} ${type}`)).toEqual([
      'p1 found ACQUIRED',
      'p2 missed ACQUIRED',
      'p2 false ACQUIRED',
      'p3 found ACQUIRED',
      'p4 false PARTNERS_WITH',
      'p5 found SUPPLIES',
      'p6 missed COMPETES_WITH',
    ]);
  });
});

describe('passages', () => {
  test('count every annotated relation, and as false what is not annotated in the groups annotated whole', async () => {
    const { relations, form } = await evaluated(PASSAGES);
    expect(form).toBe('passages');
    expect(relations?.total).toEqual({
      expected: 4,
      found: 3,
      given: 3,
      right: 2,
      recall: 0.75,
      precision: expect.closeTo(2 / 3),
      f1: expect.closeTo(12 / 17),
    });
  });

  test('know no false founders, since these are not annotated whole', async () => {
    const { relations } = await evaluated(PASSAGES);
    expect(relations?.types.find(({ type }) => type === 'FOUNDED')).toEqual({
      type: 'FOUNDED',
      expected: 1,
      found: 1,
      recall: 1,
    });
  });

  test('take several claims of one relation as one, as sure as the surest', async () => {
    const bins = (await evaluated(PASSAGES)).calibration?.bins ?? [];
    expect(bins.map(({ claims }) => claims)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 1, 1]);
  });

  test('compare names by place and kind, exactly and by overlap', async () => {
    const { names } = await evaluated(PASSAGES);
    expect(names?.exact).toMatchObject({ expected: 5, given: 5, found: 3 });
    expect(names?.partial).toMatchObject({ expected: 5, given: 5, found: 4 });
    expect(names?.kinds.map(({ kind, partial }) => [kind, partial.expected, partial.found, partial.given])).toEqual([
      ['Firm', 3, 3, 4],
      ['Model', 1, 0, 0],
      ['Person', 1, 1, 1],
    ]);
  });

  test('name the names that were missed and those that are none', async () => {
    const faults = (await evaluated(PASSAGES)).names?.faults ?? [];
    expect(faults.map(({ outcome, subject }) => [outcome, subject])).toEqual([
      ['missed', 'Brio'],
      ['false', 'Leeds'],
    ]);
  });

  test('that do not annotate all names give recall and neither precision nor calibration', async () => {
    const texts = (await readSuite(PASSAGES)).map(({ entities, ...text }) => text);
    const { relations, calibration } = evaluateSuite('invented', texts, await writtenOutputs(PASSAGES));
    expect(relations?.total).toEqual({ expected: 4, found: 3, recall: 0.75 });
    expect(calibration).toBeUndefined();
  });
});

test('texts without an output are all missed', async () => {
  const { relations, names } = evaluateSuite('invented', await readSuite(PASSAGES), new Map());
  expect(relations?.total).toMatchObject({ expected: 4, found: 0, given: 0, f1: 0 });
  expect(names?.partial).toMatchObject({ expected: 5, found: 0, given: 0 });
});
