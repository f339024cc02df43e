import { chainInWords, contradictionOf, type Proposed } from './contradictions';
import type { Verdict } from './judgements';

const same = (left: string, right: string): Verdict => ({ left, right, verdict: 'same' });
const different = (left: string, right: string): Verdict => ({ left, right, verdict: 'different' });

const HELD = [same('a', 'b'), same('c', 'b'), different('c', 'x'), same('y', 'x')];

test.each<[Proposed, string]>([
  [different('a', 'b'), 'a = b'],
  [different('c', 'a'), 'c = b = a'],
  [same('a', 'x'), 'a = b = c, judged different from x'],
  [same('y', 'a'), 'y = x, judged different from c = b = a'],
])('%j is ruled out by a chain', (proposed, words) => {
  expect(chainInWords(contradictionOf(HELD, proposed) ?? [], proposed.left)).toBe(words);
});

test.each<[Proposed]>([[same('a', 'c')], [different('b', 'y')], [same('z', 'a')], [different('z', 'a')]])(
  '%j may stand',
  (proposed) => {
    expect(contradictionOf(HELD, proposed)).toBeUndefined();
  },
);
