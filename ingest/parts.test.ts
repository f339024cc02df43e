import { framesWithout, isPart, PARTS } from './parts';
import { FRAME_GROUPS } from './stages/relations/frames/frames';

test('parts have different names, and each group of frames is one', () => {
  expect(new Set(PARTS).size).toBe(PARTS.length);
  expect(PARTS).toEqual(expect.arrayContaining(FRAME_GROUPS.map((group) => `frames-${group}`)));
});

test.each([
  ['anaphora', true],
  ['frames-verb', true],
  ['frames-', false],
  ['__proto__', false],
])('"%s" is a part or not: %s', (word, expected) => {
  expect(isPart(word)).toBe(expected);
});

test('frames are switched off group by group, or all at once', () => {
  expect([...framesWithout(new Set(['frames-verb', 'anaphora']))]).toEqual(['verb']);
  expect([...framesWithout(new Set(['frames']))]).toEqual(FRAME_GROUPS);
});
