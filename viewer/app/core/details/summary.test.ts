import type { RelationshipView } from '../../../../graph/graph';
import { amountOf } from './amounts';
import { safeLink } from './safe-link';
import { attributesOf, sentenceOf, standingOf } from './summary';

const relationship = (given: Partial<RelationshipView>): RelationshipView => ({
  id: 'r',
  type: 'INVESTED_IN',
  source: 'a',
  target: 'b',
  status: 'actual',
  confidence: 0.9,
  properties: {},
  ...given,
});
const money = { amount: 13e9, currency: 'USD', qualifier: 'about' };

describe('A relationship in one sentence', () => {
  test.each<[Partial<RelationshipView>, string]>([
    [{ properties: money }, 'Microsoft invested about $13 billion in OpenAI'],
    [{ status: 'planned', properties: money }, 'Microsoft plans to invest about $13 billion in OpenAI'],
    [{ status: 'rumoured' }, 'Microsoft is rumoured to invest in OpenAI'],
    [
      { status: 'rejected', type: 'ACQUIRED', properties: { amount: 4e10, currency: 'USD' } },
      'Microsoft was said to acquire OpenAI for $40 billion',
    ],
    [{ status: 'former', type: 'LEADS', properties: { role: 'chair' } }, 'Microsoft formerly led OpenAI as chair'],
    [{ type: 'COMPETES_WITH' }, 'Microsoft competes with OpenAI'],
  ])('%j reads “%s”', (given, sentence) => {
    expect(sentenceOf(relationship(given), 'Microsoft', 'OpenAI')).toBe(sentence);
  });

  it('says how it stands and by how many sources', () => {
    expect(standingOf(relationship({ properties: { sources: 4 } }))).toBe('actual, 4 sources');
    expect(standingOf(relationship({ status: 'planned', properties: { sources: 1 } }))).toBe('planned, 1 source');
  });

  it('lists its values with days and per cents', () => {
    const properties = { stake: 49, firstSeen: '2024-03-14T09:00:00.000Z', x: 1 };
    expect(attributesOf({ properties })).toEqual([
      ['Stake', '49 %'],
      ['First reported', '2024-03-14'],
    ]);
  });
});

describe('An amount', () => {
  test.each([
    [{ amount: 13e9, currency: 'USD' }, '$13 billion'],
    [{ amount: 1.5e12, currency: 'EUR' }, '€1.5 trillion'],
    [{ amount: 1e9, amountUpTo: 2e9, currency: 'USD' }, '$1 billion to $2 billion'],
    [{ amount: 900_000, currency: 'GBP' }, '£900,000'],
    [{ amount: 7e6 }, '7 million'],
    [{ amount: 3e9, currency: '<b>' }, '3 billion'],
    [{}, undefined],
  ])('%j reads %j', (properties, text) => {
    expect(amountOf(properties)).toBe(text);
  });
});

describe('A link', () => {
  test.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>1</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:http://x/1',
    '//evil.example',
    'not an address',
    '',
    undefined,
  ])('is not made of %j', (address) => {
    expect(safeLink(address)).toBeUndefined();
  });

  it('is made of http and https', () => {
    expect(safeLink('https://press.example/a?b=1')).toBe('https://press.example/a?b=1');
    expect(safeLink('http://press.example')).toBe('http://press.example/');
  });
});
