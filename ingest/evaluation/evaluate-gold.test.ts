import type { Extraction } from '../../graph/ontology/extraction';
import { claim, extractionOf } from '../../test/evaluation/extraction-of';
import { evaluateGold } from './evaluate-gold';
import { type Gold, goldSchema } from './gold-schema';

const TEXT =
  'Orrin Freight has bought Belmont Ltd for $40 million. Clara Voss leads Orrin. Belmont raised $5 million. It competes with Maddox. Alder may sue Orrin over Leeds.';

const GOLD: Gold = goldSchema.parse({
  article: 'deal.md',
  entities: [
    { id: 'e1', name: 'Orrin Freight', kind: 'Firm', mentions: ['Orrin Freight', 'Orrin'] },
    { id: 'e2', name: 'Belmont Ltd', kind: 'Firm', mentions: ['Belmont Ltd', 'Belmont'] },
    { id: 'e3', name: 'Clara Voss', kind: 'Person', mentions: ['Clara Voss'] },
    { id: 'e4', name: 'Maddox', kind: 'Firm', mentions: ['Maddox'] },
    { id: 'e5', name: 'Alder', kind: 'Firm', optional: true, mentions: ['Alder'] },
  ],
  claims: [
    {
      type: 'ACQUIRED',
      subject: 'e1',
      object: 'e2',
      status: 'actual',
      amount: { value: 40_000_000, currency: 'USD' },
      happened: { from: '2024-01-01', to: '2024-12-31' },
      evidence: 'Orrin Freight has bought Belmont Ltd for $40 million.',
    },
    { type: 'LEADS', subject: 'e3', object: 'e1', status: 'actual', evidence: 'Clara Voss leads Orrin.' },
    { type: 'RAISED', subject: 'e2', status: 'actual', amount: { value: 5_000_000 }, evidence: 'Belmont raised' },
    { type: 'COMPETES_WITH', subject: 'e2', object: 'e4', status: 'actual', evidence: 'It competes with Maddox.' },
    { type: 'SUED', subject: 'e5', object: 'e1', status: 'rumoured', optional: true, evidence: 'Alder may sue' },
  ],
});

const GIVEN = extractionOf(
  TEXT,
  {
    x1: { kind: 'Firm', words: ['Orrin'] },
    x2: { kind: 'Firm', words: ['Belmont'] },
    x3: { kind: 'Organization', words: ['Clara Voss'] },
    x4: { kind: 'Firm', words: ['Alder'] },
    x5: { kind: 'Firm', words: ['Leeds'] },
  },
  [
    claim('ACQUIRED', 'x1', 'x2', {
      status: 'planned',
      confidence: 0.7,
      amount: { value: 40_200_000, currency: 'USD' },
    }),
    claim('ACQUIRED', 'x1', 'x2', {
      confidence: 0.9,
      happened: { from: '2024-01-01', to: '2024-12-31', text: 'this year' },
    }),
    claim('LEADS', 'x3', 'x1', { status: 'former', confidence: 0.8 }),
    claim('RAISED', 'x2', undefined, { confidence: 0.6, amount: { value: 9_000_000, currency: 'USD' } }),
    claim('SUED', 'x4', 'x1', { status: 'rumoured', confidence: 0.5 }),
    claim('INVESTED_IN', 'x4', 'x2', { confidence: 0.9 }),
    claim('WORKS_FOR', 'x3', 'x5', { confidence: 0.95 }),
  ],
);

const texts = [{ id: 'deal', source: { text: TEXT }, gold: GOLD }];
const evaluation = evaluateGold('invented', texts, new Map([['deal', GIVEN]]));

test('each annotated claim is found or missed, each other one false or uncounted', () => {
  expect(evaluation.verdicts.map(({ outcome, type }) => `${outcome} ${type}`)).toEqual([
    'found ACQUIRED',
    'found LEADS',
    'missed RAISED',
    'missed COMPETES_WITH',
    'uncounted SUED',
    'false RAISED',
    'uncounted INVESTED_IN',
    'false WORKS_FOR',
  ]);
});

test('optional claims count neither as found nor as false', () => {
  expect(evaluation.relations?.total).toMatchObject({ expected: 4, found: 2, given: 4, f1: 0.5 });
  expect(evaluation.relations?.types.map(({ type }) => type)).not.toContain('SUED');
});

test('several claims of one relation count once, with the last status and the highest confidence', () => {
  expect(evaluation.verdicts[0]).toMatchObject({ status: 'actual', confidence: 0.9 });
});

test('a relation found with another status is found, and counted apart', () => {
  expect(evaluation.relations?.withStatus).toMatchObject({ found: 1, precision: 0.25, recall: 0.25 });
  expect(evaluation.statuses).toEqual([
    { expected: 'actual', given: 'actual', count: 1 },
    { expected: 'actual', given: 'former', count: 1 },
  ]);
});

test('amounts and dates are right when any claim of the relation has them', () => {
  expect(evaluation.amounts).toEqual({ right: 1, of: 1, extra: 0 });
  expect(evaluation.dates).toEqual({ right: 1, of: 1, extra: 0 });
});

test('names are found by any of their forms; those taken for optional ones are left out', () => {
  expect(evaluation.names?.exact).toMatchObject({ expected: 4, found: 3, given: 4 });
  expect(evaluation.names?.partial).toMatchObject({ expected: 4, found: 3, given: 4 });
  expect(evaluation.names?.faults.map(({ outcome, subject }) => `${outcome} ${subject}`)).toEqual([
    'missed Maddox',
    'false Leeds',
  ]);
});

test('a name found under a wrong kind counts under its own, and the kind is counted apart', () => {
  expect(evaluation.names?.kinds.find(({ kind }) => kind === 'Person')?.partial).toMatchObject({ found: 1, given: 1 });
  expect(evaluation.names?.kindsRight).toEqual({ right: 2, of: 3 });
});

test('confidence is weighed against what was right', () => {
  // 0.9–1: 0.9 right, 0.95 wrong; 0.8: right; 0.6: wrong.
  expect(evaluation.calibration?.error).toBeCloseTo((2 * 0.425 + 0.2 + 0.6) / 4);
});

describe('claims about somebody whom the text never names', () => {
  const nameless: Extraction = {
    ...GIVEN,
    entities: [...GIVEN.entities, { id: 'u1', name: 'It', kind: 'Firm', aliases: [], unnamed: true }],
    claims: [...GIVEN.claims, claim('INVESTED_IN', 'u1', 'x2', { confidence: 0.9 })],
  };
  const { relations, names, unnamed, verdicts, calibration } = evaluateGold(
    'invented',
    texts,
    new Map([['deal', nameless]]),
  );

  test('are false in the stream only, since the graph leaves them out', () => {
    expect(relations?.total).toEqual(evaluation.relations?.total);
    expect(relations?.inStream).toMatchObject({ expected: 4, found: 2, given: 5 });
    expect(verdicts.filter(({ outcome }) => outcome === 'unnamed')).toMatchObject([
      { subject: 'It', object: 'Belmont Ltd' },
    ]);
  });

  test('are counted, and change neither names nor calibration', () => {
    expect(unnamed).toEqual({ entities: 1, claims: 1 });
    expect(names).toEqual(evaluation.names);
    expect(calibration).toEqual(evaluation.calibration);
  });
});

test('texts held back are counted apart, and each verdict on them says so', () => {
  const held = { id: 'held', source: { text: TEXT }, gold: { ...GOLD, heldBack: true as const } };
  const { relations, verdicts, names } = evaluateGold('invented', [...texts, held], new Map([['deal', GIVEN]]));
  expect(relations?.open).toMatchObject({ expected: 4, found: 2, given: 4 });
  expect(relations?.heldBack).toMatchObject({ expected: 4, found: 0, given: 0 });
  expect([...verdicts, ...(names?.faults ?? [])].filter((each) => each.heldBack === true)).toEqual(
    [...verdicts, ...(names?.faults ?? [])].filter(({ text }) => text === 'held'),
  );
});

test('an article without an extraction is all missed', () => {
  const { relations, names } = evaluateGold('invented', texts, new Map());
  expect(relations?.total).toMatchObject({ expected: 4, found: 0, given: 0, precision: 0, recall: 0 });
  expect(names?.partial).toMatchObject({ expected: 4, found: 0, given: 0 });
});

test.each([
  ['an id that two entities have', { entities: [0, 0], claims: [] }, 'entities.1.id'],
  ['a claim about an entity that is not listed', { entities: [1], claims: [0] }, 'claims.0.subject'],
])('a gold file with %s is refused at that field', (_what, { entities, claims }, field) => {
  const pick = <T>(list: readonly T[], at: readonly number[]) => at.map((each) => list[each]);
  const bad = { ...GOLD, entities: pick(GOLD.entities, entities), claims: pick(GOLD.claims, claims) };
  expect(goldSchema.safeParse(bad).error?.issues[0]?.path.join('.')).toBe(field);
});

test.each([
  ['a figure with an object', { type: 'RAISED', object: 'e2' }],
  ['a relation without an object', { type: 'LEADS' }],
])('%s is refused', (_what, fields) => {
  const bad = { ...GOLD, claims: [{ subject: 'e1', status: 'actual', evidence: 'A', ...fields }] };
  expect(goldSchema.safeParse(bad).error?.issues[0]?.path).toEqual(['claims', 0, 'object']);
});
