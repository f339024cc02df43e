import { compareVerdicts, verdictsIn } from './compare';
import type { Verdict } from './evaluation';

function verdict(key: string, outcome: Verdict['outcome'], more: Partial<Verdict> = {}): Verdict {
  return {
    text: 'a1',
    key,
    outcome,
    type: 'OWNS',
    subject: 'Alder',
    object: 'Brio',
    sentence: 'Alder owns Brio.',
    ...more,
  };
}

const before = [
  verdict('kept', 'found', { status: 'actual' }),
  verdict('turned', 'found', { status: 'actual' }),
  verdict('dropped', 'found'),
  verdict('won', 'missed'),
  verdict('old alarm', 'false'),
];
const now = [
  verdict('kept', 'found', { status: 'actual', confidence: 0.9 }),
  verdict('turned', 'found', { status: 'planned' }),
  verdict('dropped', 'missed'),
  verdict('won', 'found'),
  verdict('new alarm', 'false'),
];

test('two runs differ by what was gained, lost and changed, and by their false alarms', () => {
  const { gained, lost, changed, newFalse, goneFalse } = compareVerdicts(now, before);
  expect(gained.map(({ key }) => key)).toEqual(['won']);
  expect(lost.map(({ key }) => key)).toEqual(['dropped']);
  expect(changed.map((each) => [each.now.key, each.before.status, each.now.status])).toEqual([
    ['turned', 'actual', 'planned'],
  ]);
  expect(newFalse.map(({ key }) => key)).toEqual(['new alarm']);
  expect(goneFalse.map(({ key }) => key)).toEqual(['old alarm']);
});

test('a run does not differ from itself', () => {
  expect(compareVerdicts(now, now)).toEqual({ gained: [], lost: [], changed: [], newFalse: [], goneFalse: [] });
});

test('a claim with the same key in another text is another claim', () => {
  const elsewhere = [verdict('won', 'found', { text: 'a2' })];
  expect(compareVerdicts([verdict('won', 'found')], elsewhere)).toMatchObject({ gained: [{ text: 'a1' }] });
});

test('verdicts of an earlier run are looked up by the name of the evaluation', () => {
  const run = { evaluations: [{ name: 'gold', verdicts: before }] };
  expect(verdictsIn(run, 'gold')).toBe(before);
  expect(verdictsIn(run, 'pairs')).toBeUndefined();
});
