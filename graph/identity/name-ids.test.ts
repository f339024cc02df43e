import type { Kind } from '../ontology/kinds';
import { CatalogueIndex } from './catalogue-index';
import { kindOfId, linksOf, nameIdOf } from './name-ids';

const catalogue = new CatalogueIndex([
  { id: 'firm/ibm', kind: 'Firm', name: 'IBM', aliases: [], ticker: 'IBM' },
  { id: 'firm/alibaba', kind: 'Firm', name: 'Alibaba', aliases: ['Alibaba Group'], ticker: 'BABA' },
  { id: 'firm/x', kind: 'Firm', name: 'X', aliases: ['Twitter'], caseSensitive: ['X'] },
  { id: 'firm/sun_one', kind: 'Firm', name: 'Sun One', aliases: ['Sun'] },
  { id: 'firm/sun_two', kind: 'Firm', name: 'Sun Two', aliases: ['Sun'] },
]);

function entity(name: string, kind: Kind = 'Firm', aliases: readonly string[] = []) {
  return { id: 'e1', name, kind, aliases };
}

test.each([
  ['Alibaba Group Ltd.', 'firm/alibaba'],
  ['BABA', 'firm/alibaba'],
  ['baba', 'firm/baba'],
  ['Twitter', 'firm/x'],
  ['Sun', 'firm/sun'],
  ['Alibaba Cloud', 'firm/alibaba_cloud'],
  ['__proto__', 'firm/%5F%5Fproto%5F%5F'],
])('%s is %s', (name, id) => {
  expect(nameIdOf(entity(name), 'text', catalogue)).toBe(id);
});

test('a bare surname is somebody else in every text, a full name is not', () => {
  expect(nameIdOf(entity('Lee', 'Person'), 'aaaa', catalogue)).not.toBe(
    nameIdOf(entity('Lee', 'Person'), 'bbbb', catalogue),
  );
  expect(nameIdOf(entity('Ann Lee', 'Person'), 'aaaa', catalogue)).toBe('person/ann_lee');
});

test.each([
  ['an acronym', entity('Defense Innovation Unit', 'Organization', ['DIU']), ['organization/diu']],
  ['the acronym that the catalogue has', entity('International Business Machines', 'Firm', ['IBM']), ['firm/ibm']],
  ['another name of the catalogue', entity('Alibaba Pictures', 'Firm', ['Alibaba']), []],
  ['soft words', entity('Gamma Holdings', 'Firm', ['Holdings', 'the Group']), []],
  ['a surname', entity('Ann Lee', 'Person', ['Lee']), []],
  ['its own name in other letters', entity('Gamma', 'Firm', ['GAMMA Inc.']), []],
])('of %s the links are as they should be', (_what, mentioned, links) => {
  expect(linksOf(mentioned, nameIdOf(mentioned, 'text', catalogue), catalogue)).toEqual(links);
});

test('what is no entity id is refused by name', () => {
  expect(() => kindOfId('planet/mars')).toThrow('"planet/mars" is no entity id');
});

test('an id stays short however long the name', () => {
  const long = nameIdOf(entity('x'.repeat(5000)), 'text', catalogue);
  expect(long.length).toBeLessThan(450);
  expect(nameIdOf(entity(`${'x'.repeat(5000)}y`), 'text', catalogue)).not.toBe(long);
});
