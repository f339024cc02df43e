import type { Scope } from '../../graph/graph';
import { scopeInWords } from './scope-in-words';

describe('A scope in words', () => {
  test.each<[Scope, string]>([
    [{}, 'all'],
    [{ top: 300, statuses: ['actual', 'planned'] }, 'the 300 of highest rank, status actual or planned'],
    [
      { around: ['firm/openai'], depth: 2, minConfidence: 0.5 },
      'within 2 steps of firm/openai, confidence 0.5 or more',
    ],
    [{ around: ['a', 'b', 'c', 'd'], depth: 0 }, '4 chosen entities'],
    [{ query: 'MATCH (n)\n RETURN n' }, 'what the query names: MATCH (n) RETURN n'],
    [{ kinds: ['Firm'], types: ['SUED'] }, 'kind Firm, type SUED'],
  ])('%j is “%s”', (scope, words) => {
    expect(scopeInWords(scope)).toBe(words);
  });
});
