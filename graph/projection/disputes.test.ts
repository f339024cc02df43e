import type { Dispute } from '../ontology/disputes';
import type { RelationType } from '../ontology/relations';
import type { Properties } from '../store/store';
import { claimFacts } from './claim-facts';
import { Companions } from './companions';
import { disputesOf } from './disputes';
import { type Related, relatedOf } from './related';

function related(type: RelationType, source: string, target: string, ...said: readonly Properties[]): Related {
  const claims = said.map((properties, at) => {
    const id = `${source}-${at}`;
    return claimFacts(id, {
      status: 'actual',
      confidence: 0.8,
      text: `text of ${id}`,
      published: '2025-02-11',
      ...properties,
    });
  });
  return relatedOf(type, source, target, claims);
}

function bought(...said: readonly Properties[]): Related {
  return related('ACQUIRED', 'firm/orrin', 'firm/belmont', ...said);
}

function disputes(own: Related, ...others: readonly Related[]): readonly Dispute[] {
  return disputesOf(own, new Companions([own, ...others]).of(own));
}

function kinds(own: Related, ...others: readonly Related[]): readonly string[] {
  return disputes(own, ...others).map(({ kind }) => kind);
}

test('every amount that is given for one purchase stands on a side of its own', () => {
  const found = disputes(bought({ amount: 410 }, { amount: 465, published: '2025-02-12' }, { amount: 410 }, {}));
  const relationship = 'ACQUIRED:firm/orrin>firm/belmont';
  expect(found).toEqual([
    {
      kind: 'amount',
      sides: [
        { relationship, claims: ['firm/orrin-0', 'firm/orrin-2'] },
        { relationship, claims: ['firm/orrin-1'] },
      ],
    },
  ]);
});

const DENIED = { status: 'rejected', published: '2025-02-13' };
const AGAIN = { published: '2025-02-20' };

test.each<[string, Related, readonly string[]]>([
  ['denied after it was reported as done', bought({}, DENIED), ['outcome']],
  ['denied on the same day', bought({}, { ...DENIED, published: '2025-02-11' }), ['outcome']],
  ['confirmed after the denial', bought({ status: 'rumoured' }, DENIED, AGAIN), []],
  ['reported, denied and confirmed', bought({}, DENIED, AGAIN), []],
  [
    'two rounds of two years',
    bought({ amount: 1, happenedFrom: '2021-01-01' }, { amount: 2, happenedFrom: '2023-01-01' }),
    [],
  ],
  [
    'another amount in the week after the day of the deal',
    bought({ amount: 1, happenedFrom: '2025-02-10' }, { amount: 2 }),
    ['amount'],
  ],
  ['two days of one deal', bought({ happenedFrom: '2025-02-07' }, { happenedFrom: '2025-02-10' }), []],
  ['two dates in one week’s news', bought({ happenedFrom: '2024-02-07' }, { happenedFrom: '2025-02-10' }), ['date']],
])('%s', (_title, own, expected) => {
  expect(kinds(own)).toEqual(expected);
});

test('two founding years are a dispute, however far apart they were printed', () => {
  const year = (date: string, published: string) => ({
    happenedFrom: `${date}-01-01`,
    happenedTo: `${date}-12-31`,
    published,
  });
  const founded = related('FOUNDED', 'person/a_b', 'firm/x', year('2015', '2020-01-01'), year('2016', '2024-01-01'));
  expect(kinds(founded)).toEqual(['date']);
});

test('both directions of one purchase stand against each other, at both relationships', () => {
  const [own, other] = [bought({}), related('ACQUIRED', 'firm/belmont', 'firm/orrin', { published: '2025-02-12' })];
  expect([kinds(own, other), kinds(other, own)]).toEqual([['direction'], ['direction']]);
});

test.each<[string, Related, readonly string[]]>([
  ['another buyer in the same week', related('ACQUIRED', 'firm/vane', 'firm/belmont', {}), ['buyer']],
  ['another buyer, who was turned down', related('ACQUIRED', 'firm/vane', 'firm/belmont', { status: 'rejected' }), []],
  ['another buyer, years before', related('ACQUIRED', 'firm/vane', 'firm/belmont', { published: '2021-02-12' }), []],
  [
    'another buyer in the same text',
    related('ACQUIRED', 'firm/vane', 'firm/belmont', { text: 'text of firm/orrin-0' }),
    [],
  ],
  ['a part of the same buyer', related('ACQUIRED', 'firm/orrin_capital', 'firm/belmont', {}), []],
  ['a buyer of something else', related('ACQUIRED', 'firm/vane', 'firm/mosswell', {}), []],
])('%s', (_title, other, expected) => {
  expect(kinds(bought({}), other)).toEqual(expected);
});

test('two heads of one firm in one week are a dispute, until one is said to have come', () => {
  const head = (who: string, more: Properties = {}) =>
    related('LEADS', who, 'firm/x', { role: 'chief executive', ...more });
  expect(kinds(head('person/a_one'), head('person/b_two'))).toEqual(['holder']);
  expect(kinds(head('person/a_one'), head('person/b_two', { starts: true, published: '2025-02-14' }))).toEqual([]);
});
