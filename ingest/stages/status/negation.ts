import { markAt, type Unit, type VerbUnit } from '../relations/syntax/units';

/** "did not buy", "is not in talks"; "not only" denies nothing. */
export function isNegated(units: readonly Unit[], verb: VerbUnit, at: number): boolean {
  const words = verb.words.map((word) => word.lower);
  if (
    verb.negated &&
    !words.some((word, place) => word === 'not' && /^(?:only|just|merely)$/.test(words[place + 1] ?? ''))
  )
    return true;
  const left = markAt(units, at - 1);
  if (left && /^(?:not|never|no longer|without|instead of|rather than|nor)$/.test(left.lower)) return true;
  const right = markAt(units, at + 1);
  const only = /^(?:only|just|merely)$/.test(markAt(units, at + 2)?.lower ?? '');
  return verb.lemma === 'be' && /^(?:not|n't|n’t|no longer|never)$/.test(right?.lower ?? '') && !only;
}
