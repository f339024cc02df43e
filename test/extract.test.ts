import fc from 'fast-check';
import { extractionSchema } from '../graph/ontology/extraction';
import { emptyCatalogue } from '../ingest/catalogue/catalogue';
import { createExtractor } from '../ingest/extract';
import { answerLine } from '../ingest/extract-stream';
import { LocalExtractor } from '../ingest/workers/local-extractor';

const extractor = createExtractor({ catalogue: emptyCatalogue() });
const reader = new LocalExtractor(async () => extractor);

const WORDS = [
  'Northwind',
  'Larkspur Inc',
  'Ada Vance',
  'the',
  'company',
  'acquired',
  'was founded by',
  'its',
  'CEO',
  'of',
  'and',
  ',',
  '.',
  '“',
  '”',
  '(',
  ')',
  '—',
  'who',
  'which',
  'that',
  'said',
  'plans to buy',
  '$2 billion',
  'in 2019',
  'stake in',
  'investors including',
  "'s",
  '-backed',
  '\n',
];
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 300 }));

test('whatever the text, an extraction keeps its schema and quotes the text as it is', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const extraction = extractionSchema.parse(extractor.extract({ text }));
      for (const { evidence } of extraction.claims) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        for (const also of evidence.also ?? []) expect(text.slice(also.start, also.end)).toBe(also.quote);
      }
    }),
    { numRuns: 150 },
  );
});

test('mentions lie in the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(prose, (text) => {
      let end = 0;
      for (const mention of extractor.extract({ text }).mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 100 },
  );
});

test('the same text gives the same extraction', () => {
  const text = 'Northwind Inc has acquired Larkspur Labs Ltd for $2 billion. The company was founded by Ada Vance.';
  expect(createExtractor({ catalogue: emptyCatalogue() }).extract({ text })).toEqual(extractor.extract({ text }));
});

test('a claim carries who, whom, how much, when and where it is said', () => {
  const text = 'In 2016, Northwind Inc acquired Larkspur Labs Ltd for $2.6 billion.';
  const { entities, claims } = extractor.extract({ text });
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const [claim] = claims;
  expect(claims).toHaveLength(1);
  expect([names.get(claim?.subject ?? ''), claim?.type, names.get(claim?.object ?? '')]).toEqual([
    'Northwind Inc',
    'ACQUIRED',
    'Larkspur Labs Ltd',
  ]);
  expect(claim).toMatchObject({
    status: 'actual',
    amount: { value: 2_600_000_000, currency: 'USD' },
    happened: { from: '2016-01-01', to: '2016-12-31' },
    evidence: { start: 0, end: text.length, quote: text },
  });
});

test('a text in another language gives empty lists and says so', () => {
  const extraction = extractor.extract({ text: 'Der Konzern hat das Start-up für eine Milliarde Euro gekauft.' });
  expect(extraction).toMatchObject({ mentions: [], entities: [], claims: [], diagnostics: [{ code: 'language' }] });
});

test('the stamp names extractor, rules and catalogue', () => {
  expect(extractor.stamp).toEqual({
    extractor: expect.any(String),
    rules: expect.stringMatching(/^[0-9a-f]{64}$/),
    catalogue: 'empty',
  });
});

test.each([
  ['what is not JSON', 'nonsense', null, 'not-json'],
  ['an object without text', '{"id": "a1"}', 'a1', 'no-text'],
  ['a text that is no string', '{"id": 7, "text": 3}', 7, 'no-text'],
  ['a list', '[1]', null, 'not-an-object'],
])('a line with %s is answered by an error in its place', async (_what, line, id, code) => {
  const answer = await answerLine(reader, line);
  expect(answer.refused).toBe(true);
  expect(JSON.parse(answer.line)).toMatchObject({ id, error: { code } });
});

test('a line is answered by one line with its id unchanged', async () => {
  const { line, refused } = await answerLine(
    reader,
    '{"id": {"a": 1}, "text": "Northwind Inc bought Larkspur Ltd.\\nIt rained."}',
  );
  expect(refused).toBe(false);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({ id: { a: 1 }, claims: [{ type: 'ACQUIRED' }] });
});

test('any line is answered, and never by throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (line) => typeof (await answerLine(reader, line)).line === 'string'),
    { numRuns: 100 },
  );
});
