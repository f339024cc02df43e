import fc from 'fast-check';
import type { Status } from '../ontology/statuses';
import type { Properties } from '../store/store';
import { claimFacts } from './claim-facts';
import { relatedOf } from './related';
import { relationshipRow } from './relationship-row';

let made = 0;

function claim(status: Status, published: string, more: Properties = {}) {
  made += 1;
  return claimFacts(`c${made}`, { status, published, confidence: 0.8, text: `t${made}`, ...more });
}

function row(...claims: readonly ReturnType<typeof claim>[]): Properties {
  return relationshipRow(relatedOf('INVESTED_IN', 'firm/a', 'firm/b', claims)).properties;
}

test.each<[string, readonly (readonly [Status, string])[], Status]>([
  [
    'most texts decide',
    [
      ['planned', '2024-01-01'],
      ['planned', '2024-01-01'],
      ['actual', '2024-01-01'],
    ],
    'planned',
  ],
  [
    'of equals actual comes first',
    [
      ['planned', '2024-01-01'],
      ['actual', '2024-01-01'],
    ],
    'actual',
  ],
  [
    'of equals rejected comes before planned',
    [
      ['planned', '2024-01-01'],
      ['rejected', '2024-01-01'],
    ],
    'rejected',
  ],
  [
    'a later denial settles a plan',
    [
      ['planned', '2024-01-01'],
      ['planned', '2024-01-02'],
      ['rejected', '2024-01-03'],
    ],
    'rejected',
  ],
  [
    'a later fact settles a denial',
    [
      ['rejected', '2024-01-01'],
      ['rejected', '2024-01-01'],
      ['actual', '2024-01-02'],
    ],
    'actual',
  ],
  [
    'a later end settles a fact',
    [
      ['actual', '2024-01-01'],
      ['actual', '2024-01-01'],
      ['former', '2025-01-01'],
    ],
    'former',
  ],
  [
    'an earlier denial does not settle a later plan',
    [
      ['rejected', '2024-01-01'],
      ['planned', '2024-02-01'],
      ['planned', '2024-02-02'],
    ],
    'planned',
  ],
])('%s', (_title, claims, status) => {
  expect(row(...claims.map(([each, published]) => claim(each, published))).status).toBe(status);
});

test('the newest event decides, with its amount', () => {
  const old = [1, 2, 3].map(() => claim('actual', '2019-07-01', { amount: 1e9, currency: 'USD' }));
  const { status, amount, claims, sources } = row(
    ...old,
    claim('rumoured', '2023-01-10', { amount: 1e10, currency: 'USD' }),
  );
  expect({ status, amount, claims, sources }).toEqual({ status: 'rumoured', amount: 1e10, claims: 4, sources: 4 });
});

test('what is reported later of an earlier time does not make the newest event', () => {
  const late = claim('actual', '2024-01-01', { amount: 1e9, happenedFrom: '2019-01-01', happenedTo: '2019-12-31' });
  expect(row(late, claim('planned', '2023-01-01', { amount: 1e10 })).amount).toBe(1e10);
});

test.each([
  [
    'other amounts of one time',
    { amount: 1e9, happenedFrom: '2024-01-01' },
    { amount: 2e9, happenedFrom: '2024-01-01' },
    true,
  ],
  ['other amounts in the same days', { amount: 1e9 }, { amount: 2e9 }, true],
  [
    'other amounts of other times',
    { amount: 1e9, happenedFrom: '2023-01-01' },
    { amount: 2e9, happenedFrom: '2024-01-01' },
    undefined,
  ],
  ['an amount within a range', { amount: 1e9, amountUpTo: 3e9 }, { amount: 2e9 }, undefined],
  ['no amount against one', { amount: 1e9 }, {}, undefined],
])('%s: disputed is %s', (_what, left: Properties, right: Properties, disputed) => {
  expect(row(claim('actual', '2024-03-01', left), claim('actual', '2024-03-02', right)).disputed).toBe(disputed);
});

test('actual against rejected on one day is disputed', () => {
  expect(row(claim('actual', '2024-03-01'), claim('rejected', '2024-03-01')).disputed).toBe(true);
});

test('confidence grows with independent texts, not with repetition, and never reaches certainty', () => {
  const once = claim('actual', '2024-01-01', { text: 'same' });
  expect(row(once, claim('actual', '2024-01-01', { text: 'same' })).confidence).toBe(0.8);
  expect(row(once, claim('actual', '2024-01-01')).confidence).toBe(0.96);
  expect(row(...[1, 2, 3, 4, 5].map(() => claim('actual', '2024-01-01'))).confidence).toBe(0.99);
});

test('the order of claims does not matter', () => {
  const arbitrary = fc.record({
    status: fc.constantFrom<Status>('actual', 'planned', 'rumoured', 'rejected', 'former'),
    published: fc.constantFrom('2023-01-01', '2023-01-05', '2024-01-01'),
    amount: fc.constantFrom(undefined, 1e9, 2e9),
    text: fc.constantFrom('t1', 't2', 't3', 't4'),
  });
  const claims = fc
    .array(arbitrary, { minLength: 1, maxLength: 6 })
    .map((list) =>
      list.map(({ amount, ...each }, at) =>
        claimFacts(`c${at}`, { confidence: 0.7, ...each, ...(amount === undefined ? {} : { amount }) }),
      ),
    );
  const orders = claims.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(orders, ([one, other]) => {
      expect(row(...other)).toEqual(row(...one));
    }),
  );
});

test('copies of one text count as one source, whatever their number', () => {
  const signature = `${'A'.repeat(32)}.${'B'.repeat(64)}.`;
  const copies = [1, 2, 3].map(() => claim('planned', '2024-01-01', { signature, confidence: 0.5 }));
  expect(row(...copies, claim('actual', '2024-01-01', { confidence: 0.6 }))).toMatchObject({
    status: 'actual',
    claims: 4,
    sources: 2,
    confidence: 0.6,
  });
});
