import { saysStart } from './says-start';

/** A claim that the first name in brackets has the role in the second. */
function claim(marked: string) {
  const places = [...marked.matchAll(/\[([^\]]*)\]/g)].map(
    (found, at) => [found.index - 2 * at, found.index - 2 * at + (found[1] ?? '').length] as const,
  );
  const quote = marked.replace(/[[\]]/g, '');
  const [subject = [0, 0] as const, trigger = [0, 0] as const] = places;
  return { type: 'LEADS' as const, evidence: { quote, start: 0, end: quote.length, subject, trigger } };
}

test.each<[string, boolean]>([
  ['[Bea Lonsdale] takes over as [chief executive] from Yusuf Karim.', true],
  ['Pennant appointed [Bea Lonsdale] [chief executive].', true],
  ['[Bea Lonsdale], who became its [chief executive] in May, said so.', true],
  ['[Bea Lonsdale], [chief executive] of Pennant, said Orrin became a customer.', false],
  ['Orrin became a customer of Pennant. [Lonsdale] is still [chief executive].', false],
  ['[Lonsdale] left. Karim became [chief executive].', false],
])('%j says that a tenure began: %j', (sentence, expected) => {
  expect(saysStart(claim(sentence))).toBe(expected);
});
