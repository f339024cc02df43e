import fc from 'fast-check';
import type { JudgementRecord } from '../ontology/judgements';
import { inForce, nameGiven, verdictsOf } from './judgements';

const base = (id: string) => ({
  record: 'judgement' as const,
  id,
  decidedAt: `2026-01-${id.slice(1).padStart(2, '0')}`,
});
const pair = (id: string, verdict: 'same' | 'different' | 'unsure', left = 'a', right = 'b'): JudgementRecord => ({
  ...base(id),
  verdict,
  left,
  right,
});
const undo = (id: string, judgement: string): JudgementRecord => ({
  ...base(id),
  verdict: 'undo',
  judgement,
  concerns: [],
});

const idsOf = (judgements: readonly JudgementRecord[]) => inForce(judgements).map(({ id }) => id);

test.each<[string, readonly JudgementRecord[], readonly string[]]>([
  ['the last of a pair holds', [pair('j1', 'same'), pair('j2', 'different', 'b', 'a')], ['j2']],
  ['what was undone does not hold', [pair('j1', 'same'), undo('j2', 'j1')], []],
  [
    'undoing the last of a pair brings back the one before',
    [pair('j1', 'same'), pair('j2', 'unsure'), undo('j3', 'j2')],
    ['j1'],
  ],
  ['undoing an undoing brings back what it undid', [pair('j1', 'same'), undo('j2', 'j1'), undo('j3', 'j2')], ['j1']],
  ['undoings that go round in a ring come to an end', [undo('j1', 'j2'), undo('j2', 'j1')], []],
])('%s, in whatever order they are read', (_what, judgements, expected) => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...judgements], { minLength: judgements.length }), (shuffled) => {
      expect(idsOf(shuffled)).toEqual(expected);
    }),
    { numRuns: 10 },
  );
});

test('another kind is another id that leads, and a split keeps its names apart', () => {
  const kind: JudgementRecord = { ...base('j1'), verdict: 'kind', entity: 'firm/unit', kind: 'Organization' };
  const split: JudgementRecord = {
    ...base('j2'),
    verdict: 'split',
    entity: 'firm/a',
    names: [],
    articles: [],
    as: 'firm/b',
  };
  expect(verdictsOf([kind, split])).toMatchObject([
    { left: 'firm/a', right: 'firm/b', verdict: 'different' },
    { left: 'firm/unit', right: 'organization/unit', verdict: 'same', leads: true },
  ]);
});

test('the last name given to any of its names is what an entity is called', () => {
  const called = (id: string, entity: string, name: string): JudgementRecord => ({
    ...base(id),
    verdict: 'rename',
    entity,
    name,
  });
  const given = [called('j2', 'firm/b', 'Later'), called('j1', 'firm/a', 'Earlier'), called('j3', 'firm/c', 'Other')];
  expect(nameGiven(given, new Set(['firm/a', 'firm/b']))).toBe('Later');
});
