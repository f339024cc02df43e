import fc from 'fast-check';
import type { ClaimView } from '../../../../graph/graph';
import { markedText, type Piece } from './marks';

const TEXT = 'Microsoft is a large firm. It has invested $13 billion in OpenAI. The money was spent on chips.';

function claim(start: number, end: number, spans: Partial<ClaimView>): ClaimView {
  return {
    id: 'c',
    type: 'INVESTED_IN',
    status: 'actual',
    confidence: 1,
    subject: 'firm/microsoft',
    quote: TEXT.slice(start, end),
    start,
    end,
    subjectSpan: [start, start],
    triggerSpan: [start, start],
    before: TEXT.slice(0, start),
    after: TEXT.slice(end),
    properties: {},
    sourceGroup: 'only',
    articles: [],
    ...spans,
  };
}

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: readonly Piece[]) => pieces.flatMap(({ text, role }) => (role ? [[role, text]] : []));

describe('Marked text', () => {
  it('marks who, whom and the relation in the sentence', () => {
    const found = markedText(claim(27, 64, { subjectSpan: [27, 29], triggerSpan: [34, 42], objectSpan: [58, 64] }));
    expect(marked(found.sentence)).toEqual([
      ['subject', 'It'],
      ['trigger', 'invested'],
      ['object', 'OpenAI'],
    ]);
  });

  it('marks a subject that stands in the sentence before', () => {
    const found = markedText(claim(27, 65, { subjectSpan: [0, 9], triggerSpan: [34, 42] }));
    expect(marked(found.before)).toEqual([['subject', 'Microsoft']]);
    expect(joined(found.sentence)).toBe(TEXT.slice(27, 65));
  });

  it('joins up to the text again, whatever the spans', () => {
    const span = fc.tuple(fc.nat(TEXT.length + 5), fc.nat(20)).map(([at, length]) => [at, at + length] as const);
    fc.assert(
      fc.property(
        fc.nat(TEXT.length),
        fc.nat(40),
        span,
        span,
        span,
        (start, length, subjectSpan, objectSpan, triggerSpan) => {
          const given = claim(start, Math.min(TEXT.length, start + length), { subjectSpan, objectSpan, triggerSpan });
          const { before, sentence, after } = markedText(given);
          expect([before, sentence, after].map(joined)).toEqual([given.before, given.quote, given.after]);
        },
      ),
    );
  });
});
