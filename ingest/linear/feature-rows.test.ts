import fc from 'fast-check';
import { FeatureHashes } from './feature-hashes';
import { FeatureRows } from './feature-rows';
import { hashOf, hashOfGroup } from './hash';

const hash = fc.integer({ min: 0, max: 2 ** 32 - 1 });

test('the row of a feature is the place of its hash, and of any other hash there is none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash), hash, (hashes, other) => {
      const sorted = Uint32Array.from(hashes).sort();
      const rows = new FeatureRows(sorted);
      expect(Array.from(sorted, (each) => rows.rowOf(each))).toEqual(Array.from(sorted.keys()));
      expect(rows.rowOf(other)).toBe(sorted.indexOf(other));
    }),
  );
});

test('a feature hashed by its parts has the hash of its name', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (group, one, two, three) => {
      const found = new FeatureHashes();
      found.name(group);
      found.add(hashOfGroup(group), one);
      found.addTwo(hashOfGroup(group), one, two);
      found.addThree(hashOfGroup(group), one, two, three);
      const names = [group, `${group} ${one}`, `${group} ${one} ${two}`, `${group} ${one} ${two} ${three}`];
      expect(found.hashes).toEqual(names.map(hashOf));
    }),
  );
});
