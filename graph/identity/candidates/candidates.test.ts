import type { Kind } from '../../ontology/kinds';
import { entityId } from '../../ontology/names';
import { candidatesAmong } from './candidates';
import { jaroWinkler } from './similarity';

const named = (name: string, kind: Kind = 'Firm') => ({ id: entityId(kind, name), kind, name });

function proposed(names: readonly string[], kind: Kind = 'Firm') {
  return candidatesAmong(names.map((name) => named(name, kind))).map(({ left, right, because }) => [
    left.name,
    right.name,
    because,
  ]);
}

test.each<[Kind, string, string, string]>([
  ['Firm', 'Open AI', 'OpenAI', 'written alike but for spaces and accents'],
  ['Firm', 'Anthropic', 'Antropic', 'spelled alike (0.97)'],
  ['Firm', 'Alibaba', 'Alibaba Cloud', 'alike but for words such as Group or AI'],
  ['Organization', 'Defense Innovation Unit', 'DIU', 'one is the initials of the other'],
  ['Person', 'S. Altman', 'Sam Altman', 'the same surname, and one first name begins the other'],
  ['Person', 'Sam H. Altman', 'Sam Altman', 'the same first name and surname'],
])('of the kind %s, %s and %s are proposed', (kind, one, other, because) => {
  expect(proposed([one, other], kind).map((each) => each[2])).toEqual([because]);
});

test.each<[Kind, string, string]>([
  ['Model', 'GPT-3', 'GPT-4'],
  ['Model', 'Llama 2', 'Llama 3'],
  ['Firm', 'Microsoft', 'Micron'],
  ['Person', 'Sam Altman', 'Jack Altman'],
  ['Firm', 'Group', 'Holdings'],
])('of the kind %s, %s and %s are not', (kind, one, other) => {
  expect(proposed([one, other], kind)).toEqual([]);
});

test('names of two kinds are never proposed as one', () => {
  expect(candidatesAmong([named('Mercury', 'Firm'), named('Mercury', 'Product')])).toEqual([]);
});

test('the order of the names does not matter', () => {
  const names = ['Open AI', 'OpenAI', 'Anthropic', 'Antropic', 'Open A.I.'];
  expect(proposed(names)).toEqual(proposed(names.toReversed()));
});

test.each([
  ['martha', 'marhta', 0.961],
  ['dwayne', 'duane', 0.84],
  ['', 'a', 0],
  ['same', 'same', 1],
])('%s and %s are alike by %d', (one, other, alike) => {
  expect(jaroWinkler(one, other)).toBeCloseTo(alike, 3);
});
