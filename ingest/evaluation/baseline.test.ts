import { baselineText, fallsBelow } from './baseline';
import type { Evaluation, TypeScore } from './evaluation';
import { scoreOf } from './score';

function withTypes(types: readonly TypeScore[]): Pick<Evaluation, 'relations'> {
  return { relations: { total: scoreOf({ expected: 0, found: 0 }), types } };
}

/** 2 of 3 found and one false: F1 is 0.667. */
const OWNS = { type: 'OWNS', ...scoreOf({ expected: 3, found: 2, given: 3 }) };

test('a baseline has a line for each annotated type, rounded to three digits', () => {
  const never = { type: 'USES', ...scoreOf({ expected: 0, found: 0, given: 2 }) };
  expect(baselineText(withTypes([OWNS, never]))).toBe(
    '{"type":"OWNS","f1":0.667,"expected":3,"found":2,"given":3,"right":2}\n',
  );
});

test.each([
  ['as good', 0.667, []],
  ['better', 0.5, []],
  ['two points worse', 0.686, []],
  ['more than two points worse', 0.688, [{ type: 'OWNS', before: 0.688, now: expect.closeTo(2 / 3) }]],
])('a type that is %s than the baseline falls below it or not', (_what, f1, falls) => {
  expect(fallsBelow([{ type: 'OWNS', f1 }], withTypes([OWNS]))).toEqual(falls);
});

test('a type that only one of baseline and annotations has is told', () => {
  expect(fallsBelow([{ type: 'SUED', f1: 0.5 }], withTypes([OWNS]))).toEqual([
    { type: 'SUED', before: 0.5 },
    { type: 'OWNS', now: expect.closeTo(2 / 3) },
  ]);
});
