import fc from 'fast-check';
import { KINDS } from '../../../../graph/ontology/kinds';
import { RELATION_TYPES } from '../../../../graph/ontology/relations';
import { STATUSES } from '../../../../graph/ontology/statuses';
import { fromHash, toHash } from './url';
import { initialView, type View } from './view';

const id = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !/[\n\r\u2028\u2029]/.test(text));
const limit = fc.integer({ min: 0, max: 500 });
const tenths = fc.integer({ min: 1, max: 99_999 }).map((n) => n / 10);
const view: fc.Arbitrary<View> = fc.record({
  base: fc.oneof(
    fc.record({ top: fc.integer({ min: 0, max: 2000 }) }),
    fc.record({ ids: fc.uniqueArray(id, { minLength: 1, maxLength: 4 }), depth: fc.integer({ min: 0, max: 3 }) }),
    fc.record({ query: id, parameters: fc.constantFrom({}, { firm: 'OpenAI', least: 3 }) }),
  ),
  steps: fc.array(
    fc.oneof(fc.record({ id, limit }), fc.record({ id, limit, type: fc.constantFrom(...RELATION_TYPES) })),
    { maxLength: 5 },
  ),
  hidden: fc.array(id, { maxLength: 5 }),
  filters: fc.record({
    kindsOff: fc.subarray([...KINDS]),
    typesOff: fc.subarray([...RELATION_TYPES]),
    statusesOff: fc.subarray([...STATUSES]),
    minConfidence: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
    minSources: fc.integer({ min: 0, max: 9 }),
  }),
  filtered: fc.constantFrom('gone' as const, 'faded' as const),
  encoding: fc.record({
    colour: fc.constantFrom('kind' as const, 'community' as const),
    size: fc.constantFrom('rank' as const, 'links' as const, 'mentions' as const),
  }),
  pins: fc.array(fc.record({ id, x: tenths, y: tenths }), { maxLength: 3 }),
  group: fc.uniqueArray(id, { maxLength: 4 }),
  selection: fc.option(
    fc.oneof(
      fc.record({ what: fc.constantFrom('entity' as const, 'relationship' as const), id }),
      fc.record({ what: fc.constant('article' as const), id, at: id }, { requiredKeys: ['what', 'id'] }),
    ),
    { nil: undefined },
  ),
  mode: fc.constantFrom('graph' as const, 'table' as const),
});

describe('The address of a view', () => {
  it('gives back any view', () => {
    fc.assert(fc.property(view, (given) => expect(fromHash(toHash(given, 300), 300)).toEqual(given)));
  });

  it('is empty for the first view', () => {
    expect(toHash(initialView(300), 300)).toBe('');
  });

  it('never fails, whatever it holds', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(() => toHash(fromHash(text, 300), 300)).not.toThrow()));
  });

  test.each([
    '#off=Planet&off=__proto__',
    '#step=99999:INVESTED_IN:firm/openai',
    '#step=firm/openai',
    '#confidence=2',
    '#confidence=NaN',
    '#top=-4',
    '#top=1e9',
    '#mode=cinema',
    '#from=yesterday&to=2024',
    '#sources=-1&size=weight&colour=mood&filtered=away',
    '#pin=1:2&pin=a:b:c&pin=1.0:2.0:',
    '#parameters=[1]',
  ])('leaves out what it cannot understand: %s', (hash) => {
    expect(fromHash(hash, 300)).toEqual(initialView(300));
  });
});
