import fc from 'fast-check';
import { clustersOf, MOST_CLAIMANTS, type NameFacts } from './clusters';
import type { Verdict } from './judgements';

type Short = readonly [id: string, claimants?: readonly string[], first?: string];

function names(...list: readonly Short[]): ReadonlyMap<string, NameFacts> {
  return new Map(list.map(([id, claimants = [], first]) => [id, { id, claimants, first, used: true }]));
}

const same = (left: string, right: string): Verdict => ({ left, right, verdict: 'same' });
const different = (left: string, right: string): Verdict => ({ left, right, verdict: 'different' });
const none = () => false;

function clusters(
  list: readonly Short[],
  verdicts: readonly Verdict[] = [],
  catalogued: (id: string) => boolean = none,
) {
  return Object.fromEntries(clustersOf(names(...list), verdicts, catalogued));
}

test('an alias that one name claims joins it, under the name published first', () => {
  expect(
    clusters([
      ['unit', [], '2024'],
      ['diu', ['unit'], '2023'],
    ]),
  ).toEqual({ unit: 'diu', diu: 'diu' });
});

test('an alias that two names claim joins none', () => {
  expect(clusters([['a'], ['b'], ['x', ['a', 'b']]])).toEqual({ a: 'a', b: 'b', x: 'x' });
});

test('an alias that two names claim joins them once they were judged the same', () => {
  expect(clusters([['a'], ['b'], ['x', ['a', 'b']]], [same('a', 'b')])).toEqual({ a: 'a', b: 'a', x: 'a' });
});

test('an alias that very many claim joins none, whatever was judged', () => {
  const claimants = Array.from({ length: MOST_CLAIMANTS + 1 }, (_, at) => `n${at}`);
  const verdicts = claimants.slice(1).map((id) => same('n0', id));
  const found = clusters([...claimants.map((id): Short => [id]), ['x', claimants]], verdicts);
  expect(found.x).toBe('x');
});

test('names judged different stay apart, however they are linked', () => {
  expect(clusters([['a'], ['x', ['a']]], [different('a', 'x')])).toEqual({ a: 'a', x: 'x' });
});

test('the newer judgement prevails where two cannot both hold', () => {
  expect(clusters([['a'], ['b'], ['c']], [different('a', 'c'), same('a', 'b'), same('b', 'c')])).toEqual({
    a: 'a',
    b: 'a',
    c: 'c',
  });
});

test('the name in the catalogue leads, even where another was published first', () => {
  const inCatalogue = (id: string) => id === 'x';
  expect(
    clusters(
      [
        ['a', [], '2020'],
        ['x', ['a'], '2024'],
      ],
      [],
      inCatalogue,
    ),
  ).toEqual({ a: 'x', x: 'x' });
});

test('two names in the catalogue are joined by judgement alone', () => {
  const all = () => true;
  expect(clusters([['a'], ['x', ['a']]], [], all)).toEqual({ a: 'a', x: 'x' });
  expect(clusters([['a'], ['x', ['a']]], [same('a', 'x')], all)).toEqual({ a: 'a', x: 'a' });
});

test('an alias that no text uses as a name stands for no entity while it is unclear whose it is', () => {
  const unused: NameFacts = { id: 'x', used: false, claimants: ['a', 'b'] };
  const facts = new Map([...names(['a'], ['b']), ['x', unused] as const]);
  expect(clustersOf(facts, [], none).get('x')).toBeUndefined();
});

test('the order of names does not matter', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const short = fc.tuple(
    fc.constantFrom(...ids),
    fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
    fc.constantFrom('2023', '2024', '2025'),
  );
  const list = fc.uniqueArray(short, { minLength: 5, maxLength: 5, selector: ([id]) => id });
  const verdict = fc.tuple(
    fc.constantFrom('same' as const, 'different' as const),
    fc.constantFrom(...ids),
    fc.constantFrom(...ids),
  );
  const shuffled = list.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: 5 })));
  fc.assert(
    fc.property(shuffled, fc.array(verdict, { maxLength: 3 }), ([one, other], judged) => {
      const verdicts = judged
        .filter(([, left, right]) => left !== right)
        .map(([kind, left, right]) => ({ verdict: kind, left, right }));
      expect(clusters(other, verdicts)).toEqual(clusters(one, verdicts));
    }),
  );
});
