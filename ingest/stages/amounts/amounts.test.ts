import { tokensOf } from '../tokens/tokens';
import { amountsOf } from './amounts';

function read(text: string) {
  const tokens = tokensOf(text, 0, text.length);
  return amountsOf(tokens, 0, tokens.length).map((each) => ({
    text: text.slice(each.start, each.end),
    unit: each.unit,
    ...each.amount,
  }));
}

const USD = { unit: 'money', currency: 'USD' };

test.each([
  ['It paid $13 billion.', { text: '$13 billion', value: 13e9, ...USD }],
  ['It paid $97.4 billion.', { text: '$97.4 billion', value: 97.4e9, ...USD }],
  ['It paid US$52bn for it.', { text: 'US$52bn', value: 52e9, ...USD }],
  ['It paid $10B.', { text: '$10B', value: 10e9, ...USD }],
  ['It paid €1.5bn.', { text: '€1.5bn', value: 1.5e9, unit: 'money', currency: 'EUR' }],
  ['It paid £300m.', { text: '£300m', value: 300e6, unit: 'money', currency: 'GBP' }],
  ['It paid HK$2 million.', { text: 'HK$2 million', value: 2e6, unit: 'money', currency: 'HKD' }],
  ['It paid C$40m.', { text: 'C$40m', value: 40e6, unit: 'money', currency: 'CAD' }],
  ['It paid A$7.', { text: 'A$7', value: 7, unit: 'money', currency: 'AUD' }],
  ['It paid ¥500 billion.', { text: '¥500 billion', value: 500e9, unit: 'money', currency: 'JPY' }],
  ['It paid ₹450 crore.', { text: '₹450 crore', value: 4.5e9, unit: 'money', currency: 'INR' }],
  ['It paid RMB 5 billion.', { text: 'RMB 5 billion', value: 5e9, unit: 'money', currency: 'CNY' }],
  ['It paid 5 billion yuan.', { text: '5 billion yuan', value: 5e9, unit: 'money', currency: 'CNY' }],
  ['It paid 20 trillion won.', { text: '20 trillion won', value: 20e12, unit: 'money', currency: 'KRW' }],
  ['It paid 13 billion dollars.', { text: '13 billion dollars', value: 13e9, ...USD }],
  ['It paid half a billion dollars.', { text: 'half a billion dollars', value: 5e8, ...USD }],
  ['It paid $1-2 billion.', { text: '$1-2 billion', value: 1e9, upTo: 2e9, ...USD }],
  [
    'It pays between $2 billion and $3 billion.',
    { text: 'between $2 billion and $3 billion', value: 2e9, upTo: 3e9, ...USD },
  ],
  ['It seeks as much as $4 billion.', { text: 'as much as $4 billion', value: 4e9, qualifier: 'up to', ...USD }],
  ['It seeks up to $4 billion.', { text: 'up to $4 billion', value: 4e9, qualifier: 'up to', ...USD }],
  ['It cost nearly $4 billion.', { text: 'nearly $4 billion', value: 4e9, qualifier: 'about', ...USD }],
  ['It cost more than $4 billion.', { text: 'more than $4 billion', value: 4e9, qualifier: 'over', ...USD }],
  ['It cost at least $4 billion.', { text: 'at least $4 billion', value: 4e9, qualifier: 'at least', ...USD }],
  ['It is worth $10 billion or more.', { text: '$10 billion or more', value: 10e9, qualifier: 'at least', ...USD }],
  ['It raised a combined $10 billion.', { text: 'a combined $10 billion', value: 10e9, ...USD }],
  ['It holds over 60% of them.', { text: 'over 60%', value: 60, unit: 'percent', qualifier: 'over' }],
  ['It holds 22 per cent.', { text: '22 per cent', value: 22, unit: 'percent' }],
  ['It bought 200,000 chips.', { text: '200,000', value: 200_000, unit: 'count' }],
  ['It waits three to six months.', { text: 'three to six', value: 3, upTo: 6, unit: 'count' }],
])('%s', (text, expected) => {
  expect(read(text)).toEqual([expected]);
});

test.each([
  'It was in 2016.',
  'It opened Ernie 4.5.',
  'It is one of them.',
  'On 17.03.2025 it fell.',
  'It is version 1:22.',
])('%s holds no amount', (text) => expect(read(text)).toEqual([]));

test('the price and the debt of one sentence are two amounts', () => {
  expect(read('The price was $45 billion less $12 billion in debt.').map((each) => each.value)).toEqual([45e9, 12e9]);
});
