import { catalogueOf } from '../ingest/catalogue/catalogue';
import { createExtractor } from '../ingest/extract';
import { shippedModels } from '../ingest/models';
import { PARTS, type Part } from '../ingest/parts';

const TEXT =
  'Orrin Freight plans to buy Belmont Logistics for $40 million. It was founded by Clara Voss in 2004, who also runs Maddox Ltd.';

const shared = { catalogue: catalogueOf([], 'none'), models: shippedModels() };

const claimsWithout = (...without: readonly Part[]) =>
  createExtractor({ ...shared, without }).extract({ text: TEXT, publishedAt: '2025-03-03' }).claims;

test('nothing switched off is the extractor as it is', () => {
  expect(claimsWithout()).toEqual(createExtractor(shared).extract({ text: TEXT, publishedAt: '2025-03-03' }).claims);
  expect(claimsWithout()).toContainEqual(
    expect.objectContaining({ type: 'ACQUIRED', status: 'planned', amount: { value: 40_000_000, currency: 'USD' } }),
  );
});

test.each(PARTS)('a text is read without %s', (part) => {
  expect(() => claimsWithout(part)).not.toThrow();
});

test.each<[Part, object]>([
  ['status', { type: 'ACQUIRED', status: 'planned' }],
  ['amounts', { type: 'ACQUIRED', amount: { value: 40_000_000, currency: 'USD' } }],
  ['frames-verb', { type: 'ACQUIRED' }],
  ['frames', { type: 'ACQUIRED' }],
])('without %s nothing is read that needs it', (part, claim) => {
  expect(claimsWithout('pairs-model', part)).not.toContainEqual(expect.objectContaining(claim));
});

test('an extractor without a part has another stamp, so that its readings are not taken for those of the whole', () => {
  const stamps = [[], ['anaphora'], ['anaphora', 'dates']] as const;
  const extractors = stamps.map((without) => createExtractor({ ...shared, without }).stamp.extractor);
  expect(new Set(extractors).size).toBe(stamps.length);
});
