import fc from 'fast-check';
import { NameIndex } from './name-index';

const named = (id: string, name: string) => ({ id, kind: 'Firm' as const, name, aliases: [] });
const word = fc
  .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('a', 'b', 'c', 'd', ' ') })
  .filter((text) => text.trim() !== '');

test('every name is found by itself and by its beginning, with the best score of all', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), (names) => {
      const index = new NameIndex();
      for (const name of names) index.add(named(`id ${name}`, name));
      for (const name of names) {
        const hits = index.search(name, null, 100);
        expect(hits.map(({ id }) => id)).toContain(`id ${name}`);
        expect(hits[0]?.score).toBe(1);
        expect(index.search(name.trim().slice(0, 1), null, 100).map(({ id }) => id)).toContain(`id ${name}`);
      }
    }),
    { numRuns: 30 },
  );
});

test('a removed name is not found, also after the index was packed', () => {
  const index = new NameIndex();
  for (let place = 0; place < 3000; place++) index.add(named(`f${place}`, `Firm number ${place}`));
  for (let place = 0; place < 2500; place++) index.remove(`f${place}`);
  expect(index.size).toBe(500);
  expect(index.search('Firm number 17', null, 1)[0]?.id).not.toBe('f17');
  expect(index.search('Firm number 2999', null, 1)).toMatchObject([{ id: 'f2999', score: 1 }]);
});

test('a short name is found among thousands that begin like it', () => {
  const index = new NameIndex();
  for (let place = 0; place < 3000; place++) index.add(named(`f${place}`, `Xa ${place}`));
  index.add(named('x', 'X'));
  expect(index.search('x', null, 1)).toEqual([{ id: 'x', kind: 'Firm', name: 'X', score: 1 }]);
});
