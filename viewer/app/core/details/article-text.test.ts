import fc from 'fast-check';
import type { ClaimView, EntityView } from '../../../../graph/graph';
import { articleText } from './article-text';

const TEXT = 'Acme Cloud was launched.\nAcme bought Beta. It paid in cash.';

const entity = (id: string): EntityView => ({ id, kind: 'Firm', name: id, properties: {} });

function claim(id: string, start: number, end: number, spans: Partial<ClaimView> = {}): ClaimView {
  return {
    id,
    type: 'ACQUIRED',
    status: 'actual',
    confidence: 1,
    subject: 'firm/acme',
    quote: TEXT.slice(start, end),
    start,
    end,
    subjectSpan: [start, start],
    triggerSpan: [start, start],
    before: '',
    after: '',
    properties: {},
    sourceGroup: 'only',
    articles: [],
    ...spans,
  };
}

describe('The text of an article', () => {
  const entities = [entity('acme'), entity('acme-cloud'), entity('beta')];
  const mentions = [
    { start: 0, end: 10, entity: 'acme-cloud' },
    { start: 0, end: 4, entity: 'acme' },
    { start: 25, end: 29, entity: 'acme' },
    { start: 37, end: 41, entity: 'beta' },
    { start: 43, end: 45, entity: 'gone' },
  ];
  const claims = [
    claim('bought', 25, 42, { subjectSpan: [25, 29], triggerSpan: [30, 36], objectSpan: [37, 41] }),
    claim('owns', 25, 42),
  ];
  const body = { content: TEXT, mentions, entities, claims };

  it('marks what is named, of names within each other the inner one', () => {
    const named = articleText(body).flatMap((pieces) =>
      pieces.flatMap(({ text, entity: found }) => (found ? [[text, found.id]] : [])),
    );
    expect(named).toEqual([
      ['Acme', 'acme'],
      [' Cloud', 'acme-cloud'],
      ['Acme', 'acme'],
      ['Beta', 'beta'],
    ]);
  });

  it('numbers the claims of a sentence at its end, each once', () => {
    const ending = articleText(body).map((pieces) =>
      pieces.flatMap(({ text, ending: ends }) => ends.map(({ number }) => [text, number])),
    );
    expect(ending).toEqual([
      [],
      [
        ['.', 1],
        ['.', 2],
      ],
    ]);
  });

  it('marks the parts of the claim that is chosen alone', () => {
    const roles = (chosen?: string) =>
      articleText(body, chosen).flatMap((pieces) =>
        pieces.flatMap(({ text, role }) => (role ? [`${role}: ${text}`] : [])),
      );
    expect(roles('bought')).toEqual(['subject: Acme', 'trigger: bought', 'object: Beta']);
    expect(roles()).toEqual([]);
  });

  it('joins up to the text again, whatever is named and said where', () => {
    const place = fc
      .tuple(fc.nat(TEXT.length + 5), fc.nat(20))
      .map(([start, length]) => [start, start + length] as const);
    fc.assert(
      fc.property(fc.array(place, { maxLength: 8 }), fc.array(place, { maxLength: 4 }), (named, said) => {
        const paragraphs = articleText({
          content: TEXT,
          entities,
          mentions: named.map(([start, end]) => ({ start, end, entity: 'acme' })),
          claims: said.map(([start, end], at) => claim(String(at), start, end)),
        });
        expect(paragraphs.map((pieces) => pieces.map(({ text }) => text).join('')).join('\n')).toBe(TEXT);
      }),
    );
  });
});
